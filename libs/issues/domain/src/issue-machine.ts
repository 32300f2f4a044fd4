import { to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import type { IssueState, IssueStateName } from './issue.ts';

export const issueActs = ['handleInformally', 'withdraw', 'analyse', 'propose', 'approve', 'reject', 'concede', 'defer', 'askForMore', 'deferralEnds', 'complete', 'reopen'] as const;
export type IssueAct = (typeof issueActs)[number];

/** The issue as it would be after the act, so that a guard sees what is being entered now. */
export type IssueAfter = Pick<IssueState, 'options' | 'recommendation' | 'deferredUntil'>;

const hasOptions = (issue: IssueAfter) => (issue.options.length > 0 ? undefined : refusal('issue.optionsMissing', ['options']));
const hasRecommendation = (issue: IssueAfter) => (issue.recommendation ? undefined : refusal('issue.recommendationMissing', ['recommendation']));
const hasDate = (issue: IssueAfter) => (issue.deferredUntil ? undefined : refusal('issue.deferralDateMissing', ['deferredUntil']));

/** domain.md 3.5 as a table. Who may decide and what else an act needs is checked beside its verb. */
export const issueMachine: Machine<IssueStateName, IssueAct, IssueAfter> = {
  raised: {
    handleInformally: to('closed'),
    withdraw: to('closed'),
    analyse: to('analysed', hasOptions),
  },
  analysed: {
    // More may become known before anything is proposed.
    analyse: to('analysed', hasOptions),
    propose: to('proposed', hasOptions, hasRecommendation),
  },
  proposed: {
    approve: to('inAction'),
    reject: to('closed'),
    concede: to('closed'),
    defer: to('deferred', hasDate),
    askForMore: to('analysed'),
  },
  deferred: {
    deferralEnds: to('analysed'),
  },
  inAction: {
    complete: to('closed'),
  },
  closed: {
    reopen: to('analysed'),
  },
};
