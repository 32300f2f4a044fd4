import { nextMeasurementDue } from '@tranche/benefits/domain/measurement-schedule.ts';
import { benefitFigures, type BenefitFigures as Figures } from '@tranche/benefits/domain/benefit-figures.ts';
import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import type { Measurement } from '@tranche/benefits/domain/measurement.ts';
import type { PlanPoint } from '@tranche/benefits/domain/planned-curve.ts';
import type { Row } from '@tranche/shared/api/database.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** Whatever answers SQL: the request's reads, a unit of work, or the system between requests. */
export interface Rows {
  rows<T extends Row = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

export interface MeasurementRow extends Measurement, Row {
  readonly benefitId: string;
  readonly source: string | null;
  readonly evidence: string | null;
  readonly reason: string | null;
  readonly recordedById: string;
  readonly recordedAt: string;
}

export interface PlanPointRow extends PlanPoint, Row {
  readonly benefitId: string;
}

/** Plan points of these benefits, in the order of their days. */
export function planPointsOf(db: Rows, benefitIds: readonly string[]): Promise<PlanPointRow[]> {
  return db.rows<PlanPointRow>('select benefit_id as "benefitId", on_day as "onDay", percent from benefit_plan_point where benefit_id = any($1) order by benefit_id, on_day', [benefitIds]);
}

/** All measured values of these benefits with their corrections, in the order of their days. */
export function measurementsOf(db: Rows, benefitIds: readonly string[]): Promise<MeasurementRow[]> {
  return db.rows<MeasurementRow>(
    `select id, benefit_id as "benefitId", on_day as "onDay", period_from as "periodFrom", value, source, evidence, reason, correction_of_id as "correctionOfId",
       recorded_by_id as "recordedById", created_at as "recordedAt" from measurement where benefit_id = any($1) order by benefit_id, on_day, id`, [benefitIds]);
}

/** The parts of a benefit's row that say when it is to be measured next. */
export interface ScheduledBenefit {
  readonly state: DomainBenefit['state'];
  readonly baselineOn: Day | null;
  readonly measureEveryMonths: number | null;
}

/** Day of the next measurement; null without a rhythm or a baseline day to count from, and while values are not expected to move: before realisation starts and after its end. */
export function nextMeasurementOn(benefit: ScheduledBenefit, latestOn: Day | null): Day | null {
  if (benefit.measureEveryMonths === null || benefit.baselineOn === null || (benefit.state !== 'realising' && benefit.state !== 'realised')) return null;
  return nextMeasurementDue({ anchorOn: benefit.baselineOn, everyMonths: benefit.measureEveryMonths }, latestOn);
}

export interface KeptFigures extends Figures {
  readonly nextMeasurementOn: Day | null;
}

/** All figures of a benefit on a day, from its facts. */
export function figuresOf(benefit: DomainBenefit & ScheduledBenefit, curve: readonly PlanPoint[], measurements: readonly Measurement[], asOf: Day): KeptFigures {
  const figures = benefitFigures({ benefit, curve, measurements }, asOf);
  return { ...figures, nextMeasurementOn: nextMeasurementOn(benefit, figures.latestOn) };
}
