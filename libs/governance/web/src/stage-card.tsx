import type { StageCard_CardFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText, localText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { ToleranceBar } from '@tranche/shared/web/tolerance-bar.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { asDay } from './gate-view.ts';
import { StageMoves } from './stage-moves.tsx';
import styles from './stage-board.module.css';
import { governanceTexts } from './texts.ts';

export type BoardCard = StageCard_CardFragment;

/** A stage on the board. Its menu holds the events of its machine, each with its guard; nothing else moves it. */
export function StageCard({ card, inProject, onChanged }: { card: BoardCard; inProject: boolean; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const { stage, project } = card;
  const status = project.figures?.status;
  return (
    <article className={styles.card} tabIndex={-1} data-card aria-label={`${stage.key} ${localText(stage.title)}`}>
      <header className={styles.top}>
        <span className={styles.keys}>
          <KeyLink to={stage.key} />
          {!inProject && status && <StatusShape status={status} size={12} words="short" />}
        </span>
        <StageMoves card={card} onChanged={onChanged} />
      </header>
      {!inProject && <p className={styles.project}><LocalText value={project.title} /></p>}
      <h3 className={styles.title}><LocalText value={stage.title} /></h3>
      <CardFacts card={card} />
      <Usages card={card} />
      {card.conditionsOpen > 0 && <p className={styles.hint}>{t('governance.board.conditions', { n: card.conditionsOpen })}</p>}
    </article>
  );
}

function CardFacts({ card }: { card: BoardCard }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const { stage, project, gateDueOn, votesCast, seats, waitingSince } = card;
  const [due, since, end] = [asDay(gateDueOn), asDay(waitingSince), asDay(stage.plannedEnd)];
  return (
    <p className={styles.facts}>
      <span><MoneyText value={stage.budget} short /></span>
      {end && <span>{t('governance.board.until', { day: format.day(end) })}</span>}
      {project.manager && <span>{project.manager.displayName}</span>}
      {votesCast != null && seats != null && <span><strong>{t('governance.board.votes', { n: votesCast, of: seats })}</strong></span>}
      {due && <span>{format.dueText(due)}</span>}
      {since && stage.state === 'exception' && <span>{t('governance.board.awaited', { day: format.day(since) })}</span>}
      {since && stage.state === 'submitted' && <span>{t('governance.board.waiting', { since: format.relative(since) })}</span>}
    </p>
  );
}

function Usages({ card }: { card: BoardCard }) {
  const t = useMessages(governanceTexts);
  const format = useFormat();
  const shown = card.dimensions.filter((each) => (each.dimension === 'cost' || each.dimension === 'time') && (each.usage != null || each.unlimited));
  if (shown.length === 0) return null;
  return (
    <dl className={styles.usages}>
      {shown.map((each) => (
        <div key={each.dimension}>
          <dt>{t(`governance.dimension.${each.dimension}`)}</dt>
          <dd><ToleranceBar usage={each.unlimited ? 2 : (each.usage ?? null)} status={each.status} compact /><span className={styles.value}>{each.usage == null ? '' : format.usage(each.usage)}</span></dd>
        </div>
      ))}
    </dl>
  );
}
