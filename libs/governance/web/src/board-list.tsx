import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { asDay } from './gate-view.ts';
import { StageMoves } from './stage-moves.tsx';
import type { BoardCard } from './stage-card.tsx';
import styles from './stage-board.module.css';
import { governanceTexts } from './texts.ts';

/** The same stages as rows, for those who read lists better than columns. */
export function BoardList({ cards, inProject, onChanged }: { cards: readonly BoardCard[]; inProject: boolean; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  return (
    <div className={styles.list}><DataTable
      caption={t('governance.board.title')} hideCaption sticky rows={cards} rowId={(card) => card.id}
      columns={[
        { id: 'key', header: t('governance.gate.key'), cell: ({ stage }) => <KeyLink to={stage.key} /> },
        { id: 'title', header: t('governance.board.stage'), cell: ({ stage, project }) => <>{!inProject && <><LocalText value={project.title} /> – </>}<LocalText value={stage.title} /></>, rowHeader: true },
        { id: 'state', header: t('governance.board.column'), cell: ({ stage }) => t(`governance.board.state.${stage.state}`) },
        ...(inProject ? [] : [{ id: 'status', header: t('governance.gate.status'), cell: ({ project }: BoardCard) => (project.figures ? <StatusShape status={project.figures.status} words="short" /> : '–') }]),
        { id: 'budget', header: t('governance.gate.budget'), cell: ({ stage }) => <MoneyText value={stage.budget} />, align: 'end' as const },
        { id: 'start', header: t('governance.gate.start'), cell: ({ stage }) => <DayText day={asDay(stage.plannedStart)} />, align: 'end' as const },
        { id: 'end', header: t('governance.gate.end'), cell: ({ stage }) => <DayText day={asDay(stage.plannedEnd)} />, align: 'end' as const },
        { id: 'votes', header: t('governance.board.votesHead'), cell: ({ votesCast, seats }) => (votesCast != null && seats != null ? `${votesCast}/${seats}` : '–'), align: 'end' as const },
        { id: 'due', header: t('governance.gate.due'), cell: ({ gateDueOn }) => (gateDueOn ? <DayText day={asDay(gateDueOn)} due /> : '–'), align: 'end' as const },
        { id: 'moves', header: <span className="visually-hidden">{t('governance.board.movesHead')}</span>, cell: (card) => <StageMoves card={card} onChanged={onChanged} /> },
      ]}
    /></div>
  );
}
