import { actualPoints, validMeasurements, type Measurement } from '@tranche/benefits/domain/measurement.ts';
import { measurementHints, measurementRefusals } from '@tranche/benefits/domain/measurement-rules.ts';
import { realisation } from '@tranche/benefits/domain/realisation.ts';
import { isDay } from '@tranche/shared/domain/day.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './live-check.module.css';
import type { MeasuredBenefit } from './measured-benefit.ts';
import { benefitsTexts } from './texts.ts';

export interface TypedMeasurement {
  readonly onDay?: string | null | undefined;
  readonly periodFrom?: string | null | undefined;
  readonly value?: string | undefined;
}

const decimalText = /^-?\d{1,12}(\.\d{1,4})?$/;

/** Says while a value is typed what it means, what looks like a slip, and what would be refused. */
export function LiveCheck({ measured, typed, correctedId }: { measured: MeasuredBenefit; typed: TypedMeasurement; correctedId?: string }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const { benefit, rows } = measured;
  const { onDay, value } = typed;
  const periodFrom = typed.periodFrom && isDay(typed.periodFrom) ? typed.periodFrom : null;
  if (!onDay || !isDay(onDay) || !value || !decimalText.test(value)) return <p className="visually-hidden" role="status" />;
  const others = validMeasurements(rows).filter((row) => row.id !== correctedId);
  const row: Measurement = { id: 'typed', onDay, periodFrom, value, correctionOfId: null };
  const refusal = measurementRefusals(row, benefit, others, format.today).find((each) => each !== undefined);
  const [hint] = measurementHints(row, others);
  const reached = realisation(benefit, actualPoints(benefit, [...others, row], onDay).find((point) => point.onDay === onDay)?.value);
  return (
    <p className={styles.check} role="status">
      {refusal && <span className={styles.refused}>{t(`rule.${refusal.rule}` as 'rule.measurement.inFuture', refusal.values)} {t(`rule.${refusal.rule}.mend` as 'rule.measurement.inFuture.mend')}</span>}
      {!refusal && hint && <span className={styles.hint}>{t('rule.measurement.outlier', { value: format.number(hint.values.value), last: format.number(hint.values.last) })} {t('rule.measurement.outlier.mend')}</span>}
      {!refusal && reached.value && <span>{t('benefits.entry.means', { percent: format.percent(reached.value.toString()) })}</span>}
      {!refusal && reached.reason && reached.reason !== 'hold' && <span>{t('benefits.entry.noPercent', { reason: t(`benefits.missing.${reached.reason}`) })}</span>}
    </p>
  );
}
