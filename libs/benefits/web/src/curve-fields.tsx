import { DayInput } from '@tranche/shared/web/day-field.tsx';
import type { FormRows } from '@tranche/shared/web/form-rows.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import type { Control, FieldValues, Path } from 'react-hook-form';
import styles from './curve-fields.module.css';
import { benefitsTexts } from './texts.ts';

/** A plan point as it is typed. */
export interface TypedPoint {
  readonly onDay: string;
  readonly percent: string;
}

export interface CurveFieldsProps<Values extends FieldValues, Output> {
  readonly control: Control<Values, unknown, Output>;
  readonly rows: FormRows<TypedPoint>;
  /** Name of one field of a point, such as `curve.0.onDay`. */
  readonly nameOf: (index: number, field: keyof TypedPoint) => Path<Values>;
}

/** Plan points of the realisation curve: one row each, the last one reaches 100 %. */
export function CurveFields<Values extends FieldValues, Output>({ control, rows: { rows, key, add, remove }, nameOf }: CurveFieldsProps<Values, Output>) {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  return (
    <fieldset className={styles.curve}>
      <legend>{t('benefits.curve.legend')}</legend>
      <p className={styles.help}>{t('benefits.curve.help')}</p>
      {rows.map((_, index) => (
        <div key={key(index)} className={styles.point}>
          <DayInput control={control} name={nameOf(index, 'onDay')} label={t('benefits.curve.onDay', { n: index + 1 })} help=" " />
          <DecimalInput control={control} name={nameOf(index, 'percent')} label={t('benefits.curve.percent')} />
          <button type="button" className="quiet" aria-label={t('benefits.curve.remove', { n: index + 1 })} onClick={() => remove(index)}>{words('shared.word.remove')}</button>
        </div>
      ))}
      <div><button type="button" onClick={() => add({ onDay: '', percent: rows.length === 0 ? '0' : '100' })}>{t('benefits.curve.add')}</button></div>
    </fieldset>
  );
}
