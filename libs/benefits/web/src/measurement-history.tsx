import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { MeasurementHistory_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { useState } from 'react';
import { CorrectMeasurementDialog } from './correct-measurement.dialog.tsx';
import { givenDay } from './given-day.ts';
import styles from './measurement-history.module.css';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const historyOf = graphql(/* GraphQL */ `
  fragment MeasurementHistory_Benefit on Benefit {
    id
    key
    unit
    aggregation
    measurements { id onDay periodFrom value source evidence reason correctionOfId valid recordedAt recordedBy { id key displayName } }
    viewerCan { measure { allowed why } }
    ...MeasuredBenefit_Benefit
  }
`);

type Row = MeasurementHistory_BenefitFragment['measurements'][number];

function Origin({ row }: { row: Row }) {
  const t = useMessages(benefitsTexts);
  return (
    <>
      {row.source ?? '–'}
      {row.evidence && <> · <a href={row.evidence} target="_blank" rel="noreferrer">{t('benefits.measurements.evidence')}</a></>}
      {row.reason && <><br /><small>{t('benefits.measurements.corrects', { reason: row.reason })}</small></>}
    </>
  );
}

/** Measured values with their corrections, newest first; a corrected row stays, struck through and named. */
export function MeasurementHistory({ benefit: given }: { benefit: FragmentType<typeof historyOf> }) {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  const format = useFormat();
  const benefit = readFragment(historyOf, given);
  const [correcting, setCorrecting] = useState<Row | null>(null);
  const { unit, aggregation, measurements, viewerCan } = benefit;
  const value = (row: Row) => valueText(format, row.value, unit);
  const narrow = useMedia(narrowScreen);
  const period = (row: Row) => <>{row.periodFrom && <><DayText day={givenDay(row.periodFrom)} />–</>}<DayText day={givenDay(row.onDay)} /></>;
  const all: DataColumn<Row>[] = [
    { id: 'day', header: t('benefits.measurements.day'), rowHeader: true, cell: (row) => (narrow ? <>{period(row)}<span className={styles.origin}><Origin row={row} /></span></> : period(row)) },
    { id: 'value', header: t('benefits.measurements.value'), align: 'end', cell: (row) => (row.valid ? value(row) : <><del>{value(row)}</del> <small>{t('benefits.measurements.corrected')}</small></>) },
    { id: 'source', header: t('benefits.measurements.source'), cell: (row) => <Origin row={row} /> },
    { id: 'by', header: t('benefits.measurements.by'), cell: (row) => <><PersonName person={row.recordedBy && { name: row.recordedBy.displayName, key: row.recordedBy.key }} /><br /><small>{format.instant(row.recordedAt)}</small></> },
    { id: 'act', header: <span className={styles.named}><span className="visually-hidden">{words('shared.word.edit')}</span></span>, cell: (row) => row.valid && <span className={styles.act}><ActionButton can={viewerCan.measure} variant="quiet" onClick={() => setCorrecting(row)}>{t('benefits.measurements.correct')}</ActionButton></span> },
  ];
  // On small screens the origin stands below its day. Why somebody may not correct is said above, beside the entry.
  const left = [...(narrow ? ['source', 'by'] : []), ...(viewerCan.measure.allowed ? [] : ['act'])];
  const columns = all.filter((column) => !left.includes(column.id));
  if (measurements.length === 0) return <p className={styles.none}>{t('benefits.measurements.none')}</p>;
  return (
    <>
      <DataTable<Row> caption={t(`benefits.measurements.caption.${aggregation}`)} columns={columns} rows={measurements} rowId={(row) => row.id} />
      {correcting && <CorrectMeasurementDialog benefit={benefit} row={correcting} unit={unit ?? null} onClose={() => setCorrecting(null)} />}
    </>
  );
}
