import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { assessRiskInput, type AssessRiskInput as AssessValues } from '@tranche/risks/domain/assess-risk.ts';
import { completeRiskResponseInput, type CompleteRiskResponseInput as CompleteValues } from '@tranche/risks/domain/complete-risk-response.ts';
import { confirmRiskUnchangedInput, type ConfirmRiskUnchangedInput as ConfirmValues } from '@tranche/risks/domain/confirm-risk-unchanged.ts';
import { describeRiskInput, type DescribeRiskInput as DescribeValues } from '@tranche/risks/domain/describe-risk.ts';
import { planRiskResponseInput, type PlanRiskResponseInput as PlanValues } from '@tranche/risks/domain/plan-risk-response.ts';
import { raiseRiskInput, type RaiseRiskInput as RaiseValues } from '@tranche/risks/domain/raise-risk.ts';
import { reassessRiskInput, type ReassessRiskInput as ReassessValues } from '@tranche/risks/domain/reassess-risk.ts';
import { rejectRiskInput, type RejectRiskInput as RejectValues } from '@tranche/risks/domain/reject-risk.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { AssessRisk } from './assess-risk.use-case.ts';
import { CompleteRiskResponse } from './complete-risk-response.use-case.ts';
import { DescribeRisk } from './describe-risk.use-case.ts';
import { PlanRiskResponse } from './plan-risk-response.use-case.ts';
import { RaiseRisk } from './raise-risk.use-case.ts';
import { RejectRisk } from './reject-risk.use-case.ts';
import { ReviewRisk } from './review-risk.use-case.ts';
import { AssessRiskInput, CompleteRiskResponseInput, ConfirmRiskUnchangedInput, DescribeRiskInput, PlanRiskResponseInput, RaiseRiskInput, ReassessRiskInput, RejectRiskInput } from './risk.inputs.ts';
import { assessRiskPolicy, completeResponsePolicy, confirmRiskPolicy, describeRiskPolicy, planResponsePolicy, raiseRiskPolicy, reassessRiskPolicy, rejectRiskPolicy } from './risk.policies.ts';
import { RiskReader } from './risk.reader.ts';
import { RiskPayload } from './risk.type.ts';

/** From raising to review: the acts that keep a risk open. */
@Resolver()
export class RiskActsResolver {
  constructor(
    private readonly reader: RiskReader,
    private readonly raising: RaiseRisk,
    private readonly assessing: AssessRisk,
    private readonly rejecting: RejectRisk,
    private readonly describing: DescribeRisk,
    private readonly planning: PlanRiskResponse,
    private readonly completing: CompleteRiskResponse,
    private readonly reviewing: ReviewRisk,
  ) {}

  @Mutation(() => RiskPayload, { description: 'Logs a risk. Any member may; whoever keeps the register assesses it with the same line when it is complete.' })
  @Allowed(raiseRiskPolicy, raiseRiskInput)
  raiseRisk(@Args('input', { type: () => RaiseRiskInput }) input: RaiseValues) {
    return this.tell(this.raising.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Assesses a raised risk: cause, effect, estimate and owner.' })
  @Allowed(assessRiskPolicy, assessRiskInput)
  assessRisk(@Args('input', { type: () => AssessRiskInput }) input: AssessValues) {
    return this.tell(this.assessing.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Closes something raised that is a duplicate or no risk.' })
  @Allowed(rejectRiskPolicy, rejectRiskInput)
  rejectRisk(@Args('input', { type: () => RejectRiskInput }) input: RejectValues) {
    return this.tell(this.rejecting.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Mends wording, category or owner of an open risk.' })
  @Allowed(describeRiskPolicy, describeRiskInput)
  describeRisk(@Args('input', { type: () => DescribeRiskInput }) input: DescribeValues) {
    return this.tell(this.describing.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Plans the responses and the estimate for afterwards.' })
  @Allowed(planResponsePolicy, planRiskResponseInput)
  planRiskResponse(@Args('input', { type: () => PlanRiskResponseInput }) input: PlanValues) {
    return this.tell(this.planning.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Ends a response; with the last one the risk is monitored.' })
  @Allowed(completeResponsePolicy, completeRiskResponseInput)
  completeRiskResponse(@Args('input', { type: () => CompleteRiskResponseInput }) input: CompleteValues) {
    return this.tell(this.completing.execute(input));
  }

  @Mutation(() => RiskPayload, { description: 'Gives a new current estimate.' })
  @Allowed(reassessRiskPolicy, reassessRiskInput)
  reassessRisk(@Args('input', { type: () => ReassessRiskInput }) input: ReassessValues) {
    return this.tell(this.reviewing.reassess(input));
  }

  @Mutation(() => RiskPayload, { description: 'Confirms that the estimate still holds; the day counts as review.' })
  @Allowed(confirmRiskPolicy, confirmRiskUnchangedInput)
  confirmRiskUnchanged(@Args('input', { type: () => ConfirmRiskUnchangedInput }) input: ConfirmValues) {
    return this.tell(this.reviewing.confirm(input));
  }

  private tell(result: Promise<Result<{ riskId: string }>>) {
    return payload(result, async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }
}
