import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const assessRiskDocument = graphql(/* GraphQL */ `
  mutation AssessRisk($input: AssessRiskInput!) { assessRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const describeRiskDocument = graphql(/* GraphQL */ `
  mutation DescribeRisk($input: DescribeRiskInput!) { describeRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const rejectRiskDocument = graphql(/* GraphQL */ `
  mutation RejectRisk($input: RejectRiskInput!) { rejectRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const planRiskResponseDocument = graphql(/* GraphQL */ `
  mutation PlanRiskResponse($input: PlanRiskResponseInput!) { planRiskResponse(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const completeRiskResponseDocument = graphql(/* GraphQL */ `
  mutation CompleteRiskResponse($input: CompleteRiskResponseInput!) { completeRiskResponse(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const reassessRiskDocument = graphql(/* GraphQL */ `
  mutation ReassessRisk($input: ReassessRiskInput!) { reassessRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const confirmRiskDocument = graphql(/* GraphQL */ `
  mutation ConfirmRiskUnchanged($input: ConfirmRiskUnchangedInput!) { confirmRiskUnchanged(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const riskOccurredDocument = graphql(/* GraphQL */ `
  mutation RiskOccurred($input: RiskOccurredInput!) { riskOccurred(input: $input) { risk { id ...RiskPanel_risk } issue { id key } errors { path rule message mend } } }
`);

export const closeRiskDocument = graphql(/* GraphQL */ `
  mutation CloseRisk($input: CloseRiskInput!) { closeRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const expireRiskDocument = graphql(/* GraphQL */ `
  mutation ExpireRisk($input: ExpireRiskInput!) { expireRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const reopenRiskDocument = graphql(/* GraphQL */ `
  mutation ReopenRisk($input: ReopenRiskInput!) { reopenRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);

export const escalateRiskDocument = graphql(/* GraphQL */ `
  mutation EscalateRisk($input: EscalateRiskInput!) { escalateRisk(input: $input) { risk { id ...RiskPanel_risk } copy { id key } errors { path rule message mend } } }
`);

export const handOverRiskDocument = graphql(/* GraphQL */ `
  mutation HandOverRisk($input: HandOverRiskInput!) { handOverRisk(input: $input) { risk { id ...RiskPanel_risk } errors { path rule message mend } } }
`);
