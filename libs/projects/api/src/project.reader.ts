import { Injectable } from '@nestjs/common';
import type { Project } from '@tranche/projects/domain/project.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';

/** A project as its fields resolve from it; `scopeId`, `projectState` and `proposedById` serve its policies. */
export interface ProjectRow extends Project, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly visibility: string;
  readonly restrictedUntil: string | null;
  readonly scopeId: string;
  readonly projectState: Project['state'];
  readonly proposedById: string | null;
  readonly createdAt: string;
}

/** Columns over `project p join scope s`. */
export const projectColumns = `p.id, s.key, p.version, s.title_de as "titleDe", s.title_en as "titleEn", s.visibility, s.restricted_until::text as "restrictedUntil",
  p.id as "scopeId", p.state as "projectState", p.proposed_by_id as "proposedById", p.state, p.language, p.summary, p.user_group as "userGroup", p.user_need as "userNeed",
  p.approach, p.tailoring, p.planned_start::text as "plannedStart", p.planned_end::text as "plannedEnd", p.actual_start::text as "actualStart", p.actual_end::text as "actualEnd",
  p.budget::text as budget, p.currency, p.first_benefit_on::text as "firstBenefitOn", p.product_count as "productCount", p.people_count as "peopleCount",
  p.report_rhythm_days as "reportRhythmDays", p.paused_until::text as "pausedUntil", p.state_before_pause as "stateBeforePause", p.state_reason as "stateReason",
  p.closure_kind as "closureKind", p.created_at as "createdAt"`;

const from = 'project p join scope s on s.id = p.id';

/** One project by key or id, through the actor's view. */
@Injectable()
export class ProjectReader {
  constructor(private readonly db: Database) {}

  async byKey(key: string): Promise<ProjectRow | undefined> {
    const sql = `select ${projectColumns} from ${from} where p.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 'p.id')}`;
    return (await this.db.known<ProjectRow>(sql, [key.trim().toUpperCase()]))[0];
  }

  /** Batched; undefined when the viewer may not see it. */
  byId(id: string): Promise<ProjectRow | undefined> {
    return loadOne(this.read, id);
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, ProjectRow>> =>
    byId(await this.db.known<ProjectRow>(`select ${projectColumns} from ${from} where p.id = any($1) and ${await visibleScope(this.db, 'p.id')}`, [ids]));
}
