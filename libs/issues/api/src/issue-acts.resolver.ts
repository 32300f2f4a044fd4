import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { analyseIssueInput, type AnalyseIssueInput as AnalyseIssueValues } from '@tranche/issues/domain/analyse-issue.ts';
import { assignIssueInput, type AssignIssueInput as AssignIssueValues } from '@tranche/issues/domain/assign-issue.ts';
import { completeIssueInput, type CompleteIssueInput as CompleteIssueValues } from '@tranche/issues/domain/complete-issue.ts';
import { decideIssueInput, type DecideIssueInput as DecideIssueValues } from '@tranche/issues/domain/decide-issue.ts';
import { handleIssueInformallyInput, type HandleIssueInformallyInput as HandleIssueInformallyValues } from '@tranche/issues/domain/handle-issue-informally.ts';
import { proposeIssueDecisionInput, type ProposeIssueDecisionInput as ProposeIssueDecisionValues } from '@tranche/issues/domain/propose-issue-decision.ts';
import { raiseConcernInput, type RaiseConcernInput as RaiseConcernValues } from '@tranche/issues/domain/raise-concern.ts';
import { raiseIssueInput, type RaiseIssueInput as RaiseIssueValues } from '@tranche/issues/domain/raise-issue.ts';
import { reopenIssueInput, type ReopenIssueInput as ReopenIssueValues } from '@tranche/issues/domain/reopen-issue.ts';
import { withdrawIssueInput, type WithdrawIssueInput as WithdrawIssueValues } from '@tranche/issues/domain/withdraw-issue.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { AnalyseIssue } from './analyse-issue.use-case.ts';
import { AssignIssue } from './assign-issue.use-case.ts';
import { CompleteIssue } from './complete-issue.use-case.ts';
import { DecideIssue } from './decide-issue.use-case.ts';
import { HandleIssueInformally } from './handle-issue-informally.use-case.ts';
import { AnalyseIssueInput, AssignIssueInput, CompleteIssueInput, DecideIssueInput, HandleIssueInformallyInput, ProposeIssueDecisionInput, RaiseConcernInput, RaiseIssueInput, ReopenIssueInput, WithdrawIssueInput } from './issue.inputs.ts';
import { analyseIssuePolicy, assignIssuePolicy, completeIssuePolicy, decideIssuePolicy, handleIssueInformallyPolicy, proposeIssuePolicy, raiseConcernPolicy, raiseIssuePolicy, reopenIssuePolicy, withdrawIssuePolicy } from './issue.policies.ts';
import { IssueReader } from './issue.reader.ts';
import { IssuePayload } from './issue.type.ts';
import { ProposeIssueDecision } from './propose-issue-decision.use-case.ts';
import { RaiseIssue } from './raise-issue.use-case.ts';
import { ReopenIssue } from './reopen-issue.use-case.ts';
import { WithdrawIssue } from './withdraw-issue.use-case.ts';

@Resolver()
export class IssueActsResolver {
  constructor(
    private readonly reader: IssueReader,
    private readonly raising: RaiseIssue,
    private readonly assigning: AssignIssue,
    private readonly informal: HandleIssueInformally,
    private readonly analysing: AnalyseIssue,
    private readonly proposing: ProposeIssueDecision,
    private readonly deciding: DecideIssue,
    private readonly completing: CompleteIssue,
    private readonly reopening: ReopenIssue,
    private readonly withdrawing: WithdrawIssue,
  ) {}

  @Mutation(() => IssuePayload, { description: 'Raises an issue. Any member may.' })
  @Allowed(raiseIssuePolicy, raiseIssueInput)
  raiseIssue(@Args('input', { type: () => RaiseIssueInput }) input: RaiseIssueValues) {
    return this.tell(this.raising.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Raises a concern: one text, seen by the leadership at once.' })
  @Allowed(raiseConcernPolicy, raiseConcernInput)
  raiseConcern(@Args('input', { type: () => RaiseConcernInput }) input: RaiseConcernValues) {
    return this.tell(this.raising.concern(input));
  }

  @Mutation(() => IssuePayload, { description: 'Changes owner, day, wording or judgement of an open issue.' })
  @Allowed(assignIssuePolicy, assignIssueInput)
  assignIssue(@Args('input', { type: () => AssignIssueInput }) input: AssignIssueValues) {
    return this.tell(this.assigning.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Closes a small issue with an entry in the daily log.' })
  @Allowed(handleIssueInformallyPolicy, handleIssueInformallyInput)
  handleIssueInformally(@Args('input', { type: () => HandleIssueInformallyInput }) input: HandleIssueInformallyValues) {
    return this.tell(this.informal.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'States the impact on each dimension and the options.' })
  @Allowed(analyseIssuePolicy, analyseIssueInput)
  analyseIssue(@Args('input', { type: () => AnalyseIssueInput }) input: AnalyseIssueValues) {
    return this.tell(this.analysing.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Recommends an option; the rules compute who decides.' })
  @Allowed(proposeIssuePolicy, proposeIssueDecisionInput)
  proposeIssueDecision(@Args('input', { type: () => ProposeIssueDecisionInput }) input: ProposeIssueDecisionValues) {
    return this.tell(this.proposing.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Decides a proposed issue; who raised it does not decide it.' })
  @Allowed(decideIssuePolicy, decideIssueInput)
  decideIssue(@Args('input', { type: () => DecideIssueInput }) input: DecideIssueValues) {
    return this.tell(this.deciding.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Closes an issue in action when its actions are done.' })
  @Allowed(completeIssuePolicy, completeIssueInput)
  completeIssue(@Args('input', { type: () => CompleteIssueInput }) input: CompleteIssueValues) {
    return this.tell(this.completing.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Takes a closed issue up again.' })
  @Allowed(reopenIssuePolicy, reopenIssueInput)
  reopenIssue(@Args('input', { type: () => ReopenIssueInput }) input: ReopenIssueValues) {
    return this.tell(this.reopening.execute(input));
  }

  @Mutation(() => IssuePayload, { description: 'Takes an issue back that nobody has worked on; for whoever raised it.' })
  @Allowed(withdrawIssuePolicy, withdrawIssueInput)
  withdrawIssue(@Args('input', { type: () => WithdrawIssueInput }) input: WithdrawIssueValues) {
    return this.tell(this.withdrawing.execute(input));
  }

  private tell(result: Promise<Result<{ issueId: string }>>) {
    return payload(result, async ({ issueId }) => ({ issue: await this.reader.byId(issueId) }));
  }
}
