import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { localText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './import-run.module.css';
import type { ImportReport } from './import.queries.ts';
import { exchangeTexts } from './texts.ts';
import { useFieldName } from './use-field-name.ts';
import { useKindName } from './use-kind-name.ts';

type Form = NonNullable<ImportReport['form']>;

/** Which column of a register fills which field, and how its cells are read. */
function Columns({ columns }: { columns: Form['columns'] }) {
  const t = useMessages(exchangeTexts);
  const fieldName = useFieldName();
  return (
    <details className={styles.answers}>
      <summary>{t('exchange.run.columnsRead')}</summary>
      <DataTable<Form['columns'][number]>
        caption={t('exchange.run.columnsRead')} hideCaption rows={columns} rowId={(_row, index) => String(index)}
        columns={[
          { id: 'header', header: t('exchange.finding.column'), rowHeader: true, cell: (row) => row.header || '–' },
          { id: 'field', header: t('exchange.run.field'), cell: (row) => (row.field ? fieldName(row.field) : t('exchange.run.notRead')) },
          { id: 'form', header: t('exchange.run.writtenAs'), cell: (row) => [row.dates && t(`exchange.dateForm.${row.dates}`), row.numbers && t(`exchange.numberForm.${row.numbers}`)].filter(Boolean).join(', ') || '–' },
        ]}
      />
    </details>
  );
}

/** What was understood of the file as a whole, and where it went. */
export function Understood({ report }: { report: ImportReport }) {
  const t = useMessages(exchangeTexts);
  const format = useFormat();
  const kindName = useKindName();
  const { form, portfolio, finishedAt } = report;
  const separators: Readonly<Record<string, string>> = { ',': t('exchange.run.comma'), ';': t('exchange.run.semicolon'), '\t': t('exchange.run.tab') };
  const lines = (numbers: readonly number[]) => `${numbers.slice(0, 10).map((each) => format.number(each)).join(', ')}${numbers.length > 10 ? ' …' : ''}`;
  return (
    <>
      <Facts
        items={[
          { label: t('exchange.imports.state'), value: t(`exchange.importState.${report.state}`) },
          { label: t('exchange.imports.kind'), value: kindName(report.kind) },
          ...(form ? [
            { label: t('exchange.run.encoding'), value: form.encodingGuessed ? t('exchange.run.guessed', { encoding: form.encoding }) : form.encoding },
            ...(form.firstOddLine ? [{ label: t('exchange.run.oddLine'), value: format.number(form.firstOddLine) }] : []),
            ...(form.unreadableLines.length > 0 ? [{ label: t('exchange.run.unreadable'), value: lines(form.unreadableLines) }] : []),
            { label: t('exchange.run.separator'), value: separators[form.separator] ?? form.separator },
            { label: t('exchange.run.columns'), value: form.transposed ? t('exchange.run.transposed', { n: form.columnCount }) : format.number(form.columnCount) },
          ] : []),
          { label: t('exchange.imports.by'), value: report.startedBy.displayName },
          { label: t('exchange.imports.at'), value: format.instant(report.createdAt) },
          ...(finishedAt ? [{ label: t('exchange.run.finished'), value: format.instant(finishedAt) }] : []),
          ...(portfolio ? [{ label: t('exchange.imports.portfolio'), value: <KeyLink to={portfolio.key}>{portfolio.key} {localText(portfolio.title)}</KeyLink> }] : []),
        ]}
      />
      {form && form.columns.some(({ field }) => field) && <Columns columns={form.columns} />}
    </>
  );
}
