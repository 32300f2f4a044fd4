import { next, to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { PausableState, Programme, ProgrammeState } from './programme.ts';

export const programmeActs = [
  'approveBrief', 'approveDesign', 'approveDeliveryPlan', 'evaluateContinue', 'evaluateRedesign', 'evaluateStop', 'pause', 'resume', 'startClosure', 'close',
] as const;
export type ProgrammeAct = (typeof programmeActs)[number];

/** What the guards read. An absent fact counts as not given, so that a forgotten one refuses and never lets through. */
export interface ProgrammeFacts {
  readonly visionDrafted?: boolean;
  readonly sroNamed?: boolean;
  readonly businessCaseOutlined?: boolean;
  readonly operatingModelDescribed?: boolean;
  /** Benefits on the map that no outcome leads to. */
  readonly orphanBenefits?: number;
  readonly benefitsProfiled?: boolean;
  readonly plannedTranches?: number;
  readonly businessCaseApproved?: boolean;
  /** A tranche has ended, or the date of the review has come. */
  readonly reviewDue?: boolean;
  readonly reason?: string | undefined;
  readonly openTranches?: number;
  readonly activeProjects?: number;
  readonly residualBenefitsHandedOver?: boolean;
}

type Flag = { [Name in keyof ProgrammeFacts]-?: ProgrammeFacts[Name] extends boolean | undefined ? Name : never }[keyof ProgrammeFacts];

const holds = (fact: Flag, rule: string, ...path: string[]) => (facts: ProgrammeFacts) => (facts[fact] ? undefined : refusal(rule, path));
const noneOf = (fact: 'orphanBenefits' | 'openTranches' | 'activeProjects', rule: string) => (facts: ProgrammeFacts) =>
  facts[fact] === 0 ? undefined : refusal(rule, [], { count: facts[fact] ?? 0 });
const hasReason = (facts: ProgrammeFacts) => (facts.reason ? undefined : refusal('programme.reasonMissing', ['reason']));
const hasTranche = (facts: ProgrammeFacts) => ((facts.plannedTranches ?? 0) > 0 ? undefined : refusal('programme.trancheMissing'));
const isDue = holds('reviewDue', 'programme.reviewNotDue');

const pause = to<'paused', ProgrammeFacts>('paused', hasReason);

/** domain.md 3.3 as a table; `resume` leads back to the state in which the programme was paused. Deliver and embed run side by side in `deliver`. */
export function programmeMachine(before: PausableState): Machine<ProgrammeState, ProgrammeAct, ProgrammeFacts> {
  return {
    identify: {
      approveBrief: to('design', holds('visionDrafted', 'programme.visionMissing', 'visionDe'), holds('sroNamed', 'programme.sroMissing'), holds('businessCaseOutlined', 'programme.businessCaseMissing')),
    },
    design: {
      approveDesign: to('plan', holds('operatingModelDescribed', 'programme.operatingModelMissing'), noneOf('orphanBenefits', 'programme.orphanBenefits'), holds('benefitsProfiled', 'programme.profilesMissing')),
      pause,
    },
    plan: { approveDeliveryPlan: to('deliver', hasTranche, holds('businessCaseApproved', 'programme.businessCaseNotApproved')) },
    deliver: {
      evaluateContinue: to('deliver', isDue),
      evaluateRedesign: to('design', isDue, hasReason),
      evaluateStop: to('closing', isDue, hasReason),
      pause,
      startClosure: to('closing', noneOf('openTranches', 'programme.tranchesOpen')),
    },
    paused: { resume: to(before) },
    // A running project must be moved first (domain.md 6, case 25).
    closing: { close: to('closed', noneOf('activeProjects', 'programme.projectsActive'), holds('residualBenefitsHandedOver', 'programme.benefitsNotHandedOver')) },
    closed: {},
  };
}

/** The state after `act`, or all reasons against it. */
export function nextProgrammeState(programme: Pick<Programme, 'state' | 'stateBeforePause'>, act: ProgrammeAct, facts: ProgrammeFacts = {}): Result<ProgrammeState> {
  return next(programmeMachine(programme.stateBeforePause ?? 'deliver'), 'programme', programme.state, act, facts);
}
