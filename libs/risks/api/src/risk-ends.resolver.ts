import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { IssueReader } from '@tranche/issues/api/offers.ts';
import { closeRiskInput, type CloseRiskInput as CloseValues } from '@tranche/risks/domain/close-risk.ts';
import { escalateRiskInput, type EscalateRiskInput as EscalateValues } from '@tranche/risks/domain/escalate-risk.ts';
import { expireRiskInput, type ExpireRiskInput as ExpireValues } from '@tranche/risks/domain/expire-risk.ts';
import { handOverRiskInput, type HandOverRiskInput as HandOverValues } from '@tranche/risks/domain/hand-over-risk.ts';
import { reopenRiskInput, type ReopenRiskInput as ReopenValues } from '@tranche/risks/domain/reopen-risk.ts';
import { riskOccurredInput, type RiskOccurredInput as OccurredValues } from '@tranche/risks/domain/risk-occurred.ts';
import { withdrawRiskInput, type WithdrawRiskInput as WithdrawValues } from '@tranche/risks/domain/withdraw-risk.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { EndRisk } from './end-risk.use-case.ts';
import { EscalateRisk } from './escalate-risk.use-case.ts';
import { HandOverRisk } from './hand-over-risk.use-case.ts';
import { RiskOccurred } from './risk-occurred.use-case.ts';
import { CloseRiskInput, EscalateRiskInput, ExpireRiskInput, HandOverRiskInput, ReopenRiskInput, RiskOccurredInput, WithdrawRiskInput } from './risk.inputs.ts';
import { closeRiskPolicy, escalateRiskPolicy, expireRiskPolicy, handOverRiskPolicy, reopenRiskPolicy, riskOccurredPolicy, withdrawRiskPolicy } from './risk.policies.ts';
import { RiskReader } from './risk.reader.ts';
import { RiskCopyPayload, RiskOccurredPayload, RiskPayload } from './risk.type.ts';

/** What becomes of a risk: issue, copy elsewhere, end, return. */
@Resolver()
export class RiskEndsResolver {
  constructor(
    private readonly reader: RiskReader,
    private readonly issues: IssueReader,
    private readonly occurring: RiskOccurred,
    private readonly ending: EndRisk,
    private readonly escalating: EscalateRisk,
    private readonly handing: HandOverRisk,
  ) {}

  @Mutation(() => RiskOccurredPayload, { description: 'The risk occurred: it becomes an issue, linked both ways.' })
  @Allowed(riskOccurredPolicy, riskOccurredInput)
  riskOccurred(@Args('input', { type: () => RiskOccurredInput }) input: OccurredValues) {
    return payload(this.occurring.execute(input), async ({ riskId }) => {
      const risk = await this.reader.byId(riskId);
      return { risk, issue: risk?.issueId ? await this.issues.byId(risk.issueId) : undefined };
    });
  }

  @Mutation(() => RiskPayload, { description: 'Closes an occurred risk, or takes it up again when it may occur again.' })
  @Allowed(closeRiskPolicy, closeRiskInput)
  closeRisk(@Args('input', { type: () => CloseRiskInput }) input: CloseValues) {
    return payload(this.ending.close(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @Mutation(() => RiskPayload, { description: 'Confirms that the time of the risk has passed.' })
  @Allowed(expireRiskPolicy, expireRiskInput)
  expireRisk(@Args('input', { type: () => ExpireRiskInput }) input: ExpireValues) {
    return payload(this.ending.expire(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @Mutation(() => RiskPayload, { description: 'Takes a risk back that nobody has worked on; for whoever raised it.' })
  @Allowed(withdrawRiskPolicy, withdrawRiskInput)
  withdrawRisk(@Args('input', { type: () => WithdrawRiskInput }) input: WithdrawValues) {
    return payload(this.ending.withdraw(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @Mutation(() => RiskPayload, { description: 'Takes a closed risk up again, with a reason.' })
  @Allowed(reopenRiskPolicy, reopenRiskInput)
  reopenRisk(@Args('input', { type: () => ReopenRiskInput }) input: ReopenValues) {
    return payload(this.ending.reopen(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @Mutation(() => RiskCopyPayload, { description: 'Makes a linked copy of the risk in a programme or portfolio above.' })
  @Allowed(escalateRiskPolicy, escalateRiskInput)
  escalateRisk(@Args('input', { type: () => EscalateRiskInput }) input: EscalateValues) {
    return payload(this.escalating.execute(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId), copy: await this.reader.copyOf(riskId) }));
  }

  @Mutation(() => RiskPayload, { description: 'Ends the risk here; it goes on in another scope with a new owner.' })
  @Allowed(handOverRiskPolicy, handOverRiskInput)
  handOverRisk(@Args('input', { type: () => HandOverRiskInput }) input: HandOverValues) {
    return payload(this.handing.execute(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }
}
