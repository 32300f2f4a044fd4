import { decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { addMonths, type Day } from '@tranche/shared/domain/day.ts';

/** What makes a project big, in the order in which it is told. */
export const sliceMeasures = ['durationMonths', 'budget', 'products', 'teamSize', 'stages', 'monthsToFirstBenefit'] as const;
export type SliceMeasure = (typeof sliceMeasures)[number];

export const sliceSignals = ['slice', 'watch', 'tooBig'] as const;
export type SliceSignal = (typeof sliceSignals)[number];

/** Size of a project; `null` = not known yet, which breaks no limit and is named. */
export type SliceSize = Readonly<Record<SliceMeasure, Numeric | null>>;
export type SliceLimits = Readonly<Record<SliceMeasure, Numeric>>;

/** Months, money in the organisation's currency, top-level products, people, stages, months (settings, domain.md 2.4). */
export const defaultSliceLimits: SliceLimits = { durationMonths: 6, budget: 500_000, products: 8, teamSize: 9, stages: 4, monthsToFirstBenefit: 6 };

export interface SliceJudgement {
  readonly signal: SliceSignal;
  /** The limits that are exceeded, in the order of `sliceMeasures`. */
  readonly over: readonly SliceMeasure[];
  /** What could not be judged. */
  readonly unknown: readonly SliceMeasure[];
}

/**
 * Is this project a small slice? One limit exceeded = watch; two or more, or one by more than double = too big.
 * Exactly at a limit is inside. Advisory: it never blocks alone (domain.md 2.4, examples `slice-*`).
 */
export function judgeSlice(size: SliceSize, limits: SliceLimits = defaultSliceLimits): SliceJudgement {
  const exceeds = (factor: number) => (measure: SliceMeasure) => size[measure] !== null && decimal(size[measure]).gt(decimal(limits[measure]).times(factor));
  const over = sliceMeasures.filter(exceeds(1));
  const isHard = sliceMeasures.some(exceeds(2));
  const signal = over.length >= 2 || isHard ? 'tooBig' : over.length === 1 ? 'watch' : 'slice';
  return { signal, over, unknown: sliceMeasures.filter((measure) => size[measure] === null) };
}

/** Months that a period takes, both days included, a started month counting whole: 1 January to 30 June are 6. */
export function monthsTaken(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months) <= to) months++;
  return months;
}

export interface SizeFacts {
  readonly plannedStart: Day | null;
  readonly plannedEnd: Day | null;
  readonly budget: string | null;
  readonly currency: string;
  readonly firstBenefitOn: Day | null;
  readonly productCount: number | null;
  readonly peopleCount: number | null;
  readonly stageCount: number;
}

/** Size of a project from its record. A budget in another currency than the limit's cannot be compared and stays unknown. */
export function sizeOf(project: SizeFacts, limitCurrency: string): SliceSize {
  const { plannedStart, plannedEnd, firstBenefitOn } = project;
  return {
    durationMonths: plannedStart && plannedEnd ? monthsTaken(plannedStart, plannedEnd) : null,
    budget: project.currency === limitCurrency ? project.budget : null,
    products: project.productCount,
    teamSize: project.peopleCount,
    stages: project.stageCount > 0 ? project.stageCount : null,
    monthsToFirstBenefit: plannedStart && firstBenefitOn ? monthsTaken(plannedStart, firstBenefitOn) : null,
  };
}
