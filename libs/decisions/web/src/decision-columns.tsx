import { DayText } from '@tranche/shared/web/day-text.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText, localText, Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useMemo } from 'react';
import { DecisionChip } from './decision-chip.tsx';
import styles from './decision-columns.module.css';
import type { DecisionListRow } from './decision-register.tsx';
import { givenDay } from './given-day.ts';
import { decisionsTexts } from './texts.ts';

type Column = RegisterColumn<DecisionListRow>;

/** Columns of the decision log (ux.md 5.4); a superseded decision is struck and labelled. */
export function useDecisionColumns(withScope: boolean): readonly Column[] {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  return useMemo(() => {
    const question: Column = {
      id: 'question', header: t('decisions.field.question'), pinned: true, grow: 3, width: 280, value: (row) => row.question,
      cell: (row) => {
        const text = <Typed text={row.question} language={row.language} />;
        return <span className={styles.clamp}>{row.state === 'superseded' ? <s>{text}</s> : text}</span>;
      },
    };
    const votes = ({ votesCast, votesEntitled }: DecisionListRow) => (votesEntitled === null || votesEntitled === undefined ? '–' : `${votesCast}/${votesEntitled}`);
    const decides = (row: DecisionListRow) => (row.body ? localText(row.body.name) : (row.decider?.displayName ?? '–'));
    return [
      { id: 'key', header: t('decisions.field.key'), pinned: true, width: 96, value: (row) => row.key, cell: (row) => <KeyLink to={row.key} /> },
      question,
      ...(withScope ? [{ id: 'scope', header: t('decisions.register.scope'), width: 180, value: (row: DecisionListRow) => `${row.scope.key} ${localText(row.scope.title)}`, cell: (row: DecisionListRow) => <span className={styles.clamp}><KeyLink to={row.scope.key} /> <LocalText value={row.scope.title} /></span> }] : []),
      { id: 'decides', header: t('decisions.field.decides'), width: 170, value: decides, cell: (row) => <span className={styles.clamp}>{row.body ? <LocalText value={row.body.name} /> : decides(row)}</span>, card: 'fact' },
      {
        id: 'state', header: t('decisions.register.state'), width: 190, value: (row) => t(`decisions.state.${row.state}`), card: 'status',
        cell: (row) => <DecisionChip state={row.state} outcome={row.state === 'decided' ? row.outcome : null} />, sort: { down: 'newest' },
      },
      { id: 'due', header: t('decisions.field.dueOn'), width: 150, value: (row) => format.day(givenDay(row.dueOn)), cell: (row) => <span className={styles.clamp}><DayText day={givenDay(row.dueOn)} due={['preparing', 'voting', 'pending'].includes(row.state)} /></span>, sort: { up: 'due' }, card: 'fact' },
      { id: 'votes', header: t('decisions.register.votes'), width: 90, align: 'end', value: votes },
      { id: 'outcome', header: t('decisions.register.outcome'), width: 120, value: (row) => (row.outcome ? t(`decisions.outcome.${row.outcome}`) : '–') },
      {
        id: 'conditions', header: t('decisions.register.conditionsOpen'), width: 130, align: 'end', value: (row) => String(row.conditionsOpen),
        cell: (row) => (row.conditionsOverdue > 0 ? <strong>{t('decisions.register.overdue', { open: row.conditionsOpen, overdue: row.conditionsOverdue })}</strong> : row.conditionsOpen || '–'),
      },
      { id: 'effect', header: t('decisions.register.effectiveOn'), width: 120, value: (row) => format.day(givenDay(row.effectiveOn)), sort: { down: 'effective' } },
      {
        id: 'chain', header: t('decisions.register.chain'), width: 150, value: (row) => row.supersedes?.key ?? row.supersededBy?.key ?? '–',
        cell: (row) => (row.supersedes ? <>{t('decisions.register.supersedes')} <KeyLink to={row.supersedes.key} /></> : row.supersededBy ? <>{t('decisions.register.supersededBy')} <KeyLink to={row.supersededBy.key} /></> : '–'),
      },
      { id: 'kind', header: t('decisions.field.kind'), width: 150, value: (row) => t(`decisions.kind.${row.kind}`), hidden: true },
    ] satisfies Column[];
  }, [t, format, withScope]);
}
