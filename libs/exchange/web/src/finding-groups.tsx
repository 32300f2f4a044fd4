import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { ImportReport } from './import.queries.ts';
import styles from './report-rows.module.css';
import { exchangeTexts } from './texts.ts';

type Group = ImportReport['groups'][number];
const shown = 100;

/** Equal findings in one line: how often, what, and in which rows first. */
export function FindingGroups({ groups, transposed }: { groups: readonly Group[]; transposed: boolean }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  return (
    <>
      <DataTable<Group>
        caption={t('exchange.run.findings')} hideCaption rows={groups.slice(0, shown)} rowId={(_row, index) => String(index)}
        columns={[
          { id: 'severity', header: t('exchange.finding.severity'), cell: (row) => t(`exchange.severity.${row.severity}`) },
          { id: 'count', header: t('exchange.finding.count'), align: 'end', cell: (row) => format.number(row.count) },
          { id: 'message', header: t('exchange.finding.message'), rowHeader: true, cell: (row) => <span className={styles.message}>{row.message}</span> },
          { id: 'column', header: t('exchange.finding.column'), cell: (row) => row.columnName ?? '–' },
          { id: 'value', header: t('exchange.finding.value'), cell: (row) => row.value || '–' },
          { id: 'rows', header: t(transposed ? 'exchange.finding.columns' : 'exchange.finding.rows'), cell: (row) => `${row.rows.map((each) => format.number(each)).join(', ')}${row.count > row.rows.length ? ' …' : ''}` },
        ]}
      />
      {groups.length > shown && <p>{t('exchange.finding.more', { n: groups.length - shown })}</p>}
    </>
  );
}
