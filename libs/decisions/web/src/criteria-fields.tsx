import { TextInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { WholeInput } from '@tranche/shared/web/number-fields.tsx';
import styles from './options-editor.module.css';
import type { OptionsForm } from './options-editor.tsx';
import { decisionsTexts } from './texts.ts';

/** What the options are judged by; only the proportion between the weights matters. */
export function CriteriaFields({ form }: { form: OptionsForm }) {
  const t = useMessages(decisionsTexts);
  const criteria = useFormRows(form, 'criteria');
  const add = () => criteria.add({ key: freeKey(form.getValues('criteria')), name: '', weight: 10 });
  function remove(index: number) {
    const gone = form.getValues(`criteria.${index}.key`);
    criteria.remove(index);
    form.getValues('options').forEach((option, at) => form.setValue(`options.${at}.scores`, option.scores.filter((score) => score.criterionKey !== gone)));
  }
  return (
    <div className={styles.group} role="group" aria-label={t('decisions.criteria.title')}>
      <h3>{t('decisions.criteria.title')}</h3>
      <small>{t('decisions.criteria.help')}</small>
      {criteria.rows.map((_, index) => (
        <div key={criteria.key(index)} className={styles.row}>
          <TextInput control={form.control} name={`criteria.${index}.name`} label={t('decisions.criteria.name')} max={80} />
          <WholeInput control={form.control} name={`criteria.${index}.weight`} label={t('decisions.criteria.weight')} />
          <button type="button" className="quiet" onClick={() => remove(index)}>{t('decisions.options.remove')}</button>
        </div>
      ))}
      {criteria.rows.length < 12 && <div><button type="button" onClick={add}>{t('decisions.criteria.add')}</button></div>}
    </div>
  );
}

function freeKey(taken: readonly { key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some((each) => each.key === `c${number}`)) number++;
  return `c${number}`;
}
