import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { Toasts } from '@tranche/shared/web/toasts.tsx';
import { useState } from 'react';
import { post, type Answer } from './entrance.tsx';
import { enter, type DemoPerson } from './sign-in.page.tsx';
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
/** The first persons of the demo are the ones to look around with; the rest is one press away. */
const shownAtFirst = 8;

function Person({ person }: { person: DemoPerson }) {
  const t = useMessages(appTexts);
  const { language } = useLanguage();
  const words = useRoleWords();
  const [busy, setBusy] = useState(false);
  const roles = person.roles.slice(0, mostRoles).map(words);
  const more = person.roles.length - roles.length;
  async function take() {
    setBusy(true);
    const answer = await post('/auth/demo', { person: person.key, organisation: person.organisationId }, language).catch((): Answer<unknown> => ({ ok: false, errors: [] }));
    if (answer.ok) return enter();
    setBusy(false);
    notify({ text: answer.errors[0]?.message ?? t('app.signIn.failed'), tone: 'problem' });
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

/** The persons of one organisation: the first ones, and all of them with a search. */
function Group({ members, titled }: { members: readonly DemoPerson[]; titled: boolean }) {
  const t = useMessages(appTexts);
  const words = useRoleWords();
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const fits = (person: DemoPerson) => [person.name, ...person.roles.map(words)].join(' ').toLocaleLowerCase().includes(wanted);
  const shown = all ? members.filter(fits) : members.slice(0, shownAtFirst);
  return (
    <div className={styles.group}>
      {titled && <h3>{members[0]?.organisation}</h3>}
      {all && <input type="search" autoFocus aria-label={t('app.signIn.find')} placeholder={t('app.signIn.find')} value={text} onChange={(event) => setText(event.target.value)} />}
      <ul className={styles.persons}>{shown.map((person) => <Person key={person.key} person={person} />)}</ul>
      {!all && members.length > shownAtFirst && <span><button type="button" className="quiet" onClick={() => setAll(true)}>{t('app.signIn.all', { n: members.length })}</button></span>}
    </div>
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
      {groups.map(([id, members]) => <Group key={id} members={members} titled={groups.length > 1} />)}
      <Toasts />
    </section>
  );
}
