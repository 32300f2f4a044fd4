import { to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import { daysBetween, type Day } from '@tranche/shared/domain/day.ts';

/** States of an exception report (domain.md 3.12). */
export const exceptionStates = ['draft', 'submitted', 'decided'] as const;
export type ExceptionState = (typeof exceptionStates)[number];

/** States of an exception plan. */
export const exceptionPlanStates = ['requested', 'draft', 'submitted', 'approved', 'returned'] as const;
export type ExceptionPlanState = (typeof exceptionPlanStates)[number];

/** What the level that set the tolerance may decide (domain.md 3.12). */
export const exceptionOptions = ['moreTolerance', 'removeCause', 'exceptionPlan', 'prematureClose', 'reject'] as const;
export type ExceptionOption = (typeof exceptionOptions)[number];

/** Working days between detection and the report, day of detection not counted (domain.md 3.12). */
export const reportWithinWorkingDays = 5;

export interface ExceptionFacts {
  readonly optionCount: number;
  readonly hasRecommendation: boolean;
  readonly hasOutcome: boolean;
}

const twoOptions = (facts: ExceptionFacts) => (facts.optionCount >= 2 ? undefined : refusal('exception.optionsMissing', ['options'], { count: facts.optionCount }));
const recommended = (facts: ExceptionFacts) => (facts.hasRecommendation ? undefined : refusal('exception.recommendationMissing', ['recommendation']));
const withOutcome = (facts: ExceptionFacts) => (facts.hasOutcome ? undefined : refusal('exception.outcomeMissing', ['outcome']));

/** `draft → submitted → decided`; a withdrawn decision gives the report back to its author. */
export const exceptionMachine: Machine<ExceptionState, 'submit' | 'return' | 'decide', ExceptionFacts> = {
  draft: { submit: to('submitted', twoOptions, recommended) },
  submitted: { decide: to('decided', withOutcome), return: to('draft') },
  decided: {},
};

/** `requested → draft → submitted → approved / returned`; a returned plan is worked on again. */
export const exceptionPlanMachine: Machine<ExceptionPlanState, 'start' | 'submit' | 'approve' | 'return', { readonly complete: boolean }> = {
  requested: { start: to('draft') },
  draft: { submit: to('submitted', (plan) => (plan.complete ? undefined : refusal('exceptionPlan.incomplete'))) },
  submitted: { approve: to('approved'), return: to('returned') },
  returned: { start: to('draft') },
  approved: {},
};

/** What a decided option does to the stage: it runs on, ends early, or stays in exception until its new plan is approved. */
export const stageEffects: Readonly<Record<ExceptionOption, 'resume' | 'stayInException' | 'stop'>> = {
  moreTolerance: 'resume',
  removeCause: 'resume',
  exceptionPlan: 'stayInException',
  prematureClose: 'stop',
  // The forecast was judged wrong: work goes on, but the project manager must forecast anew.
  reject: 'resume',
};

export interface ExceptionClock {
  /** `running` until the report is due, `late` after that day, `stopped` once it was submitted. */
  readonly state: 'running' | 'late' | 'stopped';
  /** Calendar days until the due day; negative when it is over. */
  readonly days: number;
  /** True when the report came, or is still to come, after its due day. */
  readonly late: boolean;
}

/** The clock of the report: due days are dates, counted on the calendar of the organisation by the caller. */
export function exceptionClock(dueOn: Day, today: Day, submittedOn: Day | null): ExceptionClock {
  const late = (submittedOn ?? today) > dueOn;
  return { state: submittedOn ? 'stopped' : late ? 'late' : 'running', days: daysBetween(today, dueOn), late };
}
