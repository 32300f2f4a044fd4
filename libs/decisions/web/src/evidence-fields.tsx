import { TextInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './options-editor.module.css';
import type { OptionsForm } from './options-editor.tsx';
import { decisionsTexts } from './texts.ts';

/** What the decision rests on: keys of records, or addresses. */
export function EvidenceFields({ form }: { form: OptionsForm }) {
  const t = useMessages(decisionsTexts);
  const evidence = useFormRows(form, 'evidence');
  return (
    <div className={styles.group} role="group" aria-label={t('decisions.evidence.title')}>
      <h3>{t('decisions.evidence.title')}</h3>
      <small>{t('decisions.evidence.help')}</small>
      {evidence.rows.map((_, index) => (
        <div key={evidence.key(index)} className={styles.pair}>
          <TextInput control={form.control} name={`evidence.${index}.title`} label={t('decisions.evidence.name')} max={160} />
          <TextInput control={form.control} name={`evidence.${index}.target`} label={t('decisions.evidence.target')} max={500} />
          <button type="button" className="quiet" onClick={() => evidence.remove(index)}>{t('decisions.options.remove')}</button>
        </div>
      ))}
      {evidence.rows.length < 20 && <div><button type="button" onClick={() => evidence.add({ title: '', target: '' })}>{t('decisions.evidence.add')}</button></div>}
    </div>
  );
}
