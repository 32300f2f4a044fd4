import { Injectable } from '@nestjs/common';
import { dimensions, type Dimension } from '@tranche/governance/domain/dimension.ts';
import type { Gap, Status } from '@tranche/governance/domain/status.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne, oneOf } from '@tranche/shared/api/loader.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { moneyOrNull } from '@tranche/shared/api/shared.types.ts';
import type { DimensionStatusType, ProjectFiguresType } from './project-figures.type.ts';

interface StoredDimension {
  readonly dimension: Dimension;
  readonly status: Status;
  readonly usage: string | null;
  readonly gap: Gap | null;
}

export interface FiguresRow extends Row {
  readonly id: string;
  readonly currency: string;
  readonly budget: string | null;
  readonly planned: string | null;
  readonly actual: string;
  readonly forecast: string | null;
  readonly plannedEnd: string | null;
  readonly forecastEnd: string | null;
  readonly forecastOn: string | null;
  readonly status: Status;
  readonly driver: Dimension | null;
  /** True when the latest forecast has become too old since the figures were computed. */
  readonly stale: boolean;
  readonly dimensions: readonly StoredDimension[];
  readonly openRisks: number;
  readonly topRiskScore: number;
  readonly openIssues: number;
  readonly overdueIssues: number;
  readonly undecidedExceptions: number;
}

/** The status that counts on a day: `day` is a SQL expression. What is complete or paused stays so however old its forecast is. */
export const statusOn = (day: string, alias = 'f') => `case when ${alias}.assessed_until < ${day} then ${alias}.stale_status else ${alias}.status end`;
export const driverOn = (day: string, alias = 'f') => `case when ${alias}.assessed_until < ${day} then ${alias}.stale_driver else ${alias}.driver end`;

/** Figures by project, batched. */
@Injectable()
export class ProjectFiguresReader {
  constructor(private readonly db: Database) {}

  of(projectId: string): Promise<FiguresRow | undefined> {
    return loadOne(this.read, projectId);
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, FiguresRow>> => {
    const { is, value } = oneOf(ids);
    return byId(await this.db.known<FiguresRow>(
      `select f.id, f.currency, f.budget::text, f.planned::text, f.actual::text, f.forecast::text, f.planned_end::text as "plannedEnd", f.forecast_end::text as "forecastEnd",
         f.forecast_on::text as "forecastOn", ${statusOn('$2::date')} as status, ${driverOn('$2::date')} as driver, coalesce(f.assessed_until < $2::date, false) as stale, f.dimensions,
         f.open_risks as "openRisks", f.top_risk_score as "topRiskScore", f.open_issues as "openIssues", f.overdue_issues as "overdueIssues", f.undecided_exceptions as "undecidedExceptions"
       from project_figures f where f.id ${is}`, [value, await dayOfAct(this.db)]));
  };
}

/** A stored dimension as it counts today: what depends on a forecast is not assessed once that is too old. */
function shownDimension({ dimension, status, usage, gap }: StoredDimension, stale: boolean): DimensionStatusType {
  const tooOld = stale && dimension !== 'risk' && status !== 'notAssessed';
  return { dimension, status: tooOld ? 'notAssessed' : status, usage: usage === 'infinite' ? null : usage, unlimited: usage === 'infinite', gap: tooOld ? 'forecastTooOld' : gap };
}

/** Stored figures as the API shows them, dimensions in the order of the method. */
export function figuresType(row: FiguresRow): ProjectFiguresType {
  const { currency, stale } = row;
  const shown = row.dimensions.map((each) => shownDimension(each, stale)).sort((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension));
  const [cost, time] = [shown.find((each) => each.dimension === 'cost'), shown.find((each) => each.dimension === 'time')];
  return {
    ...row, dimensions: shown,
    budget: moneyOrNull(row.budget, currency), planned: moneyOrNull(row.planned, currency), actual: { amount: row.actual, currency }, forecast: moneyOrNull(row.forecast, currency),
    costUsage: cost?.usage ?? null, costStatus: cost?.status ?? null, timeUsage: time?.usage ?? null, timeStatus: time?.status ?? null,
  };
}
