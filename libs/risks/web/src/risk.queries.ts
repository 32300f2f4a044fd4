import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const riskRegister = graphql(/* GraphQL */ `
  query RiskRegister($scope: ID!, $filter: RiskFilter, $orderBy: RiskOrder!, $asOf: Day, $first: Int = 50, $after: String) {
    risks(scope: $scope, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id key version kind state title event cause effect language category probability impact score band trend residualProbability residualImpact
          expectedValue { amount currency } proximity proximityOn nextResponseDue lastReviewOn reviewOverdueDays owner { id displayName } scope { key }
          viewerCan { describe { allowed why } reassess { allowed why } confirm { allowed why } assess { allowed why } }
        }
      }
    }
  }
`);

export const riskOverview = graphql(/* GraphQL */ `
  query RiskOverview($scope: ID!, $asOf: Day) {
    riskSummary(scope: $scope, asOf: $asOf) { open critical high unassessed reviewOverdue unowned }
  }
`);

export const riskMatrix = graphql(/* GraphQL */ `
  query RiskMatrix($scope: ID!, $moment: RiskMoment!, $asOf: Day) {
    riskMatrix(scope: $scope, moment: $moment, asOf: $asOf) { kind probability impact score band count risks { key title } }
  }
`);

export const riskExposure = graphql(/* GraphQL */ `
  query RiskExposure($scope: ID!, $asOf: Day) {
    riskExposure(scope: $scope, asOf: $asOf) {
      withoutValue
      byCurrency {
        currency valued runs net { amount currency } threats { amount currency } opportunities { amount currency } netAfter { amount currency }
        responseCost { amount currency } responseNetValue { amount currency } p50 { amount currency } p80 { amount currency } p90 { amount currency }
      }
    }
  }
`);

export const riskRecord = graphql(/* GraphQL */ `
  query RiskRecord($key: ID!, $asOf: Day) {
    risk(key: $key, asOf: $asOf) { id key title language ...RiskPanel_risk }
  }
`);

/** All that a risk's record shows; mutations return it, so that the screen mends itself. */
export const riskPanelFragment = graphql(/* GraphQL */ `
  fragment RiskPanel_risk on Risk {
    id key version kind state title event cause effect sentence language category probability impact score band trend
    inherentProbability inherentImpact residualProbability residualImpact probabilityPercent residualPercent impactDays
    impactMoney { amount currency } impactMin { amount currency } impactMax { amount currency } residualMoney { amount currency }
    expectedValue { amount currency } residualValue { amount currency } proximity proximityOn responseCategory
    responses { id category text dueOn doneOn note state cost { amount currency } actionee { id displayName } }
    nextResponseDue lastReviewOn reviewOverdueDays closeReason closeNote closedOn occurredOn occurrences createdAt
    history { onDay score }
    owner { id key displayName } raisedBy { id key displayName } scope { key title { text language } }
    issue { id key title state } escalatedFrom { id key title }
    viewerCan {
      assess { allowed why } reject { allowed why } describe { allowed why } planResponse { allowed why } completeResponse { allowed why } reassess { allowed why }
      confirm { allowed why } occur { allowed why } close { allowed why } expire { allowed why } escalate { allowed why } handOver { allowed why } reopen { allowed why }
    }
  }
`);
