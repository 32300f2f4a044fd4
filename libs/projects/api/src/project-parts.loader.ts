import { Injectable } from '@nestjs/common';
import type { PersonType } from '@tranche/organisation/api/offers.ts';
import type { Milestone } from '@tranche/projects/domain/milestone.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { isFinished, isRunning, type Stage, type StageForecast } from '@tranche/projects/domain/stage.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne, oneOf } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** A stage as its fields resolve from it; `scopeId`, `projectState` and `proposedById` serve its policies. */
export interface StageRow extends Stage, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly projectId: string;
  readonly scopeId: string;
  readonly projectState: ProjectState;
  readonly proposedById: string | null;
  readonly currency: string;
  readonly decisionId: string | null;
  readonly latest: StageForecast | null;
}

export interface MilestoneRow extends Milestone, Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly projectId: string;
  readonly stageId: string | null;
}

export interface MilestonePoint {
  readonly reportOn: Day;
  readonly forecastOn: Day;
}

const stageSelect = `select st.id, st.key, st.version, st.number, st.title_de as "titleDe", st.title_en as "titleEn", st.kind, st.state, st.planned_start::text as "plannedStart",
    st.planned_end::text as "plannedEnd", st.actual_start::text as "actualStart", st.actual_end::text as "actualEnd", st.budget::text as budget, st.objectives,
    st.decision_id as "decisionId", st.project_id as "projectId", p.id as "scopeId", p.state as "projectState", p.proposed_by_id as "proposedById", p.currency,
    (select jsonb_build_object('reportOn', f.report_on::text, 'cost', f.cost::text, 'endOn', f.end_on::text, 'reason', f.reason)
       from stage_forecast f where f.stage_id = st.id order by f.report_on desc limit 1) as latest
  from stage st join project p on p.id = st.project_id`;

/** Stages, milestones and people of projects: read for all projects of a request together. */
@Injectable()
export class ProjectParts {
  constructor(private readonly db: Database) {}

  async stages(projectId: string): Promise<readonly StageRow[]> {
    return (await loadOne(this.readStages, projectId)) ?? [];
  }

  /** The stage that runs, else the next one to come, else the last. */
  async currentStage(projectId: string): Promise<StageRow | undefined> {
    const stages = await this.stages(projectId);
    return stages.find(isRunning) ?? stages.find((stage) => !isFinished(stage)) ?? stages.at(-1);
  }

  async milestones(projectId: string): Promise<readonly MilestoneRow[]> {
    return (await loadOne(this.readMilestones, projectId)) ?? [];
  }

  async stage(id: string): Promise<StageRow | undefined> {
    return loadOne(this.readStage, id);
  }

  async milestone(id: string): Promise<MilestoneRow | undefined> {
    return loadOne(this.readMilestone, id);
  }

  async forecasts(stageId: string): Promise<readonly StageForecast[]> {
    return (await loadOne(this.readForecasts, stageId)) ?? [];
  }

  async trend(milestoneId: string): Promise<readonly MilestonePoint[]> {
    return (await loadOne(this.readTrend, milestoneId)) ?? [];
  }

  /** Programme or portfolio that the project belongs to on the day that is looked at. */
  async parentId(projectId: string): Promise<string | undefined> {
    return loadOne(this.readParents, projectId);
  }

  /** Ids of the scopes above on the day that is looked at, the portfolio first. */
  async ancestorIds(scopeId: string): Promise<readonly string[]> {
    return ((await loadOne(this.readAncestors, scopeId)) ?? []).map((row) => row.ancestorId);
  }

  /** Who holds a role on the project itself on the day that is looked at; the one named first. */
  async holder(projectId: string, role: 'projectManager' | 'executive'): Promise<PersonType | null> {
    return (await loadOne(this.readHolders, projectId))?.get(role) ?? null;
  }

  private readonly readStages = async (ids: readonly string[]) => {
    const { is, value } = oneOf(ids);
    return groups(await this.db.known<StageRow>(`${stageSelect} where st.project_id ${is} order by st.number`, [value]), (row) => row.projectId);
  };

  private readonly readStage = async (ids: readonly string[]) => byId(await this.db.rows<StageRow>(`${stageSelect} where st.id = any($1) and ${await visibleScope(this.db, 'p.id')}`, [ids]));

  private readonly readMilestones = async (ids: readonly string[]) =>
    groups(await this.db.known<MilestoneRow>(`${milestoneSelect} where m.project_id = any($1) order by m.expected_on, m.id`, [ids]), (row) => row.projectId);

  private readonly readMilestone = async (ids: readonly string[]) => byId(await this.db.rows<MilestoneRow>(`${milestoneSelect} where m.id = any($1)`, [ids]));

  private readonly readForecasts = async (ids: readonly string[]) =>
    groups(await this.db.known<StageForecast & Row & { stageId: string }>(
      'select stage_id as "stageId", report_on::text as "reportOn", cost::text as cost, end_on::text as "endOn", reason from stage_forecast where stage_id = any($1) order by report_on', [ids]), (row) => row.stageId);

  private readonly readTrend = async (ids: readonly string[]) =>
    groups(await this.db.rows<MilestonePoint & Row & { milestoneId: string }>(
      'select milestone_id as "milestoneId", report_on::text as "reportOn", forecast_on::text as "forecastOn" from milestone_forecast where milestone_id = any($1) order by report_on', [ids]), (row) => row.milestoneId);

  private readonly readParents = async (ids: readonly string[]) => {
    const rows = await this.db.known<{ childId: string; parentId: string }>('select child_id as "childId", parent_id as "parentId" from membership where child_id = any($1) and valid @> $2::date', [ids, await dayOfAct(this.db)]);
    return new Map(rows.map((row) => [row.childId, row.parentId]));
  };

  private readonly readAncestors = async (ids: readonly string[]) =>
    groups(await this.db.rows<{ descendantId: string; ancestorId: string }>(
      `select a.descendant_id as "descendantId", a.ancestor_id as "ancestorId" from scope_ancestor a
         where a.descendant_id = any($1) and a.depth > 0 and a.valid @> $2::date and ${await visibleScope(this.db, 'a.ancestor_id')} order by a.depth desc`, [ids, await dayOfAct(this.db)]), (row) => row.descendantId);

  private readonly readHolders = async (ids: readonly string[]) => {
    const { is, value } = oneOf(ids);
    const rows = await this.db.known<PersonType & Row & { scopeId: string; role: string }>(
      `select r.scope_id as "scopeId", r.role, p.id, p.version, p.key, p.display_name as "displayName", (p.active_to is null or p.active_to >= $2::date) as active
         from role_assignment r join person p on p.id = r.person_id
         where r.scope_id ${is} and r.role in ('projectManager', 'executive') and r.deputy_of is null and r.valid @> $2::date order by lower(r.valid) desc, r.id desc`, [value, await dayOfAct(this.db)]);
    // The longest holder comes last and stays in the map.
    return new Map([...Map.groupBy(rows, (row) => row.scopeId)].map(([scopeId, held]) => [scopeId, new Map(held.map((each) => [each.role, each]))]));
  };
}

const milestoneSelect = `select m.id, m.key, m.version, m.project_id as "projectId", m.stage_id as "stageId", m.title_de as "titleDe", m.title_en as "titleEn",
    m.baseline_on::text as "baselineOn", m.forecast_on::text as "forecastOn", m.actual_on::text as "actualOn" from milestone m`;

function groups<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, readonly T[]> {
  return Map.groupBy(rows, keyOf);
}
