import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { ContextBar } from '@tranche/shared/web/scope-frame.tsx';
import type { ReactNode } from 'react';

const portfolioFrame = graphql(/* GraphQL */ `
  query PortfolioFrame($key: ID!, $asOf: Day) { portfolio(key: $key, asOf: $asOf) { id key title { text language } } }
`);

/** Head of all pages of a portfolio. */
export default function PortfolioFrame({ scopeKey, children }: { scopeKey: string; children: ReactNode }) {
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(portfolioFrame, { variables: { key: scopeKey, asOf: day } });
  const { portfolio } = data;
  if (!portfolio) return <NotFound />;
  return <ContextBar scopeId={portfolio.id} scopeKey={portfolio.key} title={portfolio.title}>{children}</ContextBar>;
}
