import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useFieldArray, type Control } from 'react-hook-form';
import styles from './curve-fields.module.css';
import { benefitsTexts } from './texts.ts';

/** A plan point as it is typed. */
export interface TypedPoint {
  readonly onDay: string;
  readonly percent: string;
}

interface CurveValues {
  curve: TypedPoint[];
}

/** The part of a form that holds the curve; forms with more fields are narrowed to it. */
export type CurveControl = Control<CurveValues, unknown, CurveValues>;

/** Plan points of the realisation curve: one row each, the last one reaches 100 %. */
export function CurveFields({ control }: { control: CurveControl }) {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  const { fields, append, remove } = useFieldArray({ control, name: 'curve' });
  return (
    <fieldset className={styles.curve}>
      <legend>{t('benefits.curve.legend')}</legend>
      <p className={styles.help}>{t('benefits.curve.help')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className={styles.point}>
          <DayInput control={control} name={`curve.${index}.onDay`} label={t('benefits.curve.onDay', { n: index + 1 })} help=" " />
          <DecimalInput control={control} name={`curve.${index}.percent`} label={t('benefits.curve.percent')} />
          <button type="button" className="quiet" aria-label={t('benefits.curve.remove', { n: index + 1 })} onClick={() => remove(index)}>{words('shared.word.remove')}</button>
        </div>
      ))}
      <div><button type="button" onClick={() => append({ onDay: '', percent: fields.length === 0 ? '0' : '100' }, { shouldFocus: false })}>{t('benefits.curve.add')}</button></div>
    </fieldset>
  );
}
