import { next, to, type Machine, type Transition } from '@tranche/shared/domain/machine.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { PausableState, Project, ProjectState } from './project.ts';

export const projectActs = [
  'acceptMandate', 'decline', 'authoriseInitiation', 'authoriseProject', 'raiseException', 'continueAfterException', 'closeAfterException',
  'pause', 'resume', 'startClosure', 'close', 'reopen', 'move',
] as const;
export type ProjectAct = (typeof projectActs)[number];

/** What the guards read. An absent fact counts as not given, so that a forgotten one refuses and never lets through. */
export interface ProjectFacts {
  readonly parentChosen?: boolean;
  readonly reason?: string | undefined;
  readonly briefWritten?: boolean;
  readonly executiveNamed?: boolean;
  readonly managerNamed?: boolean;
  readonly businessCaseOutlined?: boolean;
  readonly initiationStagePlanned?: boolean;
  readonly baselineComplete?: boolean;
  readonly businessCaseApproved?: boolean;
  /** At least one objective and one figure with a target, or a decision that waives it (domain.md 0, N4). */
  readonly strategyLinked?: boolean;
  readonly tolerancesSet?: boolean;
  /** The slice is not too big, or a decision says why it cannot be smaller. */
  readonly sliceJustified?: boolean;
  readonly boardComplete?: boolean;
  readonly toleranceBroken?: boolean;
  readonly decisionTaken?: boolean;
  readonly resumeBySet?: boolean;
  readonly planReviewed?: boolean;
  readonly lastStageFinished?: boolean;
  readonly prematureCloseDecided?: boolean;
  readonly endReportApproved?: boolean;
  readonly openWorkPackages?: number;
  readonly openRisks?: number;
  readonly openIssues?: number;
  readonly benefitReviewsPlanned?: boolean;
  readonly daysSinceClosure?: number;
  readonly reopenDays?: number;
  readonly targetAgreed?: boolean;
}

type Flag = { [Name in keyof ProjectFacts]-?: ProjectFacts[Name] extends boolean | undefined ? Name : never }[keyof ProjectFacts];

const holds = (fact: Flag, rule: string, ...path: string[]) => (facts: ProjectFacts) => (facts[fact] ? undefined : refusal(rule, path));
const nothingOpen = (fact: 'openWorkPackages' | 'openRisks' | 'openIssues', rule: string) => (facts: ProjectFacts) =>
  facts[fact] === 0 ? undefined : refusal(rule, [], { count: facts[fact] ?? 0 });
const hasReason = (facts: ProjectFacts) => (facts.reason ? undefined : refusal('project.reasonMissing', ['reason']));

const move = <State extends ProjectState>(state: State): Transition<State, ProjectFacts> => to(state, holds('targetAgreed', 'project.targetNotAgreed', 'parentId'));
const decline = to<'declined', ProjectFacts>('declined', hasReason);
const pause = to<'paused', ProjectFacts>('paused', hasReason, holds('resumeBySet', 'project.resumeByMissing', 'resumeBy'));
const startClosure = to<'closing', ProjectFacts>('closing', (facts) =>
  facts.lastStageFinished || facts.prematureCloseDecided ? undefined : refusal('project.lastStageNotFinished'));

const initiationGuards = [
  holds('briefWritten', 'project.briefMissing', 'summary'),
  holds('executiveNamed', 'project.executiveMissing'),
  holds('managerNamed', 'project.managerMissing'),
  holds('businessCaseOutlined', 'project.businessCaseMissing'),
  holds('initiationStagePlanned', 'project.initiationStageMissing'),
];
const authorisationGuards = [
  holds('baselineComplete', 'project.baselineIncomplete'),
  holds('businessCaseApproved', 'project.businessCaseNotApproved'),
  holds('strategyLinked', 'project.strategyNotLinked'),
  holds('tolerancesSet', 'project.tolerancesMissing'),
  holds('sliceJustified', 'project.sliceTooBig'),
  holds('boardComplete', 'project.boardIncomplete'),
];
const closeGuards = [
  holds('endReportApproved', 'project.endReportNotApproved'),
  nothingOpen('openWorkPackages', 'project.workPackagesOpen'),
  nothingOpen('openRisks', 'project.risksOpen'),
  nothingOpen('openIssues', 'project.issuesOpen'),
  holds('benefitReviewsPlanned', 'project.benefitReviewMissing'),
];
const withinReopenDays = (facts: ProjectFacts) => {
  const limit = facts.reopenDays ?? defaultReopenDays;
  return facts.daysSinceClosure !== undefined && facts.daysSinceClosure <= limit ? undefined : refusal('project.reopenTooLate', [], { days: limit });
};

/** Days after closure within which a project may be reopened (setting). */
export const defaultReopenDays = 90;

/** domain.md 3.1 as a table; `resume` leads back to the state in which the project was paused. */
export function projectMachine(before: PausableState): Machine<ProjectState, ProjectAct, ProjectFacts> {
  return {
    idea: { acceptMandate: to('startUp', holds('parentChosen', 'project.parentMissing', 'parentId')), decline, move: move('idea') },
    startUp: { decline, authoriseInitiation: to('initiation', ...initiationGuards), pause, move: move('startUp') },
    initiation: { authoriseProject: to('delivering', ...authorisationGuards), pause, move: move('initiation') },
    delivering: { raiseException: to('exception', holds('toleranceBroken', 'project.toleranceHolds')), pause, startClosure, move: move('delivering') },
    exception: {
      continueAfterException: to('delivering', holds('decisionTaken', 'project.decisionMissing')),
      closeAfterException: to('closing', holds('decisionTaken', 'project.decisionMissing')),
      pause, startClosure, move: move('exception'),
    },
    paused: { resume: to(before, holds('planReviewed', 'project.planNotReviewed', 'planReviewed')), move: move('paused') },
    closing: { close: to('closed', ...closeGuards), move: move('closing') },
    closed: { reopen: to('closing', withinReopenDays, hasReason) },
    declined: { move: move('declined') },
  };
}

/** The state after `act`, or all reasons against it. */
export function nextProjectState(project: Pick<Project, 'state' | 'stateBeforePause'>, act: ProjectAct, facts: ProjectFacts = {}): Result<ProjectState> {
  return next(projectMachine(project.stateBeforePause ?? 'startUp'), 'project', project.state, act, facts);
}
