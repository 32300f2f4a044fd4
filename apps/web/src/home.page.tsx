import { useSuspenseQuery } from '@apollo/client/react';
import { isDay } from '@tranche/shared/domain/day.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { ErrorZone } from '@tranche/shared/web/error-zone.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { quickLine } from '@tranche/shared/web/quick-line-store.ts';
import { useRegistry } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Suspense } from 'react';
import styles from './home.module.css';
import { MyScopes } from './my-scopes.tsx';
import { appTexts } from './texts.ts';
import { countsOf, waitingForMe, type WaitingItem } from './waiting.ts';

function Waiting({ item }: { item: WaitingItem }) {
  const t = useMessages(appTexts);
  const format = useFormat();
  const due = item.dueOn && isDay(item.dueOn) ? item.dueOn : null;
  return (
    <li className={styles.waiting}>
      <span className={styles.verb}><KeyLink to={item.key}>{t(`app.waiting.${item.verb}`)}</KeyLink></span>
      <span className={styles.what}><Typed text={item.title} language={item.language} /> <small>{item.key}</small></span>
      {due && <span className={format.isPast(due) ? `${styles.due} ${styles.late}` : styles.due}><DayText day={due} due /></span>}
    </li>
  );
}

/** One list in one order: what waits for me, the most urgent first. */
function Now() {
  const t = useMessages(appTexts);
  const { data } = useSuspenseQuery(waitingForMe);
  if (data.inbox.length === 0) return <EmptyState sentence={t('app.home.nothing')} />;
  return <ol className={styles.list}>{data.inbox.map((item) => <Waiting key={`${item.verb} ${item.key}`} item={item} />)}</ol>;
}

function Summary() {
  const t = useMessages(appTexts);
  const format = useFormat();
  const { data } = useSuspenseQuery(waitingForMe);
  return <p className={styles.greeting}>{t('app.home.summary', { ...countsOf(data.inbox, format.today), all: data.inbox.length })}</p>;
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

/** "Meine Arbeit": what waits for me, where I have a part, and what can be logged at once. */
export default function HomePage() {
  const t = useMessages(appTexts);
  const format = useFormat();
  const viewer = useViewer();
  const { readOnly } = useAsOf();
  const { quickEntries } = useRegistry();
  return (
    <Page title={t('app.home.title')}>
      <div>
        {!readOnly && <p className={styles.greeting}>{t('app.home.greeting', { name: viewer.name, day: format.dayLong(format.today) })}</p>}
        <ErrorZone name="summary"><Suspense fallback={<Skeleton rows={1} />}><Summary /></Suspense></ErrorZone>
      </div>
      <Zones>
        <Zone title={t('app.home.now')} span={8} rows={10}><Now /></Zone>
        <div className={styles.side}>
          <Zone title={t('app.home.scopes')} rows={4}><MyScopes /></Zone>
          {quickEntries.length > 0 && <Zone title={t('app.home.log')}><Log /></Zone>}
        </div>
      </Zones>
    </Page>
  );
}
