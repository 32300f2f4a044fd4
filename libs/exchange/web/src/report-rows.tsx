import { rowStatuses } from '@tranche/exchange/domain/differences.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { ArrowIcon } from '@tranche/shared/web/icons.tsx';
import { LoadMore } from '@tranche/shared/web/load-more.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useConnection, type Connection } from '@tranche/shared/web/use-connection.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { choice, useViewState } from '@tranche/shared/web/view-state.ts';
import { importRows, type ReportRow } from './import.queries.ts';
import styles from './report-rows.module.css';
import { exchangeTexts } from './texts.ts';
import { useFieldName } from './use-field-name.ts';
import { useFieldValue } from './use-field-value.ts';

const none: Connection<ReportRow> = { edges: [], pageInfo: { hasNextPage: false } };

/** What happens with a row, and what is to know about its cells. */
function RowNotes({ row }: { row: ReportRow }) {
  const t = useMessages(exchangeTexts);
  const fieldName = useFieldName();
  const fieldValue = useFieldValue();
  const { differences, findings } = row;
  if (differences.length + findings.length === 0) return '–';
  return (
    <ul className={styles.notes}>
      {findings.map((finding, index) => (
        <li key={index} className={finding.severity === 'error' ? styles.error : undefined}>
          <strong>{t(`exchange.severity.${finding.severity}`)}</strong>
          {finding.columnName && <> · {finding.column === null || finding.column === undefined ? finding.columnName : t('exchange.finding.place', { n: finding.column, name: finding.columnName })}</>}
          {finding.value && <> · <q>{finding.value}</q></>}: {finding.message} {finding.severity !== 'note' && finding.mend}
        </li>
      ))}
      {differences.map(({ field, was, becomes }) => <li key={field}>{fieldName(field)}: <del>{fieldValue(field, was)}</del> <ArrowIcon turn={0} /> <ins>{fieldValue(field, becomes)}</ins></li>)}
    </ul>
  );
}

function RowTable({ rows, transposed }: { rows: readonly ReportRow[]; transposed: boolean }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  return (
    <DataTable<ReportRow>
      caption={t('exchange.run.rows')} hideCaption rows={rows} rowId={(row) => String(row.row)}
      columns={[
        { id: 'row', header: t(transposed ? 'exchange.rows.column' : 'exchange.rows.row'), align: 'end', cell: (row) => format.number(row.row) },
        { id: 'line', header: t('exchange.rows.line'), align: 'end', cell: (row) => format.number(row.line) },
        { id: 'status', header: t('exchange.rows.status'), cell: (row) => t(`exchange.rowStatus.${row.status}`) },
        { id: 'title', header: t('exchange.rows.title'), rowHeader: true, cell: (row) => <span className={styles.title}>{row.title || '–'}</span> },
        { id: 'notes', header: t('exchange.rows.notes'), cell: (row) => <RowNotes row={row} /> },
      ]}
    />
  );
}

export interface ReportRowsProps {
  readonly importId: string;
  /** Rows in error; where there are some they are shown first. */
  readonly errors: number;
  readonly transposed: boolean;
}

const view = { rows: choice(['', 'all', ...rowStatuses], '') };

/** The report row by row, in the order of the file. */
export function ReportRows({ importId, errors, transposed }: ReportRowsProps) {
  const t = useMessages(exchangeTexts);
  const [{ rows: chosen }, choose] = useViewState(view);
  const shown = chosen === '' ? (errors > 0 ? 'error' : 'all') : chosen;
  const list = useConnection(importRows, { id: importId, ...(shown === 'all' ? {} : { status: shown }) }, (data) => data.import?.rows ?? none);
  return (
    <>
      <label className={styles.filter}>
        {t('exchange.rows.show')}
        <select value={shown} onChange={(event) => choose({ rows: view.rows.read([event.target.value]) })}>
          <option value="all">{t('exchange.rows.all')}</option>
          {rowStatuses.map((value) => <option key={value} value={value}>{t(`exchange.rowStatus.${value}`)}</option>)}
        </select>
      </label>
      {list.error !== undefined && <Problem error={list.error} onRetry={list.refetch} />}
      {list.rows.length === 0 && list.loading && <Skeleton rows={8} />}
      {list.rows.length === 0 && !list.loading && list.error === undefined && <p>{t('exchange.rows.none')}</p>}
      {list.rows.length > 0 && <RowTable rows={list.rows} transposed={transposed} />}
      <LoadMore list={list} />
    </>
  );
}
