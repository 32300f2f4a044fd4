import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const issueRegister = graphql(/* GraphQL */ `
  query IssueRegister($scope: ID!, $filter: IssueFilter, $orderBy: IssueOrder!, $asOf: Day, $first: Int = 50, $after: String) {
    issues(scope: $scope, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id key version type state title language priority severity dueOn overdue decider source owner { id displayName } scope { key }
          viewerCan { assign { allowed why } }
        }
      }
    }
  }
`);

export const issueCounts = graphql(/* GraphQL */ `
  query IssueCounts($scope: ID!, $asOf: Day) {
    issueSummary(scope: $scope, asOf: $asOf) { open overdue unowned raised proposed must }
  }
`);

export const issueRecord = graphql(/* GraphQL */ `
  query IssueRecord($key: ID!, $asOf: Day) {
    issue(key: $key, asOf: $asOf) { id ...IssuePanel_issue }
  }
`);

/** All that an issue's record shows; mutations return it, so that the screen mends itself. */
export const issuePanelFragment = graphql(/* GraphQL */ `
  fragment IssuePanel_issue on Issue {
    id key version type state title description language raisedFor source priority severity dueOn overdue
    impacts { dimension text } costImpact { amount currency } daysImpact options { text days cost { amount currency } } recommendedOption recommendation
    decider routeRules outcome chosenOption decidedOn deferredUntil resolution closeKind closedOn createdAt
    owner { id key displayName } raisedBy { id key displayName } decidedBy { id key displayName } scope { key title { text language } }
    route { decider rules exception changeBudgetLeft { amount currency } }
    risk { id key title }
    viewerCan {
      assign { allowed why } handleInformally { allowed why } analyse { allowed why } propose { allowed why } decide { allowed why } complete { allowed why } reopen { allowed why }
    }
  }
`);

export const dailyLog = graphql(/* GraphQL */ `
  query DailyLog($scope: ID!, $asOf: Day, $first: Int = 50, $after: String) {
    dailyLog(scope: $scope, asOf: $asOf, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id version onDay text language link promotedAs promotedKey createdAt writtenBy { id key displayName } viewerCan { promote { allowed why } } } }
    }
  }
`);
