import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import styles from './overview.module.css';
import PortfolioFrame from './portfolio-frame.tsx';
import { PortfolioView } from './portfolio.page.tsx';
import { portfolioTexts } from './texts.ts';

const portfoliosPage = graphql(/* GraphQL */ `
  query PortfoliosPage($asOf: Day) { portfolios(first: 20, asOf: $asOf) { edges { node { id key title { text language } purpose { text language } } } } }
`);

/** The portfolio; where there are several, the choice between them. */
export default function PortfoliosPage() {
  const t = useMessages(portfolioTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(portfoliosPage, { variables: { asOf: day } });
  const portfolios = data.portfolios.edges.map((edge) => edge.node);
  const [only] = portfolios;
  if (only && portfolios.length === 1) return <PortfolioFrame scopeKey={only.key}><PortfolioView portfolioKey={only.key} /></PortfolioFrame>;
  return (
    <Page title={t('portfolio.page.all')} narrow>
      {portfolios.length === 0 ? <EmptyState sentence={t('portfolio.page.none')} /> : (
        <ul className={styles.cards}>{portfolios.map((each) => <li key={each.id} className={styles.card}><KeyLink to={each.key}><strong>{each.key}</strong> <LocalText value={each.title} /></KeyLink>{each.purpose && <small><LocalText value={each.purpose} /></small>}</li>)}</ul>
      )}
    </Page>
  );
}
