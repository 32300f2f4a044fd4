import { Injectable } from '@nestjs/common';
import { Database } from './database.ts';
import { loadOne, oneOf } from './loader.ts';
import { translate } from './messages.ts';
import { decide, type Policy, type PolicyActor, type PolicyFacts, type Role, type Verdict } from './policy.ts';
import { currentActor, currentRequest, oncePerRequest } from './request-context.ts';
import type { Permission } from './shared.types.ts';

interface HeldRole {
  readonly role: Role;
  readonly scopeId: string | null;
}

/** Decides by policies, with the roles that the actor holds on the day of the act. */
@Injectable()
export class Access {
  constructor(private readonly db: Database) {}

  /** Roles of the actor on the day of the act, also while a past day is looked at; read once a request. */
  roles(): Promise<readonly HeldRole[]> {
    return oncePerRequest('roles', async () =>
      this.db.known<{ role: Role; scopeId: string | null }>(
        'select role, scope_id as "scopeId" from public.role_assignment where person_id = $1 and valid @> $2::date', [currentActor().personId, (await this.db.view()).actDay]));
  }

  /** Asks for the roles that `verdict` will need, so that they travel with what the policy asks for its target. */
  async foresee({ who, unless }: Pick<Policy, 'who' | 'unless'>): Promise<void> {
    if (who !== 'anyone' && (who !== 'member' || unless)) await this.roles();
  }

  private readonly ancestors = async (ids: readonly string[]): Promise<Map<string, ReadonlySet<string>>> => {
    const { is, value } = oneOf(ids);
    const rows = await this.db.known<{ descendant: string; ancestor: string }>(
      `select descendant_id as descendant, ancestor_id as ancestor from public.scope_ancestor where descendant_id ${is} and valid @> $2::date`, [value, (await this.db.view()).actDay]);
    const byDescendant = Map.groupBy(rows, (row) => row.descendant);
    return new Map(ids.map((id) => [id, new Set((byDescendant.get(id) ?? []).map((row) => row.ancestor))]));
  };

  /** The actor with the roles that count for this scope. */
  async actorOn(scopeId: string | null): Promise<PolicyActor> {
    const [held, above = new Set<string>()] = await Promise.all([this.roles(), scopeId === null ? undefined : loadOne(this.ancestors, scopeId)]);
    const roles = new Set(held.filter((each) => each.scopeId === null || each.scopeId === scopeId || above.has(each.scopeId)).map((each) => each.role));
    return { personId: currentActor().personId, has: (...wanted) => wanted.some((role) => roles.has(role)) };
  }

  async verdict<Facts extends PolicyFacts>(rule: Policy<Facts>, facts: Facts): Promise<Verdict> {
    if (rule.who === 'anyone') return { allowed: true, role: 'anyone' };
    // Most reads and the raising of entries are open to every member: their roles need not be known.
    if (rule.who === 'member' && !rule.unless) return { allowed: true, role: 'member' };
    return decide(rule, facts, await this.actorOn(facts.scopeId));
  }

  /** For `viewerCan`: what the buttons of a record show. Nothing can be done while a past day is looked at. */
  async permission<Facts extends PolicyFacts>(rule: Policy<Facts>, facts: Facts): Promise<Permission> {
    const { language, asOf } = currentRequest();
    if (asOf) return { allowed: false, why: translate(language, 'rule.asOf.readOnly') };
    const { allowed, refusal } = await this.verdict(rule, facts);
    return { allowed, why: refusal ? translate(language, `rule.${refusal.rule}`, refusal.values) : null };
  }

  async permissions<Name extends string, Facts extends PolicyFacts>(rules: Readonly<Record<Name, Policy<Facts>>>, facts: Facts): Promise<Record<Name, Permission>> {
    const entries = Object.entries(rules) as [Name, Policy<Facts>][];
    return Object.fromEntries(await Promise.all(entries.map(async ([name, rule]) => [name, await this.permission(rule, facts)]))) as Record<Name, Permission>;
  }
}
