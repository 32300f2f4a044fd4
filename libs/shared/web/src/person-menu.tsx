import { languages, type Language } from '@tranche/shared/domain/language.ts';
import { PersonIcon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import { useLanguage, useMessages } from './messages.ts';
import { changePreferences, usePreferences, type Preferences } from './preferences.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './shell.module.css';
import { useViewer } from './viewer.tsx';

const schemes: readonly Preferences['scheme'][] = ['system', 'light', 'dark'];
/** Languages are called what their speakers call them. */
const ownNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

function Looks() {
  const t = useMessages(sharedTexts);
  const { language, setLanguage } = useLanguage();
  const { scheme, contrast, density } = usePreferences();
  return (
    <>
      <label className={styles.menuRow}>
        {t('shared.person.language')}
        <select value={language} onChange={(event) => void setLanguage(event.target.value as Language)}>{languages.map((each) => <option key={each} value={each} lang={each}>{ownNames[each]}</option>)}</select>
      </label>
      <label className={styles.menuRow}>
        {t('shared.person.scheme')}
        <select value={scheme} onChange={(event) => changePreferences({ scheme: event.target.value as Preferences['scheme'] })}>{schemes.map((each) => <option key={each} value={each}>{t(`shared.scheme.${each}`)}</option>)}</select>
      </label>
      <label className={styles.menuCheck}><input type="checkbox" checked={contrast === 'more'} onChange={(event) => changePreferences({ contrast: event.target.checked ? 'more' : 'system' })} />{t('shared.person.contrast')}</label>
      <label className={styles.menuCheck}><input type="checkbox" checked={density === 'comfortable'} onChange={(event) => changePreferences({ density: event.target.checked ? 'comfortable' : 'dense' })} />{t('shared.person.comfortable')}</label>
    </>
  );
}

/** Who is signed in, how the screens look, keys, sign-out. */
export function PersonMenu({ onKeys, onSignOut }: { onKeys: () => void; onSignOut: () => void }) {
  const t = useMessages(sharedTexts);
  const viewer = useViewer();
  return (
    <MenuButton label={t('shared.person.menu', { name: viewer.name })} align="end" face={<><PersonIcon /><span className={`${styles.person} ${styles.personName}`}>{viewer.name}</span></>}>
      {(close) => (
        <>
          <span className={styles.who}><strong>{viewer.name}</strong><br /><small>{viewer.organisation.name}</small></span>
          <Looks />
          <button type="button" className="quiet" onClick={() => { close(); onKeys(); }}>{t('shared.keys.title')} <kbd>?</kbd></button>
          <button type="button" className="quiet" onClick={onSignOut}>{t('shared.person.signOut')}</button>
        </>
      )}
    </MenuButton>
  );
}
