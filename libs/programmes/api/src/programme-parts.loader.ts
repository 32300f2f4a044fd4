import { Injectable } from '@nestjs/common';
import type { Tranche } from '@tranche/programmes/domain/programme.ts';
import { projectColumns, type ProjectRow } from '@tranche/projects/api/offers.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';

/** A tranche as its fields resolve from it; `scopeId` serves its policies. */
export interface TrancheRow extends Tranche, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly programmeId: string;
  readonly scopeId: string;
}

export interface MemberRow extends ProjectRow {
  readonly parentId: string;
  readonly trancheId: string | null;
}

const trancheSelect = `select t.id, t.key, t.version, t.programme_id as "programmeId", t.programme_id as "scopeId", t.number, t.title_de as "titleDe", t.title_en as "titleEn",
    t.starts_on::text as "startsOn", t.ends_on::text as "endsOn", t.actual_start::text as "actualStart", t.actual_end::text as "actualEnd", t.state,
    t.step_change_de as "stepChangeDe", t.step_change_en as "stepChangeEn", t.state_reason as "stateReason" from tranche t`;

/** Tranches, member projects and people of programmes: read for all programmes of a request together. */
@Injectable()
export class ProgrammeParts {
  constructor(private readonly db: Database) {}

  async tranches(programmeId: string): Promise<readonly TrancheRow[]> {
    return (await loadOne(this.readTranches, programmeId)) ?? [];
  }

  async tranche(id: string): Promise<TrancheRow | undefined> {
    return loadOne(this.readTranche, id);
  }

  /** Projects that belong to it on the day that is looked at, by key; restricted ones of others are left out. */
  async projects(programmeId: string): Promise<readonly MemberRow[]> {
    return (await loadOne(this.readMembers, programmeId)) ?? [];
  }

  async trancheOfProject(projectId: string): Promise<TrancheRow | undefined> {
    const trancheId = await loadOne(this.readTrancheIds, projectId);
    return trancheId ? this.tranche(trancheId) : undefined;
  }

  /** Who holds a role on the programme itself on the day that is looked at; the one named first. */
  async holder(programmeId: string, role: 'programmeManager' | 'sro'): Promise<string | undefined> {
    return (await loadOne(this.readHolders, programmeId))?.get(role);
  }

  private readonly readTranches = async (ids: readonly string[]): Promise<Map<string, readonly TrancheRow[]>> =>
    Map.groupBy(await this.db.rows<TrancheRow>(`${trancheSelect} where t.programme_id = any($1) order by t.number`, [ids]), (row) => row.programmeId);

  private readonly readTranche = async (ids: readonly string[]): Promise<Map<string, TrancheRow>> => byId(await this.db.rows<TrancheRow>(`${trancheSelect} where t.id = any($1)`, [ids]));

  private readonly readMembers = async (ids: readonly string[]): Promise<Map<string, readonly MemberRow[]>> => {
    const rows = await this.db.rows<MemberRow>(
      `select ${projectColumns}, m.parent_id as "parentId", m.tranche_id as "trancheId" from membership m join project p on p.id = m.child_id join scope s on s.id = p.id
         where m.parent_id = any($1) and m.valid @> $2::date and ${await visibleScope(this.db, 'p.id')} order by p.id`, [ids, await dayOfAct(this.db)]);
    return Map.groupBy(rows, (row) => row.parentId);
  };

  private readonly readTrancheIds = async (ids: readonly string[]): Promise<Map<string, string>> => {
    const rows = await this.db.rows<{ childId: string; trancheId: string }>(
      'select child_id as "childId", tranche_id as "trancheId" from membership where child_id = any($1) and tranche_id is not null and valid @> $2::date', [ids, await dayOfAct(this.db)]);
    return new Map(rows.map((row) => [row.childId, row.trancheId]));
  };

  private readonly readHolders = async (ids: readonly string[]): Promise<Map<string, ReadonlyMap<string, string>>> => {
    const rows = await this.db.rows<{ scopeId: string; role: string; personId: string }>(
      `select scope_id as "scopeId", role, person_id as "personId" from role_assignment
         where scope_id = any($1) and role in ('programmeManager', 'sro') and deputy_of is null and valid @> $2::date order by lower(valid) desc, id desc`, [ids, await dayOfAct(this.db)]);
    // The longest holder comes last and stays in the map.
    return new Map([...Map.groupBy(rows, (row) => row.scopeId)].map(([scopeId, held]) => [scopeId, new Map(held.map((each) => [each.role, each.personId]))]));
  };
}
