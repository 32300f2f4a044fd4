import { useQuery } from '@apollo/client/react';
import { day } from '@tranche/shared/domain/day.ts';
import { Suspense } from 'react';
import { Problem } from './error-zone.tsx';
import { graphql } from './gql/gql.ts';
import type { RecordHistoryQuery } from './gql/graphql.ts';
import { historyTexts, type HistoryText } from './history/history-texts.ts';
import { plainName } from './history/plain-name.ts';
import { shapeOf, shownChanges } from './history/shown-changes.ts';
import styles from './history-panel.module.css';
import { ArrowIcon } from './icons.tsx';
import { Typed } from './local-text.tsx';
import { hasText, useLanguage, useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import { Skeleton } from './skeleton.tsx';
import type { Format } from './format.ts';
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
  /** Capability whose enum labels `<of>.<list>.<value>` name the values. */
  readonly of?: string;
  /** Lists whose name is not that of the field: `{ responseCategory: 'response' }`. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly field?: (name: string) => string | undefined;
  readonly value?: (field: string, value: string) => string | undefined;
}

export interface HistoryPanelProps {
  readonly recordKey: string;
  readonly words?: HistoryWords;
}

/** Fields in two languages carry it in their name: `titleDe`, `titleEn`. */
const languageOf = (field: string) => /(De|En)$/.exec(field)?.[1]?.toLowerCase();

/** A deadline at midnight ends the day before. */
function momentText(format: Format, value: string): string {
  const before = new Date(new Date(value).getTime() - 1).toISOString();
  const lastDay = format.dayOfInstant(before);
  return format.dayOfInstant(value) === lastDay ? format.instant(value) : format.day(lastDay);
}

function useWords(words: HistoryWords | undefined) {
  const t = useMessages(historyTexts);
  const shared = useMessages(sharedTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const known = (id: string) => (hasText(language, id) ? t(id as HistoryText) : undefined);
  const named = (field: string, value: string) => words?.value?.(field, value) ?? (words?.of ? known(`${words.of}.${words.lists?.[field] ?? field}.${value}`) : undefined);
  function written(value: string): string {
    switch (shapeOf(value)) {
      case 'day': return format.day(day(value));
      case 'instant': return momentText(format, value);
      case 'number': return format.number(value);
      case 'flag': return shared(value === 'true' ? 'shared.word.yes' : 'shared.word.no');
      default: return value;
    }
  }
  return {
    act: (name: string) => known(`shared.act.${name}`) ?? plainName(name),
    field: (name: string) => words?.field?.(name) ?? known(`shared.field.${name}`) ?? plainName(name),
    value: (field: string, value: string | null | undefined) => (value === null || value === undefined || value === '' ? '–' : (named(field, value) ?? written(value))),
  };
}

function ChangeLine({ change: { field, before, after }, words }: { change: Entry['changes'][number]; words: HistoryWords | undefined }) {
  const t = useMessages(sharedTexts);
  const say = useWords(words);
  // Lists and tables are read where they stand; here it is enough that they changed.
  if (shapeOf(after ?? before ?? '') === 'structure') return <span className={styles.change}>{t('shared.history.changed', { field: say.field(field) })}</span>;
  return <span className={styles.change}>{say.field(field)}: <del><Typed text={say.value(field, before)} language={languageOf(field)} /></del> <ArrowIcon turn={0} /> <ins><Typed text={say.value(field, after)} language={languageOf(field)} /></ins></span>;
}

function Item({ entry, words }: { entry: Entry; words: HistoryWords | undefined }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const say = useWords(words);
  const changes = entry.action === 'update' ? shownChanges(entry.changes) : [];
  return (
    <li className={styles.entry}>
      <span>
        <strong>{entry.person ?? t('shared.history.system')}</strong>: {say.act(entry.act)} · <time className="nowrap" dateTime={entry.at}>{format.instant(entry.at)}</time>
      </span>
      {entry.reason && <span>{t('shared.history.reason', { reason: entry.reason })}</span>}
      {changes.map((change) => <ChangeLine key={change.field} change={change} words={words} />)}
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
