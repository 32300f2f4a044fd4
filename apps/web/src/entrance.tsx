import { languages, type Language } from '@tranche/shared/domain/language.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import styles from './sign-in.module.css';

/** Frame of the pages on which nobody is signed in. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { language, setLanguage } = useLanguage();
  useEffect(() => {
    document.title = `${title} – Tranche`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.brand}>Tranche</span>
        <span className={styles.languages}>
          {languages.map((each) => <button key={each} type="button" className="quiet" lang={each} aria-pressed={each === language} onClick={() => void setLanguage(each)}>{each === 'de' ? 'Deutsch' : 'English'}</button>)}
        </span>
      </header>
      <main className={styles.card}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

export interface Told {
  readonly path: readonly string[];
  readonly message: string;
  readonly mend?: string | null;
}

export type Answer<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly errors: readonly Told[] };

/** Sends JSON without a session; refusals are values, a lost connection throws. */
export async function post<Body = unknown>(address: string, body: object, language: Language): Promise<Answer<Body>> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': language }, body: JSON.stringify(body) });
  const told = (await response.json().catch(() => ({}))) as Body & { errors?: readonly Told[] } & Partial<Told>;
  if (response.ok) return { ok: true, body: told };
  return { ok: false, errors: told.errors ?? [{ path: [], message: told.message ?? '', ...(told.mend ? { mend: told.mend } : {}) }] };
}

/** The token of a link: the part of an address that no server sees. */
export const tokenOfAddress = (): string => location.hash.slice(1);

export function Refusals({ errors }: { errors: readonly Told[] }) {
  return errors.map(({ message, mend }) => <div key={message} className={styles.error} role="alert"><p>{message}</p>{mend && <small>{mend}</small>}</div>);
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly errors: readonly Told[];
  readonly children: (control: { id: string; name: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode;
}

/** Label, control, help and error of one field, tied together for readers. */
export function EntranceField({ name, label, help, errors, children }: FieldProps) {
  const id = useId();
  const error = errors.find(({ path }) => path[0] === name);
  const describedBy = [...(help ? [`${id}-help`] : []), ...(error ? [`${id}-error`] : [])].join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, name, 'aria-invalid': error !== undefined, 'aria-describedby': describedBy })}
      {help && <small id={`${id}-help`}>{help}</small>}
      {error && <span id={`${id}-error`} className={styles.wrong}>{error.message} {error.mend}</span>}
    </div>
  );
}

const none: readonly Told[] = [];

interface FormProps {
  readonly address: string;
  /** Joins what the fields hold. */
  readonly given: object;
  readonly submit: string;
  /** Names of the fields, in their order. */
  readonly fields: readonly string[];
  readonly onDone: () => void;
  readonly children: (errors: readonly Told[]) => ReactNode;
}

/** A form without a session: nothing of it is kept, since it holds a password. The first refused field gets the focus. */
export function EntranceForm({ address, given, submit, fields, onDone, children }: FormProps) {
  const shared = useMessages(sharedTexts);
  const { language } = useLanguage();
  const [told, setTold] = useState<{ readonly language: Language; readonly errors: readonly Told[] }>({ language, errors: [] });
  // Sentences in the other language would be read aloud wrongly; they come again with the next try.
  const errors = told.language === language ? told.errors : none;
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = fields.find((name) => errors.some(({ path }) => path[0] === name));
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [errors, fields]);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const typed = new FormData(event.currentTarget);
    // A field that was left empty is missing rather than wrong.
    const filled = fields.map((name) => [name, typed.get(name)] as const).filter(([, value]) => value !== '');
    const answer = await post(address, { ...Object.fromEntries(filled), ...given }, language).catch((): Answer<unknown> => ({ ok: false, errors: [{ path: [], message: shared('shared.problem.offline') }] }));
    setBusy(false);
    if (answer.ok) return onDone();
    setTold({ language, errors: answer.errors });
  }
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <Refusals errors={errors.filter(({ path }) => !fields.includes(path[0] ?? ''))} />
      {children(errors)}
      <button type="submit" className="primary" aria-disabled={busy}>{submit}</button>
    </form>
  );
}
