import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { log } from '@tranche/shared/api/log.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { figuresOf, measurementsOf, planPointsOf, type KeptFigures, type ScheduledBenefit } from './benefit-facts.ts';

interface Outdated extends DomainBenefit, ScheduledBenefit, Row {
  readonly id: string;
  readonly state: DomainBenefit['state'];
  readonly baselineOn: Day | null;
  readonly today: Day;
}

const minutes = 60_000;
const atOnce = 200;

/**
 * What is planned grows day by day without anybody's act. Screens compute it for the day that they show; the stored
 * figures, by which registers sort and filter, follow once a day.
 */
@Injectable()
export class DailyFigures implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  onApplicationBootstrap(): void {
    if (process.env['TRANCHE_ROLE'] === 'web') return;
    const turn = () => void this.refresh().catch((error: Error) => log.error({ event: 'benefits.dailyFigures', error: error.message }));
    this.timer = setInterval(turn, 15 * minutes).unref();
    turn();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Brings all stored figures to the day that it is in their organisation; returns how many were out of date. */
  async refresh(): Promise<number> {
    let count = 0;
    for (let rows = await this.outdated(); rows.length > 0; rows = await this.outdated()) {
      await this.write(rows);
      count += rows.length;
    }
    return count;
  }

  private outdated(): Promise<Outdated[]> {
    return this.db.system<Outdated>(
      `select b.id, b.state, b.kind, b.category, b.beneficiary, b.owner_id as "ownerId", b.measure_de as "measureDe", b.unit, b.aggregation, b.hold_band as "holdBand",
         b.baseline_value as "baselineValue", b.baseline_on as "baselineOn", b.target_value as "targetValue", b.target_on as "targetOn", b.relapsed_on as "relapsedOn",
         b.measure_every_months as "measureEveryMonths", tranche.today(o)::text as today
       from benefit b join benefit_figures f on f.id = b.id join organisation o on o.id = b.org_id
       where f.as_of < tranche.today(o) limit ${atOnce}`);
  }

  private async write(rows: readonly Outdated[]): Promise<void> {
    const system = { rows: <T extends Row>(sql: string, params: readonly unknown[] = []) => this.db.system<T>(sql, params) };
    const ids = rows.map((row) => row.id);
    const curves = Map.groupBy(await planPointsOf(system, ids), (point) => point.benefitId);
    const measured = Map.groupBy(await measurementsOf(system, ids), (row) => row.benefitId);
    const figures = rows.map((row) => columns(row.id, figuresOf(row, curves.get(row.id) ?? [], measured.get(row.id) ?? [], row.today)));
    await this.db.system(
      `update benefit_figures f set as_of = n.as_of, realised_percent = n.realised_percent, planned_percent = n.planned_percent, gap = n.gap, ratio = n.ratio, status = n.status,
         finding = n.finding, over_realised = n.over_realised, latest_value = n.latest_value, latest_on = n.latest_on, next_measurement_on = n.next_measurement_on
       from jsonb_to_recordset($1) as n(id uuid, as_of date, realised_percent numeric, planned_percent numeric, gap numeric, ratio numeric, status text, finding text, over_realised boolean,
         latest_value numeric, latest_on date, next_measurement_on date) where f.id = n.id`, [JSON.stringify(figures)]);
  }
}

function columns(id: string, figures: KeptFigures): Record<string, unknown> {
  return {
    id, as_of: figures.asOf, realised_percent: figures.realisedPercent, planned_percent: figures.plannedPercent, gap: figures.gap, ratio: figures.ratio, status: figures.status,
    finding: figures.finding, over_realised: figures.overRealised, latest_value: figures.latestValue, latest_on: figures.latestOn, next_measurement_on: figures.nextMeasurementOn,
  };
}
