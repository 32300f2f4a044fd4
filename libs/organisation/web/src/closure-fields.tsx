import type { ChangeSettingInput } from '@tranche/organisation/domain/settings.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import styles from './settings.module.css';
import { organisationTexts } from './texts.ts';

export interface ClosuresValues {
  closures: { from: string; to: string }[];
  reason: string;
}

/** First and last day of each closure. */
export function ClosureFields({ form }: { form: ActionFormState<ClosuresValues, ChangeSettingInput> }) {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  const closures = useFormRows(form, 'closures');
  return (
    <>
      {closures.rows.length === 0 && <p>{t('organisation.setting.noClosures')}</p>}
      {closures.rows.map((_, index) => (
        <div key={closures.key(index)} className={styles.row} role="group" aria-label={t('organisation.setting.closureNumber', { n: index + 1 })}>
          <DayInput control={form.control} name={`closures.${index}.from`} label={t('organisation.setting.from')} />
          <DayInput control={form.control} name={`closures.${index}.to`} label={t('organisation.setting.to')} />
          <button type="button" onClick={() => closures.remove(index)}>{words('shared.word.remove')}<span className="visually-hidden"> {t('organisation.setting.closureNumber', { n: index + 1 })}</span></button>
        </div>
      ))}
      {closures.rows.length < 50 && <div><button type="button" onClick={() => closures.add({ from: '', to: '' })}>{t('organisation.setting.addClosure')}</button></div>}
    </>
  );
}
