import { namedKind } from '@tranche/organisation/api/offers.ts';
import de from '@tranche/risks/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/risks/domain/messages/en.json' with { type: 'json' };
import { capability } from '@tranche/shared/api/capability.ts';
import { AssessRisk } from './assess-risk.use-case.ts';
import { ChangeRisk } from './change-risk.ts';
import { CompleteRiskResponse } from './complete-risk-response.use-case.ts';
import { DescribeRisk } from './describe-risk.use-case.ts';
import { EndRisk } from './end-risk.use-case.ts';
import { EscalateRisk } from './escalate-risk.use-case.ts';
import { HandOverRisk } from './hand-over-risk.use-case.ts';
import { IssueRiskResolver } from './issue-risk.resolver.ts';
import { PlanRiskResponse } from './plan-risk-response.use-case.ts';
import { RaiseRisk } from './raise-risk.use-case.ts';
import { RejectRisk } from './reject-risk.use-case.ts';
import { ReviewRisk } from './review-risk.use-case.ts';
import { RiskActsResolver } from './risk-acts.resolver.ts';
import { RiskEndsResolver } from './risk-ends.resolver.ts';
import { RiskExplainers } from './risk-explainers.ts';
import { RiskMoneyResolver, RiskResponseResolver } from './risk-money.resolver.ts';
import { RiskOccurred } from './risk-occurred.use-case.ts';
import { RiskOverviewReader } from './risk-overview.reader.ts';
import { RiskOverviewResolver } from './risk-overview.resolver.ts';
import { RiskTolerance } from './risk-tolerance.ts';
import { Risk, RiskEstimate, RiskResponse } from './risk.entity.ts';
import { RiskReader } from './risk.reader.ts';
import { RiskResolver } from './risk.resolver.ts';
import { WaitingRisks } from './waiting-risks.ts';

namedKind({ table: 'risk', titleDe: 'r.title', scopeColumn: 'r.scope_id' });

export const risks = capability({
  name: 'risks',
  entities: [Risk, RiskResponse, RiskEstimate],
  providers: [
    RiskReader, RiskOverviewReader, RiskTolerance, ChangeRisk, RaiseRisk, AssessRisk, RejectRisk, DescribeRisk, PlanRiskResponse, CompleteRiskResponse, ReviewRisk, RiskOccurred,
    EndRisk, EscalateRisk, HandOverRisk, RiskExplainers, RiskResolver, RiskMoneyResolver, RiskResponseResolver, RiskActsResolver, RiskEndsResolver, RiskOverviewResolver, IssueRiskResolver,
    WaitingRisks,
  ],
  messages: { de, en },
});
