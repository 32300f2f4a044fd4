import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import type { DailyLogQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink, LinkedText } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { Link } from 'react-router';
import styles from './daily-log.module.css';
import { givenDay } from './given-day.ts';
import { promoteDailyLogDocument } from './issue.mutations.ts';
import { dailyLog } from './issue.queries.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

type Entry = NonNullable<DailyLogQuery['dailyLog']>['edges'][number]['node'];

/** An entry becomes an issue with one click, or a risk through the form that starts with its text. */
function Promotion({ entry, scope }: { entry: Entry; scope: string }) {
  const t = useMessages(issuesTexts);
  const [promote, { busy }] = useAction(promoteDailyLogDocument);
  const changed = useIssueChanged();
  const { readOnly } = useAsOf();
  if (entry.promotedAs && entry.promotedKey) return <p><small>{t('issues.log.became', { as: t(`issues.promotion.${entry.promotedAs}`) })} <KeyLink to={entry.promotedKey} /></small></p>;
  const toIssue = async () => {
    const outcome = await promote({ entryId: entry.id, expectedVersion: entry.version });
    if (!outcome.ok) return;
    changed();
    notify({ text: t('issues.log.promoted', { key: outcome.payload.issue?.key ?? '' }) });
  };
  const form = new URLSearchParams({ text: `"${entry.text.replaceAll('"', '')}"`, origin: entry.id });
  return (
    <div className={styles.actions}>
      <ActionButton can={entry.viewerCan.promote} variant="quiet" busy={busy} onClick={() => void toIssue()}>{t('issues.log.toIssue')}</ActionButton>
      {entry.viewerCan.promote.allowed && !readOnly && <Link className="button quiet" to={`/${scope}/risks/new?${form}`}>{t('issues.log.toRisk')}</Link>}
    </div>
  );
}

function Entries({ entries, scope }: { entries: readonly Entry[]; scope: string }) {
  return (
    <ol className={styles.days}>
      {[...Map.groupBy(entries, (entry) => entry.onDay)].map(([day, ofDay]) => (
        <li key={day}>
          <h2><DayText day={givenDay(day)} relative /></h2>
          <ul className={styles.entries}>
            {ofDay.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <p className={styles.text}><Typed text={<LinkedText text={entry.text} />} language={entry.language} /></p>
                <small>{entry.writtenBy?.displayName}{entry.link && <> · <LinkedText text={entry.link} /></>}</small>
                <Promotion entry={entry} scope={scope} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The daily log of a scope, for those who hold a role there. */
export default function DailyLogPage() {
  const t = useMessages(issuesTexts);
  const { scope = '' } = useRouteKeys();
  const current = useCurrentScope();
  const { day } = useAsOf();
  const list = useConnection(dailyLog, { scope, asOf: day }, (data) => data.dailyLog ?? { edges: [], pageInfo: { hasNextPage: false } });
  return (
    <Page title={t('issues.log.title')} context={current ? `${current.key} ${current.title}` : scope} narrow>
      <QuickRow kind="log" scopeKey={scope} />
      {list.error ? <Problem error={list.error} onRetry={list.refetch} /> : list.loading && list.rows.length === 0 ? <Skeleton rows={8} /> : list.rows.length === 0 ? <EmptyState sentence={t('issues.log.empty')} /> : <Entries entries={list.rows} scope={scope} />}
      {list.hasMore && <div><button type="button" onClick={list.loadMore}>{t('issues.log.more')}</button></div>}
    </Page>
  );
}
