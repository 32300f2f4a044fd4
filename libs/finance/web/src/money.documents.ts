import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const budgetYearsDocument = graphql(/* GraphQL */ `
  query BudgetYears($scope: ID!, $asOf: Day) { budgetYears(scope: $scope, asOf: $asOf) { ...BudgetYearTable_year } }
`);

export const costRegister = graphql(/* GraphQL */ `
  query CostRegister($scope: ID!, $filter: CostItemFilter, $asOf: Day, $first: Int = 50, $after: String) {
    costItems(scope: $scope, filter: $filter, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind category amount { amount currency } fiscalYear onDay bookedOn funding budgetLine note scope { id key title { text language } } } }
    }
  }
`);

export const bookCostDocument = graphql(/* GraphQL */ `
  mutation BookCost($input: BookCostInput!) {
    bookCost(input: $input) { costItem { id } project { id figures { id actual { amount currency } } } stage { id actual { amount currency } costUsed } errors { path rule message mend } }
  }
`);

export const allocateBudgetDocument = graphql(/* GraphQL */ `
  mutation AllocateBudget($input: AllocateBudgetInput!) { allocateBudget(input: $input) { allocation { id } errors { path rule message mend } } }
`);

export const releaseBudgetDocument = graphql(/* GraphQL */ `
  mutation ReleaseBudget($input: ReleaseBudgetInput!) { releaseBudget(input: $input) { allocation { id version released } errors { path rule message mend } } }
`);

export const allocationsDocument = graphql(/* GraphQL */ `
  query BudgetAllocations($scope: ID!, $asOf: Day) {
    budgetAllocations(scope: $scope, asOf: $asOf) { id version fiscalYear amount { amount currency } released carriedFrom source }
    moneyRights(scope: $scope, asOf: $asOf) { book { allowed why } allocate { allowed why } release { allowed why } }
  }
`);

export const stagesToBookOn = graphql(/* GraphQL */ `
  query StagesToBookOn($key: ID!) { project(key: $key) { id currency stages { id key title { text language } } } }
`);
