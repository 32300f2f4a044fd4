import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import styles from './action-form.module.css';
import { useAsOf } from './as-of.ts';
import { Problem } from './error-zone.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import type { ActionFormState } from './use-action-form.ts';

export interface ActionFormProps<Values extends FieldValues, Output> {
  readonly form: ActionFormState<Values, Output>;
  /** The verb on the button. */
  readonly submit: string;
  readonly onCancel?: () => void;
  /** Fetches the record again after somebody else changed it; what was typed stays. */
  readonly onReload?: () => void;
  readonly children: ReactNode;
}

/** Leaving a field can move what stands below it; a button would be gone from under the pointer before its click counts. */
const stay = (event: MouseEvent) => event.preventDefault();

function Notes<Values extends FieldValues, Output>({ form, onReload }: Pick<ActionFormProps<Values, Output>, 'form' | 'onReload'>) {
  const t = useMessages(sharedTexts);
  const place = useRef<HTMLDivElement>(null);
  // A long form may have been scrolled past the place where it says what was refused as a whole.
  const told = form.formErrors.length > 0 || form.stale || form.failure !== undefined;
  useEffect(() => {
    if (told) place.current?.scrollIntoView({ block: 'nearest' });
  }, [told, form.formErrors]);
  return (
    <div ref={place} className={styles.notes} aria-live="polite">
      {form.restored && (
        <div className={styles.note}>
          {t('shared.form.restored')}
          <button type="button" className="link" onClick={() => void form.discardDraft()}>{t('shared.form.discard')}</button>
        </div>
      )}
      {form.formErrors.map((error) => (
        <div key={error.rule} className={styles.error} role="alert">
          <p>{error.message}</p>
          {error.mend && <p className={styles.mend}>{error.mend}</p>}
        </div>
      ))}
      {form.stale && (
        <div className={styles.error} role="alert">
          <p>{t('shared.form.stale')}</p>
          {onReload && <button type="button" onClick={onReload}>{t('shared.form.reload')}</button>}
        </div>
      )}
      {form.failure !== undefined && <Problem error={form.failure} />}
    </div>
  );
}

/** Frame of every form: notes above, fields, buttons; Ctrl+Enter sends. */
export function ActionForm<Values extends FieldValues, Output>({ form, submit, onCancel, onReload, children }: ActionFormProps<Values, Output>) {
  const t = useMessages(sharedTexts);
  const { readOnly } = useAsOf();
  const send = () => void (!form.busy && !readOnly && form.submit());
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  }
  return (
    <form className={styles.form} noValidate onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Notes form={form} {...(onReload ? { onReload } : {})} />
      {children}
      <div className={styles.buttons}>
        <button type="submit" className="primary" aria-disabled={form.busy || readOnly} onMouseDown={stay}>{form.busy ? t('shared.form.sending') : submit}</button>
        {onCancel && <button type="button" onMouseDown={stay} onClick={onCancel}>{t('shared.word.cancel')}</button>}
        {readOnly && <small>{t('shared.asOf.readOnly')}</small>}
      </div>
    </form>
  );
}
