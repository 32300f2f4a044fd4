import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { Toasts } from '@tranche/shared/web/toasts.tsx';
import { useState } from 'react';
import { enter, send, type DemoPerson } from './sign-in.page.tsx';
import styles from './sign-in.module.css';
import { appTexts } from './texts.ts';

type Role = DemoPerson['roles'][number];

/** "Projektleitung P-3 Anbindung Bürgerkonto": what a person of the demo can do. */
function useRoleWords(): (role: Role) => string {
  const t = useMessages(appTexts);
  const { language } = useLanguage();
  return ({ role, scope, titleDe, titleEn }) => {
    const name = t(`organisation.role.${role}` as 'organisation.role.member');
    return [name, scope, language === 'en' ? (titleEn ?? titleDe) : titleDe].filter(Boolean).join(' ');
  };
}

const mostRoles = 2;

function Person({ person }: { person: DemoPerson }) {
  const t = useMessages(appTexts);
  const { language } = useLanguage();
  const words = useRoleWords();
  const [busy, setBusy] = useState(false);
  const roles = person.roles.slice(0, mostRoles).map(words);
  const more = person.roles.length - roles.length;
  async function take() {
    setBusy(true);
    const refused = await send('/auth/demo', { person: person.key, organisation: person.organisationId }, language).catch(() => ({ message: t('app.signIn.failed') }));
    if (!refused) return enter();
    setBusy(false);
    notify({ text: refused.message, tone: 'problem' });
  }
  return (
    <li>
      <button type="button" className={styles.person} aria-disabled={busy} onClick={() => busy || void take()}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.roles}>{roles.length > 0 ? roles.join(' · ') : t('app.signIn.noRole')}{more > 0 && ` ${t('app.signIn.moreRoles', { n: more })}`}</span>
      </button>
    </li>
  );
}

/** One click per person of the demo, grouped by organisation. */
export function DemoPersons({ persons }: { persons: readonly DemoPerson[] }) {
  const t = useMessages(appTexts);
  const groups = [...Map.groupBy(persons, (person) => person.organisationId)];
  return (
    <section className={styles.group} aria-labelledby="demo">
      <h2 id="demo">{t('app.signIn.demo')}</h2>
      <p>{t('app.signIn.demoHelp')}</p>
      {groups.map(([id, members]) => (
        <div key={id} className={styles.group}>
          {groups.length > 1 && <h3>{members[0]?.organisation}</h3>}
          <ul className={styles.persons}>{members.map((person) => <Person key={person.key} person={person} />)}</ul>
        </div>
      ))}
      <Toasts />
    </section>
  );
}
