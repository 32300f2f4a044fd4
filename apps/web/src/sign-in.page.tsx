import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Suspense, use, useState, type FormEvent } from 'react';
import { DemoPersons } from './demo-persons.tsx';
import { Entrance, post, Refusals, type Answer, type Told } from './entrance.tsx';
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

function PasswordForm() {
  const t = useMessages(appTexts);
  const shared = useMessages(sharedTexts);
  const { language } = useLanguage();
  const [errors, setErrors] = useState<readonly Told[]>([]);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await post('/auth/sign-in', { email: form.get('email'), password: form.get('password') }, language).catch((): Answer<unknown> => ({ ok: false, errors: [{ path: [], message: shared('shared.problem.offline') }] }));
    setBusy(false);
    if (answer.ok) enter();
    else setErrors(answer.errors);
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Refusals errors={errors} />
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

/** Whether nobody lives in this instance yet. */
async function fetchEmpty(): Promise<boolean> {
  const response = await fetch('/auth/set-up').catch(() => undefined);
  return response?.ok ? ((await response.json()) as { open: boolean }).open : false;
}

let empty: Promise<boolean> | undefined;

function NotSetUp() {
  const t = useMessages(appTexts);
  empty ??= fetchEmpty();
  return use(empty) ? <p className={styles.note}>{t('app.signIn.notSetUp')}</p> : null;
}

/** Sign-in by password, and in the demo one click per person. */
export default function SignInPage() {
  const t = useMessages(appTexts);
  return (
    <Entrance title={t('app.signIn.title')}>
      <Suspense fallback={null}><NotSetUp /></Suspense>
      <Suspense fallback={null}><Demo /></Suspense>
      <section className={styles.group} aria-labelledby="with-password">
        <h2 id="with-password">{t('app.signIn.withPassword')}</h2>
        <PasswordForm />
      </section>
    </Entrance>
  );
}
