import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Link } from 'react-router';
import { Entrance, EntranceField, EntranceForm, Refusals, tokenOfAddress } from './entrance.tsx';
import { NewPasswordField } from './new-password.tsx';
import { appTexts } from './texts.ts';
import { useLinkCheck } from './use-link-check.ts';

interface Holder {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
}

const fields = ['password'];

/** A person sets their password with a link from the administration, and is signed in. */
export default function SetPasswordPage() {
  const t = useMessages(appTexts);
  const shared = useMessages(sharedTexts);
  const { language } = useLanguage();
  const token = tokenOfAddress();
  const answer = useLinkCheck<Holder>('/auth/password/check', token, language);
  return (
    <Entrance title={t('app.password.title')}>
      {answer === undefined && <Skeleton rows={4} />}
      {answer === 'offline' && <Refusals errors={[{ path: [], message: shared('shared.problem.offline') }]} />}
      {typeof answer === 'object' && !answer.ok && <><Refusals errors={answer.errors} /><p><Link to="/sign-in">{t('app.password.toSignIn')}</Link></p></>}
      {typeof answer === 'object' && answer.ok && (
        <>
          <p>{t('app.password.for', { name: answer.body.name, organisation: answer.body.organisation })}</p>
          <EntranceForm address="/auth/password" given={{ token }} submit={t('app.password.submit')} fields={fields} onDone={() => location.assign('/')}>
            {(errors) => (
              <>
                {/* Tells the browser's keeper of passwords for whom this one is. */}
                <EntranceField name="account" label={t('app.signIn.email')} errors={errors}>{(control) => <input {...control} type="email" autoComplete="username" readOnly value={answer.body.email} />}</EntranceField>
                <NewPasswordField errors={errors} />
              </>
            )}
          </EntranceForm>
        </>
      )}
    </Entrance>
  );
}
