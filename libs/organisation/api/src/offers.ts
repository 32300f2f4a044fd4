import type { State } from '@tranche/organisation/domain/holidays.ts';
import type { OrganisationSettings } from '@tranche/organisation/domain/settings.ts';
import { WorkingCalendar } from '@tranche/organisation/domain/working-days.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Database } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { localText, type LocalText } from '@tranche/shared/api/shared.types.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Membership, Scope } from './organisation.entities.ts';

export { PersonType } from './person.type.ts';
export { namedKind } from './record-ref.resolver.ts';
export { ScopeType } from './scope.type.ts';
export { persons } from './person.loader.ts';
export { VotingRuleEnum } from './organisation.inputs.ts';

/**
 * The next human key: `R-4` of `P-12` is `P-12/R-4`; with an empty owner the number counts in the organisation (`P-13`).
 * Given once, never reused; a refused act leaves a gap.
 */
export async function nextKey(work: Work, owner: string, kind: string, table: string, recordId: string): Promise<string> {
  const prefix = owner === '' ? `${kind}-` : `${owner}/${kind}-`;
  const [named] = await work.rows<{ key: string }>(
    `with counter as (insert into key_counter (org_id, owner, kind, last) values ($1, $2, $3, 1) on conflict (org_id, owner, kind) do update set last = key_counter.last + 1 returning last)
     insert into record_key (org_id, key, table_name, record_id) select $1, $4 || last, $5, $6 from counter returning key`, [work.actor.orgId, owner, kind, prefix, table, recordId]);
  if (!named) throw new Error('A key was not given.');
  return named.key;
}

/** Registers a key that is known already, e.g. one that an import brings or an alias after a merge. */
export async function nameRecord(work: Work, key: string, table: string, recordId: string): Promise<void> {
  await work.rows('insert into record_key (org_id, key, table_name, record_id) values ($1, $2, $3, $4)', [work.actor.orgId, key, table, recordId]);
}

export type ScopeKind = 'portfolio' | 'programme' | 'project';
const prefixes: Readonly<Record<ScopeKind, string>> = { portfolio: 'PF', programme: 'PG', project: 'P' };

export interface NewScope {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly titleDe: string;
  readonly titleEn?: string | null;
  /** The scope that it belongs to from `from` on; null for a portfolio, or an idea that nobody took on yet. */
  readonly parentId?: string | null;
  readonly trancheId?: string | null;
  readonly from: Day;
}

/** Gives a portfolio, programme or project its key and its place in the scope tree. */
export async function registerScope(work: Work, scope: NewScope): Promise<string> {
  const key = await nextKey(work, '', prefixes[scope.kind], scope.kind, scope.id);
  work.create(Scope, { id: scope.id, kind: scope.kind, key, titleDe: scope.titleDe, titleEn: scope.titleEn ?? null, visibility: 'organisation' });
  await work.flush();
  if (scope.parentId) await joinParent(work, { childId: scope.id, parentId: scope.parentId, trancheId: scope.trancheId ?? null, from: scope.from });
  return key;
}

/** From `from` on the child belongs to another parent; what was before stays in the history. */
export async function joinParent(work: Work, { childId, parentId, trancheId, from }: { childId: string; parentId: string; trancheId: string | null; from: Day }): Promise<void> {
  const [open] = await work.rows<{ id: string; since: Day }>('select id, lower(valid)::text as since from membership where child_id = $1 and upper_inf(valid)', [childId]);
  if (open) {
    const membership = await work.find(Membership, open.id);
    if (membership) membership.valid = `[${open.since},${from})`;
    await work.flush();
  }
  work.create(Membership, { childId, parentId, trancheId, valid: `[${from},)` });
  await work.flush();
}

export interface ScopeFacts extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly kind: ScopeKind;
  readonly titleDe: string;
  readonly titleEn: string | null;
}

/** The scope with this key through no one's eyes: for use cases that have checked visibility already. */
export async function scopeById(work: Work, id: string): Promise<ScopeFacts | undefined> {
  const [row] = await work.rows<ScopeFacts>('select id, key, kind, title_de as "titleDe", title_en as "titleEn" from scope where id = $1', [id]);
  return row;
}

export interface SeatFacts extends Record<string, unknown> {
  readonly seatId: string;
  readonly position: number;
  readonly role: string;
  readonly chair: boolean;
  readonly personId: string;
  readonly deputyId: string | null;
}

export interface BodyFacts extends Record<string, unknown> {
  readonly id: string;
  readonly scopeId: string | null;
  readonly kind: string;
  readonly nameDe: string;
  readonly nameEn: string | null;
  readonly votingRule: 'simple' | 'absolute' | 'twoThirds' | 'consent' | 'unanimous';
  readonly quorum: number | null;
  readonly executiveDecides: boolean;
  readonly castingVote: boolean;
}

