import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { PublicationListQuery } from '@tranche/shared/web/gql/graphql.ts';

export const publicationList = graphql(/* GraphQL */ `
  query PublicationList {
    publications { source asOf attribution attributes portfolio { key title { text language } } }
  }
`);

export const publicationRollUp = graphql(/* GraphQL */ `
  query PublicationRollUp($scope: ID, $groupBy: ProjectGrouping!, $attribute: String, $measure: String!) {
    projectRollUp(scope: $scope, groupBy: $groupBy, attribute: $attribute, measure: $measure, orderBy: sum, first: 100) {
      groupCount
      groups { label projects withValue withoutValue sums { amount currency } scope { key title { text language } } }
      total { projects withValue withoutValue sums { amount currency } }
    }
  }
`);

export const publicationChanges = graphql(/* GraphQL */ `
  query PublicationChanges($from: ID!, $to: ID!) {
    publicationComparison(from: $from, to: $to) {
      both onlyFrom onlyTo renamed
      ends { compared later earlier same largestSlipDays }
      deliveryConfidence { compared better worse same }
    }
  }
`);

export const publicationMeasures = graphql(/* GraphQL */ `
  query PublicationMeasures($scope: ID!, $left: [String!]!, $right: [String!]!, $overPercent: Decimal!) {
    measureComparison(scope: $scope, left: $left, right: $right, overPercent: $overPercent) {
      projects left { amount currency } right { amount currency } more less equal rightZero moreByPercent
    }
  }
`);

export type Publication = PublicationListQuery['publications'][number];
