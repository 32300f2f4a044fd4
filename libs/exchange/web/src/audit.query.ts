import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { AuditRegisterQuery } from '@tranche/shared/web/gql/graphql.ts';

export const auditRegister = graphql(/* GraphQL */ `
  query AuditRegister($record: String, $scope: String, $person: ID, $acts: [String!], $inBulk: Boolean, $from: Day, $to: Day, $first: Int = 50, $after: String) {
    audit(record: $record, scope: $scope, person: $person, acts: $acts, inBulk: $inBulk, from: $from, to: $to, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id at person act action table key reason roleUsed changes { field before after } } }
    }
  }
`);

export const auditActs = graphql(/* GraphQL */ `
  query AuditActs { auditActs }
`);

export type AuditLine = AuditRegisterQuery['audit']['edges'][number]['node'];
