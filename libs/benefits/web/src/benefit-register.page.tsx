import { useQuery } from '@apollo/client/react';
import { benefitCategories, benefitKinds, benefitStates } from '@tranche/benefits/domain/benefit.ts';
import { benefitStatuses } from '@tranche/benefits/domain/benefit-status.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { RegisterGrid, type RegisterFilter } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { BenefitPane } from './benefit-pane.tsx';
import { BenefitRollup } from './benefit-rollup.panel.tsx';
import styles from './benefit-register.module.css';
import { benefitFilterOf, benefitOrderOf, firstBenefitView } from './benefit-view.ts';
import { IdentifyBenefitDialog } from './identify-benefit.dialog.tsx';
import { benefitsTexts } from './texts.ts';
import { useBenefitColumns, type RegisterBenefit } from './use-benefit-columns.tsx';

const benefitRegister = graphql(/* GraphQL */ `
  query BenefitRegister($scope: ID, $filter: BenefitFilter, $orderBy: BenefitOrder, $first: Int = 50, $after: String, $asOf: Day) {
    benefits(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          key
          kind
          state
          title { text language }
          scope { key }
          owner { id displayName }
          ownerMissing
          unit
          baselineValue
          targetValue
          confidence
          contributions { share project { key } }
          figures { status finding realisedPercent realisedReason plannedPercent ratio latestValue trend nextMeasurementOn measurementOverdue }
        }
      }
    }
  }
`);

const benefitCounts = graphql(/* GraphQL */ `
  query BenefitCounts($scope: ID, $asOf: Day) {
    benefitRollup(scope: $scope, asOf: $asOf) { byStatus { status count } ...BenefitRollup_Rollup }
  }
`);

function useFilters(): readonly RegisterFilter[] {
  const t = useMessages(benefitsTexts);
  return [
    { id: 'status', label: t('benefits.column.status'), kind: 'choice', options: benefitStatuses.map((value) => ({ value, label: t(`benefits.status.${value}`) })) },
    { id: 'state', label: t('benefits.column.state'), kind: 'choice', options: benefitStates.map((value) => ({ value, label: t(`benefits.state.${value}`) })) },
    { id: 'kind', label: t('benefits.column.kind'), kind: 'choice', options: benefitKinds.map((value) => ({ value, label: t(`benefits.kind.${value}`) })) },
    { id: 'category', label: t('benefits.profile.category'), kind: 'choice', options: benefitCategories.map((value) => ({ value, label: t(`benefits.category.${value}`) })) },
    { id: 'owner', label: t('benefits.profile.owner'), kind: 'person' },
    { id: 'overdue', label: t('benefits.filter.overdue'), kind: 'flag' },
    { id: 'ended', label: t('benefits.filter.ended'), kind: 'flag' },
  ];
}

/** The benefits register of the organisation or of one scope (ux.md 5.8). */
export default function BenefitRegisterPage() {
  const t = useMessages(benefitsTexts);
  const { scope } = useRouteKeys();
  const asOf = useAsOf();
  const [view, setView] = useRegisterView(firstBenefitView);
  const [identifying, setIdentifying] = useState(false);
  const [columns, filters] = [useBenefitColumns(scope), useFilters()];
  const list = useConnection(benefitRegister, { scope: scope ?? null, filter: benefitFilterOf(view), orderBy: benefitOrderOf(view.sort), asOf: asOf.day }, (data) => data.benefits);
  const counts = useQuery(benefitCounts, { variables: { scope: scope ?? null, asOf: asOf.day } }).data?.benefitRollup;
  const live = useLiveRefresh(['benefit', 'measurement'], list.refetch);
  const items = (counts?.byStatus ?? []).map(({ status, count }) => ({ text: t('benefits.register.count', { n: count, status }), filter: { ...firstBenefitView.filter, status: [status] } }));
  const identify = !asOf.readOnly && <button type="button" className="primary" onClick={() => setIdentifying(true)}>{t('benefits.identify.open')}</button>;
  return (
    <Page title={t('benefits.register.title')} {...(scope ? { context: scope } : {})} actions={<><Link className="button" to="/benefits/due">{t('benefits.due.title')}</Link>{identify}</>}>
      {counts && <BenefitRollup rollup={counts} />}
      <RegisterGrid<RegisterBenefit>
        name="benefits" label={t('benefits.register.title')} list={list} view={view} onView={setView} columns={columns} filters={filters} searchable rowKey={(row) => row.key} rowTitle={(row) => row.title.text}
        count={<div className={styles.counts}><CountLine items={items} onFilter={(filter) => setView({ filter })} /><FreshPill live={live} /></div>}
        pane={(row) => <BenefitPane benefitKey={row.key} />} paneForKey={(key) => <BenefitPane benefitKey={key} />}
        marks={(row) => ({ overdue: row.figures.measurementOverdue })} csvName="benefits"
        empty={<EmptyState sentence={t('benefits.register.empty')} action={identify} help={t('benefits.register.emptyHelp')} />}
      />
      {identifying && <IdentifyBenefitDialog onClose={() => setIdentifying(false)} onIdentified={() => list.refetch()} />}
    </Page>
  );
}
