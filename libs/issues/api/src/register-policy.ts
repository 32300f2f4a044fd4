import { policy, type Policy, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import { ownerKey } from '@tranche/shared/domain/key.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

export type RegisterLevel = 'project' | 'programme' | 'portfolio';

/** What a policy knows of an entry of a register. The key tells the level: `PG-1/R-3` is kept by the programme. */
export interface RegisterFacts extends PolicyFacts {
  readonly scopeId: string;
  readonly key: string;
  readonly state: string;
  readonly ownerId: string | null;
}

/** Who keeps the registers of a level, the leading role first (domain.md 4, "Edit project plan, registers, forecasts"). */
const keepersOf: Readonly<Record<RegisterLevel, readonly Role[]>> = {
  project: ['projectManager', 'projectSupport'],
  programme: ['programmeManager', 'programmeOffice'],
  portfolio: ['portfolioOffice'],
};
const levels: readonly RegisterLevel[] = ['project', 'programme', 'portfolio'];

export function levelOf(key: string): RegisterLevel {
  const owner = ownerKey(key);
  if (owner.startsWith('PF-')) return 'portfolio';
  return owner.startsWith('PG-') ? 'programme' : 'project';
}

/** `keepers` = leadership and its support, `leaders` = leadership alone, where the method names the project manager. */
export type Circle = 'keepers' | 'leaders';

function circleAt(level: RegisterLevel, circle: Circle): readonly Role[] {
  return circle === 'keepers' ? keepersOf[level] : keepersOf[level].slice(0, 1);
}

/** True when the actor belongs to the circle of this level; a programme manager does not keep the registers of its projects. */
export function belongsTo(circle: Circle, level: RegisterLevel, actor: PolicyActor): boolean {
  return actor.has(...circleAt(level, circle));
}

export interface RegisterRule<Facts extends RegisterFacts> {
  readonly name: string;
  readonly by: Circle;
  /** The owner of the entry may, too. */
  readonly orOwner?: boolean;
  readonly unless?: (facts: Facts, actor: PolicyActor) => Refusal | undefined;
  readonly target: Policy<Facts>['target'];
}

/** Policy of a verb on an entry of a register: the circle of the entry's own level, and its owner where the verb is theirs. */
export function registerPolicy<Facts extends RegisterFacts>({ name, by, orOwner = false, unless, target }: RegisterRule<Facts>): Policy<Facts> {
  const owns = (facts: Facts, actor: PolicyActor) => orOwner && facts.ownerId === actor.personId;
  return policy<Facts>({
    name,
    who: levels.flatMap((level) => circleAt(level, by)),
    or: owns,
    unless: (facts, actor) => {
      // A role held higher up counts below it; the registers of a level are kept by that level alone.
      if (!belongsTo(by, levelOf(facts.key), actor) && !owns(facts, actor)) return refusal(`policy.${name}`);
      return unless?.(facts, actor);
    },
    target,
  });
}

const contentRoles: readonly Role[] = ['teamManager', 'projectManager', 'projectSupport', 'executive', 'seniorUser', 'seniorSupplier', 'projectAssurance', 'changeAuthority', 'programmeManager', 'bcm', 'sro', 'programmeOffice', 'portfolioBoard', 'portfolioOffice'];

/** Administration without any other role has technical rights only and edits no content (SD6). */
export function technicalOnly(_facts: PolicyFacts, actor: PolicyActor): Refusal | undefined {
  return actor.has('admin') && !actor.has(...contentRoles) ? refusal('admin.technicalOnly') : undefined;
}
