import { languages, type Language } from '@tranche/shared/domain/language.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Suspense, use, useEffect, useState, type FormEvent } from 'react';
import { DemoPersons } from './demo-persons.tsx';
import styles from './sign-in.module.css';
import { appTexts } from './texts.ts';

/** Where to go on after the sign-in; only addresses of this site. */
export function targetOf(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  return /^\/(?![/\\])/.test(to) ? to : '/';
}

/** A full load, so that nothing of another person's session stays in memory. */
export function enter(): void {
  location.assign(targetOf(location.search));
}

export interface Refusal {
  readonly message: string;
  readonly mend?: string;
}

/** Sends a sign-in; undefined when it worked. */
export async function send(address: string, body: object, language: Language): Promise<Refusal | undefined> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': language }, body: JSON.stringify(body) });
  if (response.ok) return undefined;
  const told = (await response.json().catch(() => ({}))) as Partial<Refusal>;
  return { message: told.message ?? '', ...(told.mend ? { mend: told.mend } : {}) };
}

function PasswordForm() {
  const t = useMessages(appTexts);
  const shared = useMessages(sharedTexts);
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const refused = await send('/auth/sign-in', { email: form.get('email'), password: form.get('password') }, language).catch(() => ({ message: shared('shared.problem.offline') }));
    setBusy(false);
    if (refused) setRefusal(refused);
    else enter();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {refusal && <div className={styles.error} role="alert"><p>{refusal.message}</p>{refusal.mend && <small>{refusal.mend}</small>}</div>}
      <label htmlFor="email">{t('app.signIn.email')}</label>
      <input id="email" name="email" type="email" autoComplete="username" required />
      <label htmlFor="password">{t('app.signIn.password')}</label>
      <input id="password" name="password" type="password" autoComplete="current-password" required />
      <button type="submit" className="primary" aria-disabled={busy}>{t('app.signIn.submit')}</button>
    </form>
  );
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly organisationId: string;
  readonly roles: readonly { readonly role: string; readonly scope: string | null; readonly titleDe: string | null; readonly titleEn: string | null }[];
}

/** Persons of the demo town; an instance in earnest knows none. */
async function fetchDemo(): Promise<readonly DemoPerson[]> {
  const response = await fetch('/auth/demo').catch(() => undefined);
  return response?.ok ? ((await response.json()) as DemoPerson[]) : [];
}

let demo: Promise<readonly DemoPerson[]> | undefined;

function Demo() {
  demo ??= fetchDemo();
  const persons = use(demo);
  return persons.length > 0 ? <DemoPersons persons={persons} /> : null;
}

/** Sign-in by password, and in the demo one click per person. */
export default function SignInPage() {
  const t = useMessages(appTexts);
  const { language, setLanguage } = useLanguage();
  const title = t('app.signIn.title');
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
        <Suspense fallback={null}><Demo /></Suspense>
        <section className={styles.group} aria-labelledby="with-password">
          <h2 id="with-password">{t('app.signIn.withPassword')}</h2>
          <PasswordForm />
        </section>
      </main>
    </div>
  );
}
