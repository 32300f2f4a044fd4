import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const decisionRegister = graphql(/* GraphQL */ `
  query DecisionRegister($scope: ID, $filter: DecisionFilter, $orderBy: DecisionOrder!, $asOf: Day, $first: Int = 50, $after: String) {
    decisions(scope: $scope, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id key version kind state language question dueOn outcome effectiveOn conditionsOpen conditionsOverdue votesCast votesEntitled
          body { id name { text language } } decider { id displayName } scope { id key title { text language } } supersedes { id key } supersededBy { id key state }
        }
      }
    }
  }
`);

export const decisionCounts = graphql(/* GraphQL */ `
  query DecisionCounts($scope: ID, $asOf: Day) {
    open: decisions(scope: $scope, filter: { open: true }, asOf: $asOf, first: 1) { totalCount }
    mine: decisions(scope: $scope, filter: { awaitsViewer: true }, asOf: $asOf, first: 1) { totalCount }
    waiting: decisions(scope: $scope, filter: { states: [decided] }, asOf: $asOf, first: 1) { totalCount }
    conditions: decisions(scope: $scope, filter: { conditionsOpen: true }, asOf: $asOf, first: 1) { totalCount }
  }
`);

export const decisionRecord = graphql(/* GraphQL */ `
  query DecisionRecord($key: ID!, $asOf: Day) {
    decision(key: $key, asOf: $asOf) { ...DecisionPage_decision }
  }
`);

export const actionRegister = graphql(/* GraphQL */ `
  query ActionRegister($scope: ID, $filter: ActionFilter, $orderBy: ActionOrder!, $asOf: Day, $first: Int = 50, $after: String) {
    actions(scope: $scope, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ActionRow_action } }
    }
  }
`);

export const actionCounts = graphql(/* GraphQL */ `
  query ActionCounts($scope: ID, $asOf: Day) {
    open: actions(scope: $scope, filter: { open: true }, asOf: $asOf, first: 1) { totalCount }
    overdue: actions(scope: $scope, filter: { overdue: true }, asOf: $asOf, first: 1) { totalCount }
  }
`);

export const actionRecord = graphql(/* GraphQL */ `
  query ActionRecord($key: ID!, $asOf: Day) {
    action(key: $key, asOf: $asOf) { ...ActionRow_action }
  }
`);
