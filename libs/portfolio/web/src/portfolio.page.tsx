import { useSuspenseQuery } from '@apollo/client/react';
import { BenefitStrip } from '@tranche/benefits/web/benefit-strip.tsx';
import { BudgetYearTable } from '@tranche/finance/web/budget-years.table.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { PortfolioPageQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { flag, useViewState } from '@tranche/shared/web/view-state.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Link } from 'react-router';
import { BenefitCounts } from './benefit-counts.tsx';
import { Columns } from './columns.tsx';
import { DecisionEntries, RiskEntries } from './entry-lists.tsx';
import { HeatGrid } from './heat-grid.tsx';
import styles from './overview.module.css';
import { OverviewSentence } from './overview-sentence.tsx';
import { portfolioTexts } from './texts.ts';

const portfolioPage = graphql(/* GraphQL */ `
  query PortfolioPage($key: ID!, $filter: ProjectFilter, $orderBy: ProjectOrder!, $asOf: Day) {
    portfolio(key: $key, asOf: $asOf) {
      id key title { text language } purpose { text language }
      overview { projects parts { ...HeatGrid_part } ...OverviewSentence_overview ...BenefitCounts_overview }
      budgetYears { ...BudgetYearTable_year }
    }
    projects(scope: $key, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 100) { totalCount edges { node { id ...HeatGrid_project } } }
    risks(scope: $key, filter: { open: true, kind: threat }, orderBy: score, asOf: $asOf, first: 10) { totalCount edges { node { id ...RiskEntry_risk } } }
    opportunities: risks(scope: $key, filter: { open: true, kind: opportunity }, orderBy: score, asOf: $asOf, first: 3) { totalCount edges { node { id ...RiskEntry_risk } } }
    decisions(scope: $key, filter: { open: true }, orderBy: due, asOf: $asOf, first: 8) { totalCount edges { node { id ...DecisionEntry_decision } } }
  }
`);

const viewSchema = { deviating: flag(false) };

type Data = PortfolioPageQuery;
const nodes = <Node,>(connection: { readonly edges: readonly { readonly node: Node }[] }) => connection.edges.map((edge) => edge.node);

function PortfolioZones({ portfolio, data }: { portfolio: NonNullable<Data['portfolio']>; data: Data }) {
  const t = useMessages(portfolioTexts);
  const { key } = portfolio;
  const opportunities = nodes(data.opportunities);
  return (
    <Columns>
      <>
        <Zone title={t('portfolio.zone.money')} actions={<Link to={`/${key}/money`}>{t('portfolio.zone.moneyMore')}</Link>}>
          {portfolio.budgetYears.length === 0 ? <p>{t('portfolio.money.none')}</p> : <BudgetYearTable years={portfolio.budgetYears} short />}
        </Zone>
        <Zone title={t('portfolio.zone.risks')}>
          <RiskEntries risks={nodes(data.risks)} all={data.risks.totalCount} to={`/${key}/risks`} />
          {opportunities.length > 0 && <><h3>{t('portfolio.zone.opportunities')}</h3><RiskEntries risks={opportunities} all={data.opportunities.totalCount} to={`/${key}/risks?kind=opportunity`} /></>}
        </Zone>
      </>
      <>
        <Zone title={t('portfolio.zone.benefits')} actions={<Link to={`/${key}/benefits`}>{t('portfolio.zone.benefitsMore')}</Link>}>
          <BenefitCounts overview={portfolio.overview} />
          <BenefitStrip scopeKey={key} />
        </Zone>
        <Zone title={t('portfolio.zone.due')}>
          <DecisionEntries decisions={nodes(data.decisions)} all={data.decisions.totalCount} to={`/${key}/decisions`} none={t('portfolio.due.none')} />
        </Zone>
      </>
    </Columns>
  );
}

/** A portfolio at a glance, down to the reason in two clicks (ux.md 5.2). */
export function PortfolioView({ portfolioKey }: { portfolioKey: string }) {
  const t = useMessages(portfolioTexts);
  const { day } = useAsOf();
  const [{ deviating }, setView] = useViewState(viewSchema);
  const variables = { key: portfolioKey, filter: deviating ? { deviating: true } : {}, orderBy: deviating ? 'status' as const : 'key' as const, asOf: day };
  const { data } = useSuspenseQuery(portfolioPage, { variables });
  const { portfolio } = data;
  if (!portfolio) return <NotFound />;
  const rows = nodes(data.projects);
  const toggle = <label className={styles.toggle}><input type="checkbox" checked={deviating} onChange={(event) => setView({ deviating: event.target.checked })} /> {t('portfolio.grid.deviating')}</label>;
  return (
    <Page title={portfolio.title} recordKey={portfolio.key} context={t('portfolio.page.title')}>
      <OverviewSentence overview={portfolio.overview} kind="portfolio" scopeKey={portfolio.key} />
      <Zones>
        <Zone title={t('portfolio.grid.title')} actions={toggle}>
          <HeatGrid projects={rows} parts={portfolio.overview.parts} scopeKey={portfolio.key} deviating={deviating} />
          {data.projects.totalCount > rows.length && <p><Link to={`/projects?in=${portfolio.key}`}>{t('portfolio.grid.all', { n: data.projects.totalCount })}</Link></p>}
        </Zone>
      </Zones>
      <PortfolioZones portfolio={portfolio} data={data} />
    </Page>
  );
}

/** Overview of the portfolio in the address. */
export default function PortfolioPage() {
  const { portfolio = '' } = useRouteKeys();
  return <PortfolioView portfolioKey={portfolio} />;
}
