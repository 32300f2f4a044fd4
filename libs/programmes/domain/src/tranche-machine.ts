import { next, to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { TrancheState } from './programme.ts';

export const trancheActs = ['start', 'end', 'decide', 'cancel'] as const;
export type TrancheAct = (typeof trancheActs)[number];

/** What the guards read. An absent fact counts as not given, so that a forgotten one refuses and never lets through. */
export interface TrancheFacts {
  readonly previousReviewed?: boolean;
  /** The organisation allows tranches of one programme to overlap (setting). */
  readonly overlapAllowed?: boolean;
  readonly capacityChecked?: boolean;
  /** Projects that are neither closed nor moved nor declared carried over. */
  readonly unfinishedProjects?: number;
  readonly stepChangeJudged?: boolean;
  readonly benefitsReviewed?: boolean;
  readonly reason?: string | undefined;
  readonly assignedProjects?: number;
}

type Flag = { [Name in keyof TrancheFacts]-?: TrancheFacts[Name] extends boolean | undefined ? Name : never }[keyof TrancheFacts];

const holds = (fact: Flag, rule: string, ...path: string[]) => (facts: TrancheFacts) => (facts[fact] ? undefined : refusal(rule, path));
const noneOf = (fact: 'unfinishedProjects' | 'assignedProjects', rule: string) => (facts: TrancheFacts) =>
  facts[fact] === 0 ? undefined : refusal(rule, [], { count: facts[fact] ?? 0 });
const previousDone = (facts: TrancheFacts) => (facts.previousReviewed || facts.overlapAllowed ? undefined : refusal('tranche.previousNotReviewed'));
const hasReason = (facts: TrancheFacts) => (facts.reason ? undefined : refusal('tranche.reasonMissing', ['reason']));

const cancel = to<'cancelled', TrancheFacts>('cancelled', hasReason, noneOf('assignedProjects', 'tranche.projectsAssigned'));

/** The rows for tranches of domain.md 3.3 as a table. */
export const trancheMachine: Machine<TrancheState, TrancheAct, TrancheFacts> = {
  planned: { start: to('active', previousDone, holds('capacityChecked', 'tranche.capacityNotChecked', 'capacityChecked')), cancel },
  active: { end: to('review', noneOf('unfinishedProjects', 'tranche.projectsOpen')), cancel },
  review: { decide: to('closed', holds('stepChangeJudged', 'tranche.stepChangeNotJudged', 'judgement'), holds('benefitsReviewed', 'tranche.benefitsNotReviewed', 'benefitsReviewed')) },
  closed: {},
  cancelled: {},
};

/** The state after `act`, or all reasons against it. */
export function nextTrancheState(state: TrancheState, act: TrancheAct, facts: TrancheFacts = {}): Result<TrancheState> {
  return next(trancheMachine, 'tranche', state, act, facts);
}
