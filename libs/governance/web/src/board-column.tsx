import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { StageBoardQuery } from '@tranche/shared/web/gql/graphql.ts';
import { useId } from 'react';
import { asDay } from './gate-view.ts';
import { StageCard, type BoardCard } from './stage-card.tsx';
import styles from './stage-board.module.css';
import { governanceTexts } from './texts.ts';

export interface BoardColumnProps {
  readonly column: StageBoardQuery['stageBoard']['columns'][number];
  readonly cards: readonly BoardCard[];
  readonly inProject: boolean;
  readonly onChanged: () => void;
}

/** Stages of one state: how many, how much money, since when the oldest one waits. */
export function BoardColumn({ column, cards, inProject, onChanged }: BoardColumnProps) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const headingId = useId();
  const oldest = asDay(column.oldestSince);
  return (
    <section className={column.count === 0 ? `${styles.column} ${styles.empty}` : styles.column} aria-labelledby={headingId} data-column={column.state}>
      <div className={styles.head}>
        <h2 id={headingId}>{t(`governance.board.state.${column.state}`)} <span className={styles.count}>{column.count}</span></h2>
        <p className={styles.sums}>
          {column.budget.map((each) => <span key={each.currency}><MoneyText value={each} short /></span>)}
          {oldest && <span>{t('governance.board.oldest', { since: format.relative(oldest) })}</span>}
        </p>
      </div>
      <ul className={styles.cards}>
        {cards.map((card) => <li key={card.id}><StageCard card={card} inProject={inProject} onChanged={onChanged} /></li>)}
      </ul>
    </section>
  );
}
