import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { HomePageQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { quickLine } from '@tranche/shared/web/quick-line-store.ts';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import styles from './home.module.css';
import { appTexts } from './texts.ts';

const homePage = graphql(/* GraphQL */ `
  query HomePage {
    viewer {
      roles { role scope { id key kind title { text language } } }
    }
  }
`);

type Held = NonNullable<HomePageQuery['viewer']>['roles'][number];
type HeldInScope = Held & { scope: NonNullable<Held['scope']> };

const inScope = (held: Held): held is HeldInScope => held.scope !== null && held.scope !== undefined;

/** Where the person has a part, with the parts that they have. */
function MyScopes() {
  const t = useMessages(appTexts);
  const { data } = useSuspenseQuery(homePage);
  const held = data.viewer?.roles.filter(inScope) ?? [];
  const scopes = [...Map.groupBy(held, ({ scope }) => scope.key)];
  if (scopes.length === 0) return <EmptyState sentence={t('app.home.noScopes')} />;
  return (
    <ul className={styles.scopes}>
      {scopes.map(([key, roles]) => (
        <li key={key} className={styles.scope}>
          <KeyLink to={key}><strong>{key}</strong> <LocalText value={roles[0]?.scope.title} /></KeyLink>
          <small>{roles.map(({ role }) => t(`organisation.role.${role}` as 'organisation.role.member')).join(', ')}</small>
        </li>
      ))}
    </ul>
  );
}

/** What can be written down from here without going anywhere. */
function Log() {
  const t = useMessages(appTexts);
  const { language } = useLanguage();
  const { quickEntries } = useRegistry();
  return (
    <>
      <p>{t('app.home.logHelp')}</p>
      <div className={styles.entries}>
        {quickEntries.map((entry) => <button key={entry.kind} type="button" onClick={() => quickLine.set({ kind: entry.kind })}>{entry.label[language]} <kbd>{entry.key ?? entry.letter}</kbd></button>)}
      </div>
    </>
  );
}

/** "Meine Arbeit": where the person has a part, and what can be logged at once. */
export default function HomePage() {
  const t = useMessages(appTexts);
  const format = useFormat();
  const viewer = useViewer();
  const { quickEntries } = useRegistry();
  return (
    <Page title={t('app.home.title')}>
      <p className={styles.greeting}>{t('app.home.greeting', { name: viewer.name, day: format.dayLong(format.today) })}</p>
      <Zones>
        <Zone title={t('app.home.scopes')} span={8} rows={6}><MyScopes /></Zone>
        {quickEntries.length > 0 && <Zone title={t('app.home.log')} span={4}><Log /></Zone>}
      </Zones>
    </Page>
  );
}
