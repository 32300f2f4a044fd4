import { CheckInput, ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import styles from './options-editor.module.css';
import type { OptionsForm, OptionsValues } from './options-editor.tsx';
import { decisionsTexts } from './texts.ts';

interface OptionFieldsProps {
  readonly form: OptionsForm;
  readonly index: number;
  readonly criteria: OptionsValues['criteria'];
  readonly onRemove: (() => void) | undefined;
}

const steps = [1, 2, 3, 4, 5] as const;

/** One option with its scores. */
export function OptionFields({ form, index, criteria, onRemove }: OptionFieldsProps) {
  const t = useMessages(decisionsTexts);
  const { control } = form;
  return (
    <fieldset className={styles.option}>
      <legend className={styles.head}>
        <span>{t('decisions.options.number', { n: index + 1 })}</span>
        {onRemove && <button type="button" className="quiet" onClick={onRemove} aria-label={t('decisions.options.removeNumber', { n: index + 1 })}>{t('decisions.options.remove')}</button>}
      </legend>
      <TextInput control={control} name={`options.${index}.title`} label={t('decisions.options.title')} max={160} />
      <ProseInput control={control} name={`options.${index}.description`} label={t('decisions.matrix.description')} optional rows={2} max={4000} />
      <ProseInput control={control} name={`options.${index}.pros`} label={t('decisions.matrix.pros')} optional rows={2} max={4000} />
      <ProseInput control={control} name={`options.${index}.cons`} label={t('decisions.matrix.cons')} optional rows={2} max={4000} />
      <MoneyInput control={control} name={`options.${index}.amount`} label={t('decisions.matrix.cost')} optional />
      {criteria.length > 0 && (
        <div className={styles.scores} role="group" aria-label={t('decisions.options.scores')}>
          {criteria.map((criterion, at) => (
            <label key={criterion.key} className={styles.score}>
              <span>{criterion.name || t('decisions.criteria.unnamed', { n: at + 1 })}</span>
              <ScoreSelect form={form} index={index} criterionKey={criterion.key} />
            </label>
          ))}
        </div>
      )}
      <CheckInput control={control} name={`options.${index}.doNothing`} label={t('decisions.options.doNothing')} />
    </fieldset>
  );
}

/** The score is found by its criterion, since criteria come and go while the form is open. */
function ScoreSelect({ form, index, criterionKey }: { form: OptionsForm; index: number; criterionKey: string }) {
  const scores = form.watch(`options.${index}.scores`);
  const value = scores.find((each) => each.criterionKey === criterionKey)?.value ?? '';
  function set(next: string) {
    const others = scores.filter((each) => each.criterionKey !== criterionKey);
    form.setValue(`options.${index}.scores`, next === '' ? others : [...others, { criterionKey, value: Number(next) }], { shouldDirty: true });
  }
  return (
    <select value={String(value)} onChange={(event) => set(event.target.value)}>
      <option value="">–</option>
      {steps.map((step) => <option key={step} value={step}>{step}</option>)}
    </select>
  );
}
