import { DayText } from '@tranche/shared/web/day-text.tsx';
import type { ActionRow_ActionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import styles from './decision-columns.module.css';
import { givenDay } from './given-day.ts';
import { actionMarks, Mark } from './mark.tsx';
import { decisionsTexts } from './texts.ts';

type Row = ActionRow_ActionFragment;

/** Columns of the actions (ux.md 5.4). */
export function useActionColumns(): readonly RegisterColumn<Row>[] {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  return useMemo(() => [
    { id: 'key', header: t('decisions.field.key'), pinned: true, width: 96, value: (row) => row.key, cell: (row) => <KeyLink to={row.key} /> },
    { id: 'title', header: t('decisions.action.title'), pinned: true, grow: 3, width: 280, value: (row) => row.title, cell: (row) => <span className={styles.clamp}><Typed text={row.title} language={row.language} /></span> },
    { id: 'owner', header: t('decisions.action.owner'), width: 180, value: (row) => row.owner?.displayName ?? '–', card: 'fact' },
    { id: 'due', header: t('decisions.action.dueOn'), width: 190, value: (row) => format.day(givenDay(row.dueOn)), cell: (row) => <span className={styles.clamp}><DayText day={givenDay(row.dueOn)} due={row.state === 'open' || row.state === 'inProgress'} /></span>, sort: { up: 'due' }, card: 'fact' },
    { id: 'origin', header: t('decisions.action.origin'), width: 140, value: (row) => row.originKey ?? '–', cell: (row) => (row.originKey ? <KeyLink to={row.originKey} /> : '–') },
    { id: 'state', header: t('decisions.register.state'), width: 170, value: (row) => t(`decisions.actionState.${row.state}`), cell: (row) => <><Mark name={actionMarks[row.state]} /> {t(`decisions.actionState.${row.state}`)}</>, card: 'status' },
    { id: 'note', header: t('decisions.action.result'), width: 220, value: (row) => row.note || '–', hidden: true },
  ] satisfies RegisterColumn<Row>[], [t, format]);
}
