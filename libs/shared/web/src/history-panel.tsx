import { useQuery } from '@apollo/client/react';
import { isDay } from '@tranche/shared/domain/day.ts';
import { Suspense } from 'react';
import { Problem } from './error-zone.tsx';
import { graphql } from './gql/gql.ts';
import type { RecordHistoryQuery } from './gql/graphql.ts';
import { historyTexts, type HistoryText } from './history/history-texts.ts';
import styles from './history-panel.module.css';
import { ArrowIcon } from './icons.tsx';
import { hasText, useLanguage, useMessages } from './messages.ts';
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

/** Words of the capability for its own fields and values; undefined = the shared ones. */
export interface HistoryWords {
  readonly field?: (name: string) => string | undefined;
  readonly value?: (field: string, value: string) => string | undefined;
}

export interface HistoryPanelProps {
  readonly recordKey: string;
  readonly words?: HistoryWords;
}

/** `plannedEnd` → "planned end": better than nothing where a field has no word yet. */
const split = (name: string) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
/** Kept for the figures only; it repeats what the estimate beside it says. */
const hidden = new Set(['scoreBefore']);
/** A link to another record says nothing to a reader; the act beside it does. */
const isLink = (value: string | null | undefined) => value !== null && value !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/.test(value);

function useWords(words: HistoryWords | undefined) {
  const t = useMessages(historyTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const known = (id: string) => (hasText(language, id) ? t(id as HistoryText) : undefined);
  return {
    act: (name: string) => known(`shared.act.${name}`) ?? split(name),
    field: (name: string) => words?.field?.(name) ?? known(`shared.field.${name}`) ?? split(name),
    value: (field: string, value: string | null | undefined) => (value === null || value === undefined ? '–' : (words?.value?.(field, value) ?? (isDay(value) ? format.day(value) : value))),
  };
}

function Item({ entry, words }: { entry: Entry; words: HistoryWords | undefined }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const say = useWords(words);
  const changes = entry.action === 'update' ? entry.changes.filter(({ field, before, after }) => !hidden.has(field) && !isLink(before) && !isLink(after)) : [];
  return (
    <li className={styles.entry}>
      <span>
        <strong>{entry.person ?? t('shared.history.system')}</strong>: {say.act(entry.act)} · <time className="nowrap" dateTime={entry.at}>{format.instant(entry.at)}</time>
      </span>
      {entry.reason && <span>{t('shared.history.reason', { reason: entry.reason })}</span>}
      {changes.map(({ field, before, after }) => (
        <span key={field} className={styles.change}>{say.field(field)}: <del>{say.value(field, before)}</del> <ArrowIcon turn={0} /> <ins>{say.value(field, after)}</ins></span>
      ))}
    </li>
  );
}

/** Time line of a record: who did what, when and why, newest first. */
export function HistoryPanel({ recordKey, words }: HistoryPanelProps) {
  const t = useMessages(sharedTexts);
  const { data, error, fetchMore, refetch } = useQuery(recordHistory, { variables: { record: recordKey } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} />;
  const { edges, pageInfo } = data.audit;
  if (edges.length === 0) return <p>{t('shared.history.none')}</p>;
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <ol className={styles.entries}>{edges.map(({ node }) => <Item key={node.id} entry={node} words={words} />)}</ol>
      {pageInfo.hasNextPage && <button type="button" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{t('shared.history.more')}</button>}
    </Suspense>
  );
}