const bodyColumns = 'id, scope_id as "scopeId", kind, name_de as "nameDe", name_en as "nameEn", voting_rule as "votingRule", quorum, executive_decides as "executiveDecides", casting_vote as "castingVote"';

/** The board of a scope, e.g. the project board of a project. */
export async function bodyOfScope(db: Pick<Database, 'rows'>, scopeId: string, kind: string): Promise<BodyFacts | undefined> {
  const [row] = await db.rows<BodyFacts>(`select ${bodyColumns} from body where scope_id = $1 and kind = $2`, [scopeId, kind]);
  return row;
}

export async function bodyById(db: Pick<Database, 'rows'>, id: string): Promise<BodyFacts | undefined> {
  const [row] = await db.rows<BodyFacts>(`select ${bodyColumns} from body where id = $1`, [id]);
  return row;
}

/** Seats that are held on `on`, in their order; the first is named first where one person holds two (SD7). */
export async function seatsOf(db: Pick<Database, 'rows'>, bodyId: string, on: string): Promise<SeatFacts[]> {
  return db.rows<SeatFacts>('select id as "seatId", position, role, chair, person_id as "personId", deputy_id as "deputyId" from seat where body_id = $1 and valid @> $2::date order by position', [bodyId, on]);
}

/** Persons who hold a role on a scope itself on `on`. */
export async function holdersOf(db: Pick<Database, 'rows'>, scopeId: string, role: string, on: string): Promise<string[]> {
  const rows = await db.rows<{ personId: string }>('select person_id as "personId" from role_assignment where scope_id = $1 and role = $2 and valid @> $3::date order by lower(valid)', [scopeId, role, on]);
  return rows.map((row) => row.personId);
}

interface ScopeRow extends ScopeFacts {
  readonly visibility: string;
  /** In the reader's language. */
  readonly title: LocalText;
}

const scopeReaders = new WeakMap<Database, (ids: readonly string[]) => Promise<Map<string, ScopeRow>>>();

/** Scopes by id, batched, for fields that lead to a scope; undefined where the viewer may not see it. */
export function scopeOf(db: Database, id: string): Promise<ScopeRow | undefined> {
  let read = scopeReaders.get(db);
  if (!read) {
    read = async (ids) => {
      const rows = await db.known<Omit<ScopeRow, 'title'> & ScopeFacts>(`select id, version, key, kind, title_de as "titleDe", title_en as "titleEn", visibility from scope where id = any($1) and ${await visibleScope(db, 'id')}`, [ids]);
      return byId(rows.map((row) => ({ ...row, title: localText(row.titleDe, row.titleEn) }) as ScopeRow));
    };
    scopeReaders.set(db, read);
  }
  return loadOne(read, id);
}

const projectKey = /^p-/i;

/**
 * The scope tree below (and with) the scope of this key on the day that is looked at, as a SQL condition on `column`.
 * Nothing lies below a project: its rows are found by equality, in the order of an index.
 */
export async function withinScope(db: Database, column: string, key: string, keyPlaceholder: string): Promise<string> {
  if (projectKey.test(key)) return `${column} = (select k.record_id from record_key k where k.key = upper(${keyPlaceholder}))`;
  const on = await dayOfAct(db);
  return `${column} in (select a.descendant_id from scope_ancestor a join record_key k on k.record_id = a.ancestor_id where k.key = upper(${keyPlaceholder}) and a.valid @> '${on}'::date)`;
}

export interface OrganisationFacts extends Record<string, unknown> {
  /** Reporting currency, ISO 4217: of money that was typed without one. */
  readonly currency: string;
  readonly timeZone: string;
  readonly fiscalYearStartMonth: number;
  readonly calendarState: State;
  readonly settings: OrganisationSettings;
}

/** What the actor's organisation has set for all its work. */
export async function organisationFacts(db: Pick<Database, 'rows'>): Promise<OrganisationFacts> {
  const [row] = await db.rows<OrganisationFacts>('select currency, time_zone as "timeZone", fiscal_year_start_month as "fiscalYearStartMonth", calendar_state as "calendarState", settings from organisation');
  if (!row) throw new Error('The organisation of the actor does not exist.');
  return row;
}

const calendars = new Map<string, WorkingCalendar>();

/** The calendar of the actor's organisation. One is kept for each setting, since it remembers the holidays of a year. */
export async function workingCalendar(db: Pick<Database, 'rows'>): Promise<WorkingCalendar> {
  const { calendarState, settings } = await organisationFacts(db);
  const name = JSON.stringify([calendarState, settings.closures]);
  let calendar = calendars.get(name);
  if (!calendar) {
    calendar = new WorkingCalendar(calendarState, settings.closures ?? []);
    calendars.set(name, calendar);
  }
  return calendar;
}
