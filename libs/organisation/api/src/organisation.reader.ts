import { Injectable } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { localText } from '@tranche/shared/api/shared.types.ts';
import type { BodyType, OrganisationType, OrgUnitType, RoleAssignmentType } from './organisation.types.ts';
import { scopeOf } from './offers.ts';
import { persons } from './person.loader.ts';

type ScopeRow = NonNullable<Awaited<ReturnType<typeof scopeOf>>>;

/** What the policies of a role's verbs decide by is part of the row. */
export type AssignmentRow = Omit<RoleAssignmentType, 'scope' | 'viewerCan'> & { scopeId: string | null; scope: ScopeRow | null };
export type BodyRow = Omit<BodyType, 'scope' | 'viewerCan'> & { scopeId: string | null; scope: ScopeRow | null };

interface Named extends Row {
  id: string;
  nameDe: string;
  nameEn: string | null;
}

/** `$1` is the day that is looked at. */
const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'key', ${alias}.key, 'displayName', ${alias}.display_name, 'active', ${alias}.active_to is null or ${alias}.active_to >= $1::date, 'version', ${alias}.version)`;
const maybePerson = (alias: string) => `case when ${alias}.id is not null then ${person(alias)} end`;
const idOfKey = '(select record_id from record_key where key = upper($2))';

/** One of them says whose: of a scope, of a person, or a single one. None of them: of the whole organisation. */
interface Whose {
  readonly scope?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly id?: string;
}

/** Reads what the pages of people, roles and bodies show. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly db: Database) {}

  async organisation(): Promise<OrganisationType | undefined> {
    const row = await this.db.row<Named & { version: number; calendarState: string; settings: object }>('select id, version, name_de as "nameDe", name_en as "nameEn", calendar_state as "calendarState", settings from organisation');
    return row && { ...row, name: localText(row.nameDe, row.nameEn), settings: JSON.stringify(row.settings) };
  }

  person(id: string) {
    return persons(this.db, id);
  }

  scope(id: string) {
    return scopeOf(this.db, id);
  }

  /** Units are some dozens, so the whole tree is one answer; more than 500 would be no tree that people use. */
  async units(id?: string): Promise<OrgUnitType[]> {
    const rows = await this.db.rows<Named & Omit<OrgUnitType, 'name'>>(
      `select u.id, u.name_de as "nameDe", u.name_en as "nameEn", u.short_name as "shortName", u.parent_id as "parentId", u.support_answer_days as "supportAnswerDays", ${maybePerson('p')} as head
         from org_unit u left join person p on p.id = u.head_id where ($2::uuid is null or u.id = $2) and (u.valid_to is null or u.valid_to >= $1::date) order by u.name_de limit 500`, [await dayOfAct(this.db), id ?? null]);
    return rows.map((row) => ({ ...row, name: localText(row.nameDe, row.nameEn) }));
  }

  /** Roles held on the day that is looked at; with `upcoming` also those that begin later. */
  async assignments({ scope, person: personKey, id }: Whose, upcoming = false): Promise<AssignmentRow[]> {
    const which = id ? 'r.id = $2::uuid' : personKey ? `r.person_id = ${idOfKey}` : scope ? `r.scope_id = ${idOfKey}` : '$2::text is null and r.scope_id is null';
    const when = id ? 'true' : upcoming ? "r.valid && daterange($1::date, null)" : 'r.valid @> $1::date';
    const rows = await this.db.rows<Omit<AssignmentRow, 'scope'> & Row>(
      `select r.id, r.version, r.role, r.scope_id as "scopeId", lower(r.valid)::text as from, (upper(r.valid) - 1)::text as to, ${person('p')} as person, ${maybePerson('d')} as "deputyOf"
         from role_assignment r join person p on p.id = r.person_id left join person d on d.id = r.deputy_of
        where ${when} and ${which} and (r.scope_id is null or ${await visibleScope(this.db, 'r.scope_id')}) order by r.role, p.display_name, r.id limit 500`,
      [await dayOfAct(this.db), id ?? personKey ?? scope ?? null]);
    return Promise.all(rows.map(async (row) => ({ ...row, scope: await this.scopeOrNone(row.scopeId) })));
  }

  /** Bodies with the seats that are held on the day that is looked at: of a scope, or those in which a person sits or deputises. */
  async bodies({ scope, person: personKey, id }: Whose): Promise<BodyRow[]> {
    const which = id ? 'b.id = $2::uuid' : personKey ? `exists (select from seat s where s.body_id = b.id and s.valid @> $1::date and (s.person_id = ${idOfKey} or s.deputy_id = ${idOfKey}))` : `b.scope_id = ${idOfKey}`;
    const rows = await this.db.rows<Named & Omit<BodyRow, 'name' | 'scope'>>(
      `select b.id, b.version, b.scope_id as "scopeId", b.kind, b.name_de as "nameDe", b.name_en as "nameEn", b.voting_rule as "votingRule", b.quorum, b.executive_decides as "executiveDecides", b.casting_vote as "castingVote",
          (select min(lower(s.valid))::text from seat s where s.body_id = b.id and lower(s.valid) > $1::date) as "nextSeatsOn",
          coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'scopeId', b.scope_id, 'version', s.version, 'position', s.position, 'role', s.role, 'chair', s.chair, 'person', ${person('p')}, 'deputy', ${maybePerson('d')}) order by s.position)
             from seat s join person p on p.id = s.person_id left join person d on d.id = s.deputy_id where s.body_id = b.id and s.valid @> $1::date), '[]') as seats
         from body b where ${which} and ${await visibleScope(this.db, 'b.scope_id')} order by b.kind, b.id`,
      [await dayOfAct(this.db), id ?? personKey ?? scope ?? null]);
    return Promise.all(rows.map(async (row) => ({ ...row, name: localText(row.nameDe, row.nameEn), scope: await this.scopeOrNone(row.scopeId) })));
  }

  private async scopeOrNone(id: string | null): Promise<ScopeRow | null> {
    return id ? ((await scopeOf(this.db, id)) ?? null) : null;
  }
}
