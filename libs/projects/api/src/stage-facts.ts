import type { Database, Row } from '@tranche/shared/api/database.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import type { StageKind, StageState } from '@tranche/projects/domain/stage.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** A stage with its project and its latest forecast, as gates and figures need it. Money is exact text in `currency`. */
export interface StageFacts extends Row {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly number: number;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly kind: StageKind;
  readonly state: StageState;
  readonly plannedStart: Day;
  readonly plannedEnd: Day;
  readonly actualStart: Day | null;
  readonly actualEnd: Day | null;
  readonly budget: string;
  readonly objectives: string | null;
  readonly decisionId: string | null;
  readonly overlapAllowed: boolean;
  readonly projectId: string;
  readonly projectKey: string;
  readonly projectTitleDe: string;
  readonly projectTitleEn: string | null;
  readonly projectState: ProjectState;
  readonly currency: string;
  readonly forecastReportOn: Day | null;
  readonly forecastCost: string | null;
  readonly forecastEndOn: Day | null;
}

const select = `select st.id, st.key, st.version, st.number, st.title_de as "titleDe", st.title_en as "titleEn", st.kind, st.state,
    st.planned_start::text as "plannedStart", st.planned_end::text as "plannedEnd", st.actual_start::text as "actualStart", st.actual_end::text as "actualEnd",
    st.budget::text as budget, st.objectives, st.decision_id as "decisionId", st.overlap_allowed as "overlapAllowed",
    st.project_id as "projectId", sc.key as "projectKey", sc.title_de as "projectTitleDe", sc.title_en as "projectTitleEn", pr.state as "projectState", pr.currency,
    f.report_on::text as "forecastReportOn", f.cost::text as "forecastCost", f.end_on::text as "forecastEndOn"
  from stage st join project pr on pr.id = st.project_id join scope sc on sc.id = pr.id
  left join lateral (select report_on, cost, end_on from stage_forecast where stage_id = st.id order by report_on desc limit 1) f on true`;

/** A stage by id, through no one's eyes: for use cases whose policy has checked visibility. */
export async function stageFacts(db: Pick<Database, 'rows'>, stageId: string): Promise<StageFacts | undefined> {
  const [row] = await db.rows<StageFacts>(`${select} where st.id = $1`, [stageId]);
  return row;
}

/** The stages of these projects in their order. */
export function stagesOf(db: Pick<Database, 'rows'>, projectIds: readonly string[]): Promise<StageFacts[]> {
  return db.rows<StageFacts>(`${select} where st.project_id = any($1) order by st.project_id, st.number`, [projectIds]);
}

/** The stage before this one in its project, stopped ones left out; undefined for the first. */
export async function previousStage(db: Pick<Database, 'rows'>, stage: Pick<StageFacts, 'projectId' | 'number'>): Promise<StageFacts | undefined> {
  const [row] = await db.rows<StageFacts>(`${select} where st.project_id = $1 and st.number < $2 and st.state <> 'stopped' order by st.number desc limit 1`, [stage.projectId, stage.number]);
  return row;
}
