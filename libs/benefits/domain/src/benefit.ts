import type { Day } from '@tranche/shared/domain/day.ts';

export const benefitKinds = ['benefit', 'disBenefit'] as const;
export type BenefitKind = (typeof benefitKinds)[number];

export const benefitCategories = ['cashReleasing', 'efficiency', 'quality', 'userSatisfaction', 'legalDuty', 'sustainability'] as const;
export type BenefitCategory = (typeof benefitCategories)[number];

/** A flow is summed over its periods (savings a quarter), a stock counts by its latest value (waiting time). */
export const benefitAggregations = ['flow', 'stock'] as const;
export type BenefitAggregation = (typeof benefitAggregations)[number];

/** How sure the owner is that the target can be reached. */
export const benefitConfidences = ['low', 'medium', 'high'] as const;
export type BenefitConfidence = (typeof benefitConfidences)[number];

export const benefitStates = ['identified', 'profiled', 'planned', 'realising', 'realised', 'closed', 'dropped'] as const;
export type BenefitState = (typeof benefitStates)[number];

/** States in which a benefit may still change; the register shows them by default. */
export const openBenefitStates = ['identified', 'profiled', 'planned', 'realising', 'realised'] as const satisfies readonly BenefitState[];

/** The frame of reference of a benefit: what the value was, what it shall become, and when. Percentages exist only against it. */
export interface Baseline {
  readonly baselineValue: string | null;
  readonly baselineOn: Day | null;
  readonly targetValue: string | null;
  readonly targetOn: Day | null;
}

/** What is needed to judge measured values: kind, way of counting, and the frame of reference. */
export interface BenefitMeasure extends Baseline {
  readonly kind: BenefitKind;
  readonly aggregation: BenefitAggregation;
  /** Permitted deviation in the benefit's unit when target and baseline are equal ("hold"); null means none. */
  readonly holdBand: string | null;
}

/** Measurable improvement, or a certain deterioration (dis-benefit), followed until it is realised (domain.md 2.6). */
export interface Benefit extends BenefitMeasure {
  readonly state: BenefitState;
  readonly category: BenefitCategory | null;
  readonly beneficiary: string | null;
  readonly ownerId: string | null;
  /** What is measured, in German; required once the benefit is profiled. */
  readonly measureDe: string | null;
  readonly unit: string | null;
  /** Day since which the latest measurement lies below tolerance although the target had been reached. */
  readonly relapsedOn: Day | null;
}

/** True while the benefit may be measured, reviewed and changed; the end of a project plays no part (domain.md 6, case 7). */
export function isOpenBenefit(state: BenefitState): boolean {
  return (openBenefitStates as readonly BenefitState[]).includes(state);
}
