import { Injectable } from '@nestjs/common';
import type { FigureFacts } from '@tranche/benefits/domain/benefit-figures.ts';
import type { Baseline } from '@tranche/benefits/domain/benefit.ts';
import type { PlanPoint } from '@tranche/benefits/domain/planned-curve.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { day, type Day } from '@tranche/shared/domain/day.ts';
import { figuresOf, measurementsOf, planPointsOf, type KeptFigures, type MeasurementRow, type PlanPointRow } from './benefit-facts.ts';
import type { BenefitRow } from './benefit.reader.ts';

export interface ContributionRow extends Row {
  readonly benefitId: string;
  readonly projectId: string;
  readonly share: string;
}

export interface ReviewRow extends Row {
  readonly id: string;
  readonly version: number;
  readonly benefitId: string;
  readonly plannedOn: Day;
  readonly heldOn: Day | null;
  readonly ownerId: string;
  readonly judgement: string | null;
}

export interface FrameRow extends Baseline, Row {
  readonly id: string;
  readonly benefitId: string;
  readonly holdBand: string | null;
  readonly curve: readonly PlanPoint[];
  readonly replacedOn: Day;
  readonly replacedById: string;
  readonly reason: string;
}

interface Measured {
  readonly curve: readonly PlanPointRow[];
  readonly measurements: readonly MeasurementRow[];
}

/** Parts of many benefits at once, so that a list costs as many statements as a single record. */
@Injectable()
export class BenefitParts {
  constructor(private readonly db: Database) {}

  private readonly readMeasured = async (ids: readonly string[]): Promise<Map<string, Measured>> => {
    const [curve, measurements] = [Map.groupBy(await planPointsOf(this.db, ids), (row) => row.benefitId), Map.groupBy(await measurementsOf(this.db, ids), (row) => row.benefitId)];
    return new Map(ids.map((id) => [id, { curve: curve.get(id) ?? [], measurements: measurements.get(id) ?? [] }]));
  };

  private readonly readContributions = (ids: readonly string[]) => this.grouped<ContributionRow>(
    'select benefit_id as "benefitId", project_id as "projectId", share from contribution where benefit_id = any($1) order by benefit_id, share desc, project_id', ids);

  private readonly readReviews = (ids: readonly string[]) => this.grouped<ReviewRow>(
    `select id, version, benefit_id as "benefitId", planned_on as "plannedOn", held_on as "heldOn", owner_id as "ownerId", judgement
       from benefit_review where benefit_id = any($1) order by benefit_id, planned_on desc, id desc`, ids);

  private readonly readFrames = (ids: readonly string[]) => this.grouped<FrameRow>(
    `select id, benefit_id as "benefitId", baseline_value as "baselineValue", baseline_on as "baselineOn", target_value as "targetValue", target_on as "targetOn",
       hold_band as "holdBand", curve, replaced_on as "replacedOn", replaced_by_id as "replacedById", reason from benefit_frame where benefit_id = any($1) order by benefit_id, id desc`, ids);

  private async grouped<T extends Row & { benefitId: string }>(sql: string, ids: readonly string[]): Promise<Map<string, T[]>> {
    return Map.groupBy(await this.db.rows<T>(sql, [ids]), (row) => row.benefitId);
  }

  /** The day that figures are looked at: today, or the day of `asOf`. */
  async asOf(): Promise<Day> {
    return day(await dayOfAct(this.db));
  }

  /** What figures and curve are computed from. */
  async facts(benefit: BenefitRow): Promise<FigureFacts & Measured> {
    const measured = (await loadOne(this.readMeasured, benefit.id)) ?? { curve: [], measurements: [] };
    return { benefit, ...measured };
  }

  async figures(benefit: BenefitRow): Promise<KeptFigures> {
    const { curve, measurements } = await this.facts(benefit);
    return figuresOf(benefit, curve, measurements, await this.asOf());
  }

  async contributions(benefitId: string): Promise<ContributionRow[]> {
    return (await loadOne(this.readContributions, benefitId)) ?? [];
  }

  async reviews(benefitId: string): Promise<ReviewRow[]> {
    return (await loadOne(this.readReviews, benefitId)) ?? [];
  }

  async frames(benefitId: string): Promise<FrameRow[]> {
    return (await loadOne(this.readFrames, benefitId)) ?? [];
  }
}
