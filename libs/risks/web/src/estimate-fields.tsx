import { ScaleInput } from '@tranche/shared/web/fields.tsx';
import { DecimalInput, MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { Control, FieldValues, Path } from 'react-hook-form';
import { proximities } from '@tranche/risks/domain/risk.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { SelectInput } from '@tranche/shared/web/fields.tsx';
import { risksTexts } from './texts.ts';

interface OfForm<Values extends FieldValues, Output> {
  readonly control: Control<Values, unknown, Output>;
}

const steps = [1, 2, 3, 4, 5] as const;

/** Probability and impact on the scale of five, each step with its words. */
export function ScaleFields<Values extends FieldValues, Output>({ control, probability, impact }: OfForm<Values, Output> & { probability: Path<Values>; impact: Path<Values> }) {
  const t = useMessages(risksTexts);
  return (
    <>
      <ScaleInput control={control} name={probability} label={t('risks.field.probability')} texts={steps.map((step) => t(`risks.probability.${step}`))} />
      <ScaleInput control={control} name={impact} label={t('risks.field.impact')} texts={steps.map((step) => t(`risks.impact.${step}`))} />
    </>
  );
}

/** Probability in percent and money, for those who can name them. */
export function ValueFields<Values extends FieldValues, Output>({ control, percent, money, currency }: OfForm<Values, Output> & { percent: Path<Values>; money: Path<Values>; currency?: string | null }) {
  const t = useMessages(risksTexts);
  return (
    <>
      <DecimalInput control={control} name={percent} label={t('risks.field.percent')} help={t('risks.help.percent')} optional />
      <MoneyInput control={control} name={money} label={t('risks.field.impactMoney')} optional {...(currency ? { currency } : {})} />
    </>
  );
}

/** When it could happen: a day, or a word for those who cannot name one. */
export function ProximityFields<Values extends FieldValues, Output>({ control, on, word }: OfForm<Values, Output> & { on: Path<Values>; word: Path<Values> }) {
  const t = useMessages(risksTexts);
  return (
    <>
      <DayInput control={control} name={on} label={t('risks.field.proximityOn')} optional />
      <SelectInput control={control} name={word} label={t('risks.field.proximityWord')} optional empty="–" options={proximities.map((value) => ({ value, label: t(`risks.proximity.${value}`) }))} />
    </>
  );
}
