import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import type { ImportListQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LoadMore } from '@tranche/shared/web/load-more.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { problemOf } from '@tranche/shared/web/problem-of.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { importList } from './import.queries.ts';
import styles from './imports.module.css';
import { exchangeTexts } from './texts.ts';
import { UploadPanel } from './upload.panel.tsx';
import { useKindName } from './use-kind-name.ts';

type EarlierImport = ImportListQuery['imports']['edges'][number]['node'];

const counted = [['new', 'newRows'], ['changed', 'changedRows'], ['same', 'sameRows'], ['error', 'errorRows']] as const;

/** Only what there is: "244 neu", "3 geändert, 241 unverändert". */
function Counts({ row }: { row: EarlierImport }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const some = counted.filter(([, name]) => row[name] > 0);
  return some.length === 0 ? '–' : <>{some.map(([status, name], index) => <Fragment key={status}>{index > 0 && ', '}<span className="nowrap">{format.number(row[name])} {t(`exchange.run.count.${status}`)}</span></Fragment>)}</>;
}

function EarlierImports({ rows }: { rows: readonly EarlierImport[] }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const kindName = useKindName();
  return (
    <DataTable<EarlierImport>
      caption={t('exchange.imports.earlier')} hideCaption rows={rows} rowId={(row) => row.id}
      columns={[
        { id: 'file', header: t('exchange.imports.file'), rowHeader: true, cell: (row) => <Link className={styles.file} to={`/admin/import/${row.id}`}>{row.fileName}</Link> },
        { id: 'state', header: t('exchange.imports.state'), cell: (row) => t(`exchange.importState.${row.state}`) },
        { id: 'rows', header: t('exchange.imports.rows'), cell: (row) => <Counts row={row} /> },
        { id: 'kind', header: t('exchange.imports.kind'), cell: (row) => kindName(row.kind) },
        { id: 'portfolio', header: t('exchange.imports.portfolio'), cell: (row) => (row.portfolio ? <KeyLink to={row.portfolio.key} /> : '–') },
        { id: 'by', header: t('exchange.imports.by'), cell: (row) => row.startedBy.displayName },
        { id: 'at', header: t('exchange.imports.at'), cell: (row) => <time dateTime={row.createdAt} className="nowrap">{format.instant(row.createdAt)}</time> },
      ]}
    />
  );
}

function Earlier() {
  const t = useMessages(exchangeTexts);
  const list = useConnection(importList, {}, (data) => data.imports);
  if (list.error !== undefined) return problemOf(list.error).kind === 'forbidden' ? <p>{t('rule.policy.import.read')}</p> : <Problem error={list.error} onRetry={list.refetch} />;
  if (list.rows.length === 0) return list.loading ? <Skeleton rows={6} /> : <EmptyState sentence={t('exchange.imports.none')} />;
  return <><EarlierImports rows={list.rows} /><LoadMore list={list} /></>;
}

/** Files to import, and what was imported before (ux.md 5.15). */
export default function ImportsPage() {
  const t = useMessages(exchangeTexts);
  return (
    <AdministrationPage title={t('exchange.imports.title')}>
      <Zones>
        <Zone title={t('exchange.upload.title')}><UploadPanel /></Zone>
        <Zone title={t('exchange.imports.earlier')}><Earlier /></Zone>
      </Zones>
    </AdministrationPage>
  );
}
