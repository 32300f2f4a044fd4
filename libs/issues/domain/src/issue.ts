import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

/*
 * Words and state of an issue (domain.md 2.7, 3.5). The entity has the fields of `IssueState`, so nothing maps between them.
 */

export const issueTypes = ['requestForChange', 'offSpecification', 'problemConcern', 'externalEvent', 'businessOpportunity'] as const;
export type IssueType = (typeof issueTypes)[number];

export const issueStates = ['raised', 'analysed', 'proposed', 'deferred', 'inAction', 'closed'] as const;
/** Name of the state; the whole record is `IssueState`. */
export type IssueStateName = (typeof issueStates)[number];

export const priorities = ['must', 'should', 'could', 'wontNow'] as const;
export type Priority = (typeof priorities)[number];

/** The level of management that the issue concerns. */
export const severities = ['team', 'projectManager', 'projectBoard', 'programme'] as const;
export type Severity = (typeof severities)[number];

/** The seven dimensions of performance on which an impact is judged. */
export const dimensions = ['cost', 'time', 'scope', 'quality', 'benefit', 'risk', 'sustainability'] as const;
export type Dimension = (typeof dimensions)[number];

/** Who decides, as the route computes it. */
export const deciders = ['projectManager', 'changeAuthority', 'projectBoard', 'programmeOrPortfolio'] as const;
export type Decider = (typeof deciders)[number];

export const issueOutcomes = ['approve', 'reject', 'defer', 'concession', 'askForMore', 'exceptionPlan'] as const;
export type IssueOutcome = (typeof issueOutcomes)[number];

export const issueCloseKinds = ['informal', 'rejected', 'concession', 'completed', 'withdrawn'] as const;
export type IssueCloseKind = (typeof issueCloseKinds)[number];

/** Where the issue comes from. */
export const issueSources = ['member', 'concern', 'risk', 'dailyLog', 'workPackage', 'external'] as const;
export type IssueSource = (typeof issueSources)[number];

/** One way to deal with the issue; money and days on top of the plan. */
export interface IssueOption {
  readonly text: string;
  readonly cost: string | null;
  readonly days: number | null;
}

/** Impact in words by dimension; cost and days stand in their own fields. */
export type Impacts = Readonly<Partial<Record<Dimension, string>>>;

/** An issue as its rules see it. Money is exact decimal text; `null` = not known. */
export interface IssueState {
  readonly scopeId: string;
  readonly type: IssueType;
  readonly state: IssueStateName;
  readonly title: string;
  readonly description: string | null;
  readonly language: Language;
  readonly raisedById: string;
  /** Who brought it up when that is somebody without account (domain.md 6, case 58). */
  readonly raisedFor: string | null;
  readonly source: IssueSource;
  readonly ownerId: string | null;
  readonly priority: Priority | null;
  readonly severity: Severity | null;
  readonly dueOn: Day | null;
  readonly riskId: string | null;
  readonly impacts: Impacts;
  /** On top of the plan; negative when it saves. */
  readonly costImpact: string | null;
  readonly currency: string | null;
  /** Working days on top of the plan; negative when it saves. */
  readonly daysImpact: number | null;
  readonly options: readonly IssueOption[];
  /** Index in `options`. */
  readonly recommendedOption: number | null;
  readonly recommendation: string | null;
  readonly decider: Decider | null;
  /** Names of the rules that led to the decider, first the leading one. */
  readonly routeRules: readonly string[];
  readonly outcome: IssueOutcome | null;
  readonly chosenOption: number | null;
  readonly decidedById: string | null;
  readonly decidedOn: Day | null;
  readonly deferredUntil: Day | null;
  readonly resolution: string | null;
  readonly closeKind: IssueCloseKind | null;
}

/** What a verb changes of an issue; an absent field stays as it is. */
export type IssueChange = Partial<IssueState>;

export const openIssueStates: readonly IssueStateName[] = ['raised', 'analysed', 'proposed', 'deferred', 'inAction'];

/** True until the issue is closed; a deferred one is open. */
export function isOpenIssue(issue: Pick<IssueState, 'state'>): boolean {
  return issue.state !== 'closed';
}

/** Changes to what was agreed are decided by the change authority or the board, whatever they cost. */
export function changesBaseline(type: IssueType): boolean {
  return type === 'requestForChange' || type === 'offSpecification';
}
