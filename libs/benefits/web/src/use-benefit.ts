import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';

const benefitByKey = graphql(/* GraphQL */ `
  query BenefitByKey($key: ID!, $asOf: Day) {
    benefit(key: $key, asOf: $asOf) { id ...BenefitPage_Benefit }
  }
`);

/** One benefit with all that its page shows, as of the day that the application looks at. */
export function useBenefit(key: string) {
  const asOf = useAsOf().day;
  return useQuery(benefitByKey, { variables: { key, asOf } });
}

/** Fetches a benefit as it is now; whatever shows it follows. */
export function useReadBenefit(): (key: string) => void {
  const client = useApolloClient();
  return (key) => void client.query({ query: benefitByKey, variables: { key, asOf: null }, fetchPolicy: 'network-only' });
}
