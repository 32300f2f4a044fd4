import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { currentRequest } from './request-context.ts';
import type { Database, Row } from './database.ts';

/** Roles that are held on a scope or in the whole organisation, by date (domain.md 4). */
export type Role =
  | 'teamManager' | 'projectManager' | 'projectSupport' | 'executive' | 'seniorUser' | 'seniorSupplier' | 'projectAssurance' | 'changeAuthority'
  | 'programmeManager' | 'bcm' | 'sro' | 'programmeOffice' | 'portfolioBoard' | 'portfolioOffice' | 'admin';

/** What a policy must know of its target. `scopeId: null` = the whole organisation. Further fields come from the record. */
export interface PolicyFacts {
  readonly scopeId: string | null;
  readonly [fact: string]: unknown;
}

/** The actor as a policy sees them: roles held today on the target's scope, on one above it, or organisation-wide. */
export interface PolicyActor {
  readonly personId: string;
  has(...roles: Role[]): boolean;
}

export interface Policy<Facts extends PolicyFacts = PolicyFacts> {
  /** `<noun>.<verb>`; `policy.<name>` in the catalogues is the sentence that says who may. */
  readonly name: string;
  /** `anyone` needs no sign-in, `member` is every active person of the organisation. */
  readonly who: 'anyone' | 'member' | readonly Role[];
  /** A person without such a role who may nevertheless, e.g. the owner of the record. Decided from facts only. */
  or?(facts: Facts, actor: PolicyActor): boolean;
  /** Segregation of duties and closed states: the refusal, although the role would allow it. */
  unless?(facts: Facts, actor: PolicyActor): Refusal | undefined;
  /** Finds the target of a call through the actor's view; undefined = there is nothing that they may see. */
  readonly target: (args: Record<string, unknown>, db: Database) => Promise<Facts | undefined>;
}

const registry = new Map<string, Policy>();

/** Declares a policy. Each name exists once; the build checks that it has its sentence and that a field uses it. */
export function policy<Facts extends PolicyFacts>(definition: Policy<Facts>): Policy<Facts> {
  if (registry.has(definition.name)) throw new Error(`The policy ${definition.name} is declared twice.`);
  registry.set(definition.name, definition);
  return definition;
}

export function declaredPolicies(): ReadonlyMap<string, Policy> {
  return registry;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly refusal?: Refusal;
  /** The role that allowed it, for the audit trail. */
  readonly role?: string;
}

/** Pure: may `actor` do it to a target with these facts? */
export function decide<Facts extends PolicyFacts>(rule: Policy<Facts>, facts: Facts, actor: PolicyActor): Verdict {
  const role = roleFor(rule, facts, actor);
  if (role === undefined) return { allowed: false, refusal: { ...refusal(`policy.${rule.name}`), values: {} } };
  const against = rule.unless?.(facts, actor);
  return against ? { allowed: false, refusal: against } : { allowed: true, role };
}

function roleFor<Facts extends PolicyFacts>(rule: Policy<Facts>, facts: Facts, actor: PolicyActor): string | undefined {
  if (rule.who === 'anyone' || rule.who === 'member') return 'member';
  return rule.who.find((role) => actor.has(role)) ?? (rule.or?.(facts, actor) ? 'owner' : undefined);
}

const columnName = /^[a-z_]+$/;
const scopeKey = /^[A-Z]+-\d+$/;

/** Calls without a target of their own: lists, whose rows are filtered in SQL, and acts for the whole organisation. */
export async function wholeOrganisation(): Promise<PolicyFacts> {
  return { scopeId: null };
}

/** Target `args.input[argument]` is a scope that the actor may see. */
export function scopeTarget(argument = 'scopeId') {
  return async (args: Record<string, unknown>, db: Database): Promise<PolicyFacts | undefined> => {
    const id = argumentOf(args, argument);
    if (id === undefined) return undefined;
    return db.row<{ scopeId: string }>(`select id as "scopeId" from scope where id = $1 and ${await visibleScope(db, 'id')}`, [id]);
  };
}

/** Target is a record with a `scope_id`; `facts` maps names to columns that the policy decides by. */
export function recordTarget<Facts extends PolicyFacts>(table: string, argument: string, facts: Readonly<Record<string, string>> = {}, scopeColumn = 'scope_id') {
  const columns = Object.entries(facts).map(([name, column]) => {
    if (!columnName.test(column)) throw new Error(`"${column}" is no column.`);
    return `r.${column} as "${name}"`;
  });
  const select = [`r.${scopeColumn} as "scopeId"`, ...columns].join(', ');
  return async (args: Record<string, unknown>, db: Database): Promise<Facts | undefined> => {
    const id = argumentOf(args, argument);
    if (id === undefined) return undefined;
    // What belongs to the whole organisation is hidden by no scope.
    return db.row<Facts & Row>(`select ${select} from ${table} r where r.id = $1 and (r.${scopeColumn} is null or ${await visibleScope(db, `r.${scopeColumn}`)})`, [id]);
  };
}

function argumentOf(args: Record<string, unknown>, argument: string): string | undefined {
  const input = (args['input'] ?? args) as Record<string, unknown>;
  const value = input[argument];
  return isRecordId(value) ? value : undefined;
}

/**
 * SQL condition: the scope in `column` is not hidden from the actor. Nearly all scopes are open, so the condition names
 * the few that are hidden; where there are none it costs nothing. One predicate for lists, counts, sums and search.
 */
export async function visibleScope(db: Database, column: string): Promise<string> {
  const hidden = await hiddenScopes(db);
  return hidden.length === 0 ? 'true' : `${column} not in (${hidden.map((id) => `'${id}'`).join(', ')})`;
}

/** SQL condition: the human key in `column` is not that of a hidden scope, nor of a record in one (`P-12/R-3`). */
export async function visibleKey(db: Database, column: string): Promise<string> {
  const keys = (await db.view()).hiddenKeys.filter((key) => scopeKey.test(key));
  return keys.length === 0 ? 'true' : `split_part(${column}, '/', 1) not in (${keys.map((key) => `'${key}'`).join(', ')})`;
}

/** Restricted scopes of the organisation in which the actor holds no role, neither there nor above. */
export async function hiddenScopes(db: Database): Promise<readonly string[]> {
  return (await db.view()).hidden.filter((id) => isRecordId(id));
}

/** The day by which rights and business dates are judged: of the act, or the day that is looked at. */
export async function dayOfAct(db: Database): Promise<string> {
  return currentRequest().work?.today ?? (await db.view()).today;
}
