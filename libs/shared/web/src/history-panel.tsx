import { useQuery } from '@apollo/client/react';
import { Problem } from './error-zone.tsx';
import { graphql } from './gql/gql.ts';
import type { RecordHistoryQuery } from './gql/graphql.ts';
import styles from './history-panel.module.css';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import { useFormat } from './use-format.ts';

const recordHistory = graphql(/* GraphQL */ `
  query RecordHistory($record: String!, $after: String) {
    audit(record: $record, first: 20, after: $after) {
      edges { node { id at person act action reason roleUsed changes { field before after } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Entry = RecordHistoryQuery['audit']['edges'][number]['node'];

/** `plannedEnd` → "planned end": names of fields are read by people, too. */
const words = (name: string) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();

function Item({ entry }: { entry: Entry }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  return (
    <li className={styles.entry}>
      <span>
        <strong>{entry.person ?? t('shared.history.system')}</strong> · {words(entry.act)} · <time dateTime={entry.at}>{format.instant(entry.at)}</time>
      </span>
      {entry.reason && <span>{t('shared.history.reason', { reason: entry.reason })}</span>}
      {entry.action === 'update' && entry.changes.map((change) => (
        <span key={change.field} className={styles.change}>{words(change.field)}: <del>{change.before ?? '–'}</del> → <ins>{change.after ?? '–'}</ins></span>
      ))}
    </li>
  );
}

/** Time line of a record: who changed what, when and why, newest first. */
export function HistoryPanel({ recordKey }: { recordKey: string }) {
  const t = useMessages(sharedTexts);
  const { data, error, fetchMore, refetch } = useQuery(recordHistory, { variables: { record: recordKey } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} />;
  const { edges, pageInfo } = data.audit;
  if (edges.length === 0) return <p>{t('shared.history.none')}</p>;
  return (
    <>
      <ol className={styles.entries}>{edges.map(({ node }) => <Item key={node.id} entry={node} />)}</ol>
      {pageInfo.hasNextPage && <button type="button" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{t('shared.history.more')}</button>}
    </>
  );
}
