import { useSuspenseQuery } from '@apollo/client/react';
import { BenefitStrip } from '@tranche/benefits/web/benefit-strip.tsx';
import { BudgetYearTable } from '@tranche/finance/web/budget-years.table.tsx';
import type { DeliveryConfidence } from '@tranche/programmes/domain/programme.ts';
import { ProgrammeActions } from '@tranche/programmes/web/programme-actions.tsx';
import { TrancheList } from '@tranche/programmes/web/tranche-list.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Confidence } from '@tranche/shared/web/confidence.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ProgrammePageQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Link } from 'react-router';
import { BenefitCounts } from './benefit-counts.tsx';
import { Columns } from './columns.tsx';
import styles from './cockpit.module.css';
import { DecisionEntries, IssueEntries, RiskEntries } from './entry-lists.tsx';
import { HeatGrid } from './heat-grid.tsx';
import { OverviewSentence } from './overview-sentence.tsx';
import { portfolioTexts } from './texts.ts';

const programmePage = graphql(/* GraphQL */ `
  query ProgrammePage($key: ID!, $asOf: Day) {
    programme(key: $key, asOf: $asOf) {
      id key title { text language } vision { text language } dca rollup { status drivers { key } }
      overview { parts { ...HeatGrid_part } ...OverviewSentence_overview ...BenefitCounts_overview }
      tranches { id ...TrancheActs_tranche }
      budgetYears { ...BudgetYearTable_year }
      ...ProgrammeActs_programme
    }
    projects(scope: $key, orderBy: key, asOf: $asOf, first: 100) { totalCount edges { node { id ...HeatGrid_project } } }
    risks(scope: $key, filter: { open: true }, orderBy: score, asOf: $asOf, first: 5) { totalCount edges { node { id ...RiskEntry_risk } } }
    issues(scope: $key, filter: { open: true }, orderBy: severityHighest, asOf: $asOf, first: 5) { totalCount edges { node { id ...IssueEntry_issue } } }
    decisions(scope: $key, filter: { open: true }, orderBy: due, asOf: $asOf, first: 5) { totalCount edges { node { id ...DecisionEntry_decision } } }
  }
`);

type Data = ProgrammePageQuery;
const levels: Readonly<Record<DeliveryConfidence, 1 | 2 | 3 | 4 | 5>> = { green: 5, amberGreen: 4, amber: 3, amberRed: 2, red: 1 };
const nodes = <Node,>(connection: { readonly edges: readonly { readonly node: Node }[] }) => connection.edges.map((edge) => edge.node);

function Head({ programme }: { programme: NonNullable<Data['programme']> }) {
  const t = useMessages(portfolioTexts);
  const driver = programme.rollup.drivers[0]?.key;
  return (
    <div className={styles.status} data-status={programme.rollup.status}>
      <p>{programme.vision ? <LocalText value={programme.vision} /> : t('portfolio.programme.noVision')}</p>
      <StatusShape status={programme.rollup.status} />
      {driver && <span>{t('portfolio.programme.driver')} <KeyLink to={driver} /></span>}
      {programme.dca && <span>{t('portfolio.programme.dca')} <Confidence level={levels[programme.dca]} /></span>}
    </div>
  );
}

function ProgrammeZones({ programme, data }: { programme: NonNullable<Data['programme']>; data: Data }) {
  const t = useMessages(portfolioTexts);
  const { key } = programme;
  return (
    <>
      <Zones>
        <Zone title={t('portfolio.zone.tranches')} actions={<Link to={`/${key}/tranches`}>{t('portfolio.zone.tranchesMore')}</Link>}><TrancheList tranches={programme.tranches} /></Zone>
        <Zone title={t('portfolio.zone.projects')}><HeatGrid projects={nodes(data.projects)} parts={programme.overview.parts} scopeKey={key} deviating={false} /></Zone>
      </Zones>
      <Columns>
        <>
          <Zone title={t('portfolio.zone.money')} actions={<Link to={`/${key}/money`}>{t('portfolio.zone.moneyMore')}</Link>}>
            {programme.budgetYears.length === 0 ? <p>{t('portfolio.money.none')}</p> : <BudgetYearTable years={programme.budgetYears} short />}
          </Zone>
          <Zone title={t('portfolio.zone.risks')}><RiskEntries risks={nodes(data.risks)} all={data.risks.totalCount} to={`/${key}/risks`} /></Zone>
        </>
        <>
          <Zone title={t('portfolio.zone.benefits')} actions={<Link to={`/${key}/benefits`}>{t('portfolio.zone.benefitsMore')}</Link>}>
            <BenefitCounts overview={programme.overview} />
            <BenefitStrip scopeKey={key} />
          </Zone>
          <Zone title={t('portfolio.zone.issues')}><IssueEntries issues={nodes(data.issues)} all={data.issues.totalCount} to={`/${key}/issues`} /></Zone>
          <Zone title={t('portfolio.zone.due')}><DecisionEntries decisions={nodes(data.decisions)} all={data.decisions.totalCount} to={`/${key}/decisions`} none={t('portfolio.due.none')} /></Zone>
        </>
      </Columns>
    </>
  );
}

/** Do the projects add up to the change? (ux.md 5.3) */
export default function ProgrammePage() {
  const t = useMessages(portfolioTexts);
  const { programme: key = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(programmePage, { variables: { key, asOf: day } });
  const { programme } = data;
  if (!programme) return <NotFound />;
  return (
    <Page title={programme.title} recordKey={programme.key} context={t('portfolio.programme.context')} actions={<ProgrammeActions programme={programme} />}>
      <Head programme={programme} />
      <OverviewSentence overview={programme.overview} kind="programme" scopeKey={programme.key} />
      <ProgrammeZones programme={programme} data={data} />
    </Page>
  );
}
