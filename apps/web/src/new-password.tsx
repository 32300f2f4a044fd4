import { passwordLength } from '@tranche/organisation/domain/password.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useState } from 'react';
import { EntranceField, type Told } from './entrance.tsx';
import styles from './sign-in.module.css';
import { appTexts } from './texts.ts';

/** A password to be chosen; it can be looked at, so that it need not be typed twice. */
export function NewPasswordField({ errors }: { errors: readonly Told[] }) {
  const t = useMessages(appTexts);
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.field}>
      <EntranceField name="password" label={t('app.password.new')} help={t('app.password.help', { min: passwordLength.min })} errors={errors}>
        {(control) => <input {...control} type={shown ? 'text' : 'password'} autoComplete="new-password" spellCheck={false} autoCapitalize="off" />}
      </EntranceField>
      <label className={styles.check}><input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />{t('app.password.show')}</label>
    </div>
  );
}
