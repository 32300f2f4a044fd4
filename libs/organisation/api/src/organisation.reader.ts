import { Injectable } from '@nestjs/common';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import { localText } from '@tranche/shared/api/shared.types.ts';
import type { BodyType, OrganisationType, OrgUnitType, RoleAssignmentType } from './organisation.types.ts';
import { scopeOf } from './offers.ts';
import { persons } from './person.loader.ts';

type Assignment = Omit<RoleAssignmentType, 'scope'> & { scope: Awaited<ReturnType<typeof scopeOf>> | null };

interface Named extends Row {
  id: string;
  nameDe: string;
  nameEn: string | null;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'key', ${alias}.key, 'displayName', ${alias}.display_name, 'active', true, 'version', ${alias}.version)`;

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
    const rows = await this.db.rows<Named & { shortName: string | null; parentId: string | null }>(
      'select id, name_de as "nameDe", name_en as "nameEn", short_name as "shortName", parent_id as "parentId" from org_unit where ($1::uuid is null or id = $1) and (valid_to is null or valid_to >= $2::date) order by name_de limit 500', [id ?? null, await dayOfAct(this.db)]);
    return rows.map((row) => ({ ...row, name: localText(row.nameDe, row.nameEn) }));
  }

  /** Roles held on the day that is looked at: those of a scope, or those for the whole organisation. */
  async assignments(scopeKey: string | undefined, id?: string): Promise<Assignment[]> {
    const today = await dayOfAct(this.db);
    const which = id ? 'r.id = $2::uuid' : scopeKey ? "r.scope_id = (select record_id from record_key where key = upper($2))" : '$2::text is null and r.scope_id is null';
    const rows = await this.db.rows<Row & Omit<RoleAssignmentType, 'scope'> & { scopeId: string | null }>(
      `select r.id, r.version, r.role, r.scope_id as "scopeId", lower(r.valid)::text as from, (upper(r.valid) - 1)::text as to, ${person('p')} as person
         from role_assignment r join person p on p.id = r.person_id where (${id ? 'true' : 'r.valid @> $1::date'} or $1::date is null) and ${which} and (r.scope_id is null or ${await visibleScope(this.db, 'r.scope_id')}) order by r.role, p.display_name limit 500`,
      [today, id ?? scopeKey ?? null]);
    return Promise.all(rows.map(async (row) => ({ ...row, scope: row.scopeId ? ((await scopeOf(this.db, row.scopeId)) ?? null) : null })));
  }

  /** Bodies of a scope with the seats that are held on the day that is looked at. */
  async bodies(scopeKey: string | undefined, id?: string): Promise<BodyType[]> {
    const today = await dayOfAct(this.db);
    const rows = await this.db.rows<Named & Omit<BodyType, 'name'>>(
      `select b.id, b.version, b.scope_id as "scopeId", b.kind, b.name_de as "nameDe", b.name_en as "nameEn", b.voting_rule as "votingRule", b.quorum, b.executive_decides as "executiveDecides", b.casting_vote as "castingVote",
          coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'scopeId', b.scope_id, 'version', s.version, 'position', s.position, 'role', s.role, 'chair', s.chair, 'person', ${person('p')}, 'deputy', case when d.id is not null then ${person('d')} end) order by s.position)
             from seat s join person p on p.id = s.person_id left join person d on d.id = s.deputy_id where s.body_id = b.id and s.valid @> $1::date), '[]') as seats
         from body b where ${id ? 'b.id = $2::uuid' : 'b.scope_id = (select record_id from record_key where key = upper($2))'} and ${await visibleScope(this.db, 'b.scope_id')} order by b.kind`,
      [today, id ?? scopeKey ?? null]);
    return rows.map((row) => ({ ...row, name: localText(row.nameDe, row.nameEn) }));
  }
}
