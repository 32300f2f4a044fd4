import { next, to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { StageState } from './stage.ts';

export const stageActs = [
  'submitPlan', 'withdraw', 'authorise', 'askForRework', 'start', 'forecastBreach', 'raiseException', 'approveExceptionPlan', 'endByException',
  'grantTolerance', 'endStage', 'acceptEndStageReport', 'stop',
] as const;
export type StageAct = (typeof stageActs)[number];

/** What the guards read. An absent fact counts as not given, so that a forgotten one refuses and never lets through. */
export interface StageGuardFacts {
  readonly planned?: boolean;
  readonly budgeted?: boolean;
  readonly tolerancesSet?: boolean;
  readonly productsDescribed?: boolean;
  readonly firstStage?: boolean;
  readonly previousEndReportDrafted?: boolean;
  readonly voteClosed?: boolean;
  readonly ruleMet?: boolean;
  readonly previousClosed?: boolean;
  /** The board allowed this stage to run beside another one. */
  readonly overlapDecided?: boolean;
  readonly businessCaseValid?: boolean;
  readonly undecidedExceptions?: number;
  /** Released budget covers every fiscal year that the stage touches. */
  readonly budgetReleased?: boolean;
  readonly reason?: string | undefined;
  readonly startReached?: boolean;
  readonly earlyStartAllowed?: boolean;
  readonly blockingConditionsOpen?: number;
  readonly runningStages?: number;
  readonly breachDimension?: string | undefined;
  readonly exceptionReportSubmitted?: boolean;
  readonly exceptionPlanApproved?: boolean;
  readonly toleranceDecided?: boolean;
  readonly openWorkPackages?: number;
  readonly endReportIssued?: boolean;
  readonly prematureCloseDecided?: boolean;
}

type Flag = { [Name in keyof StageGuardFacts]-?: StageGuardFacts[Name] extends boolean | undefined ? Name : never }[keyof StageGuardFacts];
type Count = 'undecidedExceptions' | 'blockingConditionsOpen' | 'openWorkPackages';

const holds = (fact: Flag, rule: string, ...path: string[]) => (facts: StageGuardFacts) => (facts[fact] ? undefined : refusal(rule, path));
const noneOf = (fact: Count, rule: string) => (facts: StageGuardFacts) => (facts[fact] === 0 ? undefined : refusal(rule, [], { count: facts[fact] ?? 0 }));
const either = (one: Flag, other: Flag, rule: string) => (facts: StageGuardFacts) => (facts[one] || facts[other] ? undefined : refusal(rule));
const hasReason = (facts: StageGuardFacts) => (facts.reason ? undefined : refusal('stage.reasonMissing', ['reason']));
const voteIsOpen = (facts: StageGuardFacts) => (facts.voteClosed ? refusal('stage.voteClosed') : undefined);
// At most one stage runs unless the board allowed an overlap (domain.md 2.5 and 6, case 5).
const runsAlone = (facts: StageGuardFacts) => (facts.runningStages === 0 || facts.overlapDecided ? undefined : refusal('stage.otherStageRunning'));
const isBroken = (facts: StageGuardFacts) => (facts.breachDimension ? undefined : refusal('stage.toleranceHolds'));

const submitGuards = [
  holds('planned', 'stage.planMissing'),
  holds('budgeted', 'stage.budgetMissing', 'budget'),
  holds('tolerancesSet', 'stage.tolerancesMissing'),
  holds('productsDescribed', 'stage.productsMissing'),
  either('firstStage', 'previousEndReportDrafted', 'stage.previousEndReportMissing'),
];
const authoriseGuards = [
  holds('ruleMet', 'stage.ruleNotMet'),
  (facts: StageGuardFacts) => (facts.firstStage || facts.previousClosed || facts.overlapDecided ? undefined : refusal('stage.previousNotClosed')),
  holds('businessCaseValid', 'stage.businessCaseNotValid'),
  noneOf('undecidedExceptions', 'stage.undecidedException'),
  holds('budgetReleased', 'stage.budgetNotReleased'),
];
const stop = to<'stopped', StageGuardFacts>('stopped', holds('prematureCloseDecided', 'stage.prematureCloseNotDecided'));

/** domain.md 3.2 as a table. */
export const stageMachine: Machine<StageState, StageAct, StageGuardFacts> = {
  planned: { submitPlan: to('submitted', ...submitGuards) },
  submitted: { withdraw: to('planned', voteIsOpen), authorise: to('authorised', ...authoriseGuards), askForRework: to('planned', hasReason) },
  authorised: {
    start: to('inProgress', either('startReached', 'earlyStartAllowed', 'stage.startNotReached'), noneOf('blockingConditionsOpen', 'stage.blockingConditionOpen'), runsAlone),
    stop,
  },
  inProgress: {
    // The stage goes on; the project manager answers within five working days with a corrected forecast or an exception.
    forecastBreach: to('inProgress', isBroken),
    raiseException: to('exception', holds('exceptionReportSubmitted', 'stage.exceptionReportMissing')),
    endStage: to('ending', noneOf('openWorkPackages', 'stage.workPackagesOpen')),
    stop,
  },
  exception: {
    approveExceptionPlan: to('inProgress', holds('exceptionPlanApproved', 'stage.exceptionPlanNotApproved')),
    endByException: to('ending', holds('exceptionPlanApproved', 'stage.exceptionPlanNotApproved')),
    grantTolerance: to('inProgress', holds('toleranceDecided', 'stage.toleranceDecisionMissing')),
    stop,
  },
  ending: { acceptEndStageReport: to('closed', holds('endReportIssued', 'stage.endReportNotIssued')) },
  closed: {},
  stopped: {},
};

/** The state after `act`, or all reasons against it. */
export function nextStageState(state: StageState, act: StageAct, facts: StageGuardFacts = {}): Result<StageState> {
  return next(stageMachine, 'stage', state, act, facts);
}
