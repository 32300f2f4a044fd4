import { states } from '@tranche/organisation/domain/holidays.ts';
import { organisationTexts } from '@tranche/organisation/web/texts.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Entrance, EntranceField, EntranceForm, Refusals, tokenOfAddress, type Told } from './entrance.tsx';
import { NewPasswordField } from './new-password.tsx';
import styles from './sign-in.module.css';
import { appTexts } from './texts.ts';
import { useLinkCheck } from './use-link-check.ts';

const fields = ['organisation', 'calendarState', 'timeZone', 'currency', 'displayName', 'email', 'password'];
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([here, ...Intl.supportedValuesOf('timeZone')])].sort();

function OrganisationFields({ errors }: { errors: readonly Told[] }) {
  const t = useMessages(appTexts);
  const words = useMessages(organisationTexts);
  const { language } = useLanguage();
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => ({ code, label: `${code} – ${names.of(code) ?? code}` }));
  }, [language]);
  return (
    <fieldset className={styles.part}>
      <legend>{t('app.setUp.organisation')}</legend>
      <EntranceField name="organisation" label={t('app.setUp.name')} errors={errors}>{(control) => <input {...control} autoComplete="organization" />}</EntranceField>
      <EntranceField name="calendarState" label={t('app.setUp.state')} help={t('app.setUp.stateHelp')} errors={errors}>
        {(control) => <select {...control} defaultValue="NW">{states.map((state) => <option key={state} value={state}>{words(`organisation.state.${state}`)}</option>)}</select>}
      </EntranceField>
      <EntranceField name="timeZone" label={t('app.setUp.timeZone')} errors={errors}>
        {(control) => <select {...control} defaultValue={here}>{zones.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}</select>}
      </EntranceField>
      <EntranceField name="currency" label={t('app.setUp.currency')} help={t('app.setUp.currencyHelp')} errors={errors}>
        {(control) => <select {...control} defaultValue="EUR">{currencies.map(({ code, label }) => <option key={code} value={code}>{label}</option>)}</select>}
      </EntranceField>
    </fieldset>
  );
}

function AdministratorFields({ errors }: { errors: readonly Told[] }) {
  const t = useMessages(appTexts);
  return (
    <fieldset className={styles.part}>
      <legend>{t('app.setUp.administrator')}</legend>
      <EntranceField name="displayName" label={t('app.setUp.yourName')} errors={errors}>{(control) => <input {...control} autoComplete="name" />}</EntranceField>
      <EntranceField name="email" label={t('app.signIn.email')} help={t('app.setUp.emailHelp')} errors={errors}>{(control) => <input {...control} type="email" autoComplete="username" />}</EntranceField>
      <NewPasswordField errors={errors} />
    </fieldset>
  );
}

/** The first administrator takes an empty instance into use, with the link that its start printed (ux.md 5.17). */
export default function SetUpPage() {
  const t = useMessages(appTexts);
  const shared = useMessages(sharedTexts);
  const { language } = useLanguage();
  const token = tokenOfAddress();
  const answer = useLinkCheck('/auth/set-up/check', token, language);
  return (
    <Entrance title={t('app.setUp.title')}>
      {answer === undefined && <Skeleton rows={8} />}
      {answer === 'offline' && <Refusals errors={[{ path: [], message: shared('shared.problem.offline') }]} />}
      {typeof answer === 'object' && !answer.ok && <><Refusals errors={answer.errors} /><p>{t('app.setUp.newLink')}</p><p><Link to="/sign-in">{t('app.password.toSignIn')}</Link></p></>}
      {typeof answer === 'object' && answer.ok && (
        <>
          <p>{t('app.setUp.intro')}</p>
          <EntranceForm address="/auth/set-up" given={{ token, language }} submit={t('app.setUp.submit')} fields={fields} onDone={() => location.assign('/admin')}>
            {(errors) => <><OrganisationFields errors={errors} /><AdministratorFields errors={errors} /></>}
          </EntranceForm>
        </>
      )}
    </Entrance>
  );
}
