import { useSuspenseQuery } from '@apollo/client/react';
import { programmesTexts } from '@tranche/programmes/web/texts.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { lazy, Suspense, useState } from 'react';
import { portfolioTexts } from './texts.ts';

const RegisterMandateDialog = lazy(() => import('@tranche/programmes/web/register-mandate.dialog.tsx'));

const programmeList = graphql(/* GraphQL */ `
  query ProgrammeList($asOf: Day) {
    programmes(first: 100, asOf: $asOf) {
      totalCount
      edges { node { id key title { text language } state sro { id key displayName } rollup { status drivers { key } projects } tranches { id key state } overview { totals { currency budget forecast } } } }
    }
  }
`);

/** All programmes with status, driver, tranche and money. */
export default function ProgrammeListPage() {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(programmesTexts);
  const format = useFormat();
  const { day } = useAsOf();
  const [open, setOpen] = useState(false);
  const { data } = useSuspenseQuery(programmeList, { variables: { asOf: day } });
  const rows = data.programmes.edges.map((edge) => edge.node);
  const money = (row: (typeof rows)[number], measure: 'budget' | 'forecast') => row.overview.totals.map((sum) => <div key={sum.currency}>{sum[measure] ? <MoneyText value={{ amount: sum[measure], currency: sum.currency }} short /> : format.missing(t('portfolio.sum.hidden'))}</div>);
  const active = (row: (typeof rows)[number]) => row.tranches.find((tranche) => tranche.state === 'active' || tranche.state === 'review');
  return (
    <Page title={t('portfolio.programmes.title')} actions={<ActionButton onClick={() => setOpen(true)}>{tp('programmes.mandate.open')}</ActionButton>}>
      {rows.length === 0 ? <EmptyState sentence={t('portfolio.programmes.none')} /> : (
        <DataTable
          caption={t('portfolio.programmes.title')} hideCaption rows={rows} rowId={(row) => row.id}
          columns={[
            { id: 'programme', header: t('portfolio.column.programme'), rowHeader: true, cell: (row) => <><KeyLink to={row.key} /> <LocalText value={row.title} /></> },
            { id: 'state', header: t('portfolio.frame.state'), cell: (row) => tp(`programmes.state.${row.state}`) },
            { id: 'status', header: t('portfolio.column.status'), cell: (row) => <StatusShape status={row.rollup.status} words="short" driver={row.rollup.drivers[0]?.key ?? null} /> },
            { id: 'tranche', header: t('portfolio.column.tranche'), cell: (row) => { const tranche = active(row); return tranche ? <>{tranche.key.split('/')[1]} <small>{tp(`programmes.trancheState.${tranche.state}`)}</small></> : '–'; } },
            { id: 'projects', header: t('portfolio.column.projects'), align: 'end', cell: (row) => row.rollup.projects },
            { id: 'budget', header: t('portfolio.measure.budget'), align: 'end', cell: (row) => money(row, 'budget') },
            { id: 'forecast', header: t('portfolio.measure.forecast'), align: 'end', cell: (row) => money(row, 'forecast') },
            { id: 'sro', header: t('portfolio.frame.sro'), cell: (row) => <PersonName person={row.sro ? { name: row.sro.displayName, key: row.sro.key } : null} /> },
          ]}
        />
      )}
      {open && <Suspense><RegisterMandateDialog onClose={() => setOpen(false)} /></Suspense>}
    </Page>
  );
}
