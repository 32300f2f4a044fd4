import type { BenefitMeasure, BenefitState } from './benefit.ts';
import type { ActualPoint } from './measurement.ts';
import { ratio } from './planned-curve.ts';
import { holdMet, isHold, realisation, type Computed, type MissingReason } from './realisation.ts';

export const benefitStatuses = ['onCourse', 'attention', 'outside', 'notDueYet', 'notAssessed'] as const;
export type BenefitStatus = (typeof benefitStatuses)[number];

/** What the status says in one word. */
export const benefitFindings = [
  'ahead', 'onPlan', 'slightlyBehind', 'behind', 'overRealised', 'met', 'notMet', 'withinAccepted', 'worseThanAccepted',
  'notDueYet', 'baselineMissing', 'targetMissing', 'measurementMissing', 'curveMissing', 'dropped',
] as const;
export type BenefitFinding = (typeof benefitFindings)[number];

export interface Judgement {
  readonly status: BenefitStatus;
  readonly finding: BenefitFinding;
  /** More than the whole target; shown, but it never makes up for another benefit (domain.md 6, case 11). */
  readonly overRealised: boolean;
}

export interface JudgementFacts {
  readonly state: BenefitState;
  readonly measure: BenefitMeasure;
  readonly latest: ActualPoint | undefined;
  readonly planned: Computed;
}

/** Ratio of realised to planned from which a benefit is on course, and from which it only needs attention (domain.md 5.5). */
export const onCourseFrom = '0.9';
export const attentionFrom = '0.7';

/**
 * Status of a benefit (domain.md 5.5): ratio ≥ 0.9 on course, ≥ 0.7 attention, below outside; nothing planned yet = not due; a
 * dis-benefit is outside as soon as it is worse than the accepted worst value; a "hold" benefit is met or not by its band.
 */
export function judge(facts: JudgementFacts): Judgement {
  const { state, measure, latest, planned } = facts;
  if (state === 'dropped') return judgement('notAssessed', 'dropped');
  if (measure.kind === 'disBenefit') return judgeDisBenefit(facts);
  if (isHold(measure)) return latest ? judgeHold(holdMet(measure, latest.value)) : judgement('notAssessed', 'measurementMissing');
  if (planned.value?.isZero()) return judgement('notDueYet', 'notDueYet');
  return judgeAgainstPlan(realisation(measure, latest?.value), planned);
}

function judgeAgainstPlan(actual: Computed, planned: Computed): Judgement {
  const comparison = ratio(actual, planned);
  if (actual.value === null) return judgement('notAssessed', findingOf[actual.reason]);
  if (comparison.value === null) return judgement('notAssessed', findingOf[comparison.reason]);
  const overRealised = actual.value.gt(100);
  if (comparison.value.lt(attentionFrom)) return judgement('outside', 'behind', overRealised);
  if (comparison.value.lt(onCourseFrom)) return judgement('attention', 'slightlyBehind', overRealised);
  return judgement('onCourse', overRealised ? 'overRealised' : comparison.value.gt(1) ? 'ahead' : 'onPlan', overRealised);
}

function judgeDisBenefit({ measure, latest, planned }: JudgementFacts): Judgement {
  if (!latest) return planned.value?.isZero() ? judgement('notDueYet', 'notDueYet') : judgement('notAssessed', 'measurementMissing');
  const within = withinAccepted(measure, latest);
  if (within === null) return judgement('notAssessed', measure.baselineValue === null ? 'baselineMissing' : 'targetMissing');
  return within ? judgement('onCourse', 'withinAccepted') : judgement('outside', 'worseThanAccepted');
}

/** Whether a dis-benefit lies within its accepted worst value, which is part of it; null while baseline or target is missing. */
export function withinAccepted(measure: BenefitMeasure, latest: ActualPoint): boolean | null {
  if (isHold(measure)) return holdMet(measure, latest.value);
  const used = realisation(measure, latest.value);
  return used.value === null ? null : used.value.lte(100);
}

function judgeHold(met: boolean): Judgement {
  return met ? judgement('onCourse', 'met') : judgement('outside', 'notMet');
}

function judgement(status: BenefitStatus, finding: BenefitFinding, overRealised = false): Judgement {
  return { status, finding, overRealised };
}

const findingOf: Readonly<Record<MissingReason, BenefitFinding>> = {
  baselineMissing: 'baselineMissing',
  targetMissing: 'targetMissing',
  measurementMissing: 'measurementMissing',
  curveMissing: 'curveMissing',
  nothingPlanned: 'notDueYet',
  hold: 'notMet',
};
