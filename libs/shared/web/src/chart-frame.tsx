import { useId, useState, type ReactNode } from 'react';
import styles from './chart-frame.module.css';
import { download, toCsv } from './csv.ts';
import { DataTable } from './data-table.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface ChartColumn {
  readonly id: string;
  readonly header: string;
  readonly align?: 'start' | 'end';
}

export interface ChartFrameProps {
  /** The finding: "Kosten 71.000 € über Budget, Treiber P-3". */
  readonly title: string;
  /** Unit, scope, as-of. */
  readonly subtitle: string;
  /** One sentence made of the data, for those who do not see the picture. */
  readonly description: string;
  readonly columns: readonly ChartColumn[];
  /** The same figures as in the picture, written out. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly csvName: string;
  /** The picture; it is hidden from readers, who get description and table. */
  readonly children: ReactNode;
}

/** Every chart: finding as title, its table beside it, CSV (ux.md 7.5). */
export function ChartFrame({ title, subtitle, description, columns, rows, csvName, children }: ChartFrameProps) {
  const t = useMessages(sharedTexts);
  const { language } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const save = () => download(`${csvName}.csv`, 'text/csv;charset=utf-8', toCsv(columns.map((column) => column.header), rows.map((row) => columns.map((column) => row[column.id] ?? '')), language));
  return (
    <figure className={styles.chart} aria-labelledby={titleId}>
      <div className={styles.head}>
        <figcaption id={titleId}>
          <span className={styles.title}>{title}</span>
          <br />
          <small>{subtitle}</small>
        </figcaption>
        <span className={styles.buttons}>
          <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{t(asTable ? 'shared.chart.asPicture' : 'shared.chart.asTable')}</button>
          <button type="button" className="quiet" onClick={save}>{t('shared.chart.csv')}</button>
        </span>
      </div>
      {!asTable && <div className={styles.picture} role="img" aria-label={description}>{children}</div>}
      <div className={asTable ? undefined : 'visually-hidden'}>
        <DataTable caption={subtitle} columns={columns.map((column) => ({ ...column, cell: (row: Readonly<Record<string, string>>) => row[column.id] ?? '–' }))} rows={rows} rowId={(_row, index) => String(index)} />
      </div>
    </figure>
  );
}
