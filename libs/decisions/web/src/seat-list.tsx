import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Mark } from './mark.tsx';
import styles from './seat-list.module.css';
import { decisionsTexts } from './texts.ts';
import type { Ballot, BallotSeat, VotedDecision } from './vote-panel.tsx';

const marks = { yes: 'check', no: 'cross', abstain: 'dash', open: 'ring', excluded: 'barred' } as const;

/** The seats with person, deputy and what they said; mark and word, never colour alone. */
export function SeatList({ decision, ballot }: { decision: VotedDecision; ballot: Ballot }) {
  const t = useMessages(decisionsTexts);
  return (
    <ul className={styles.seats} aria-label={t('decisions.vote.seats')}>
      {ballot.seats.map((seat) => <Seat key={seat.id} seat={seat} decision={decision} />)}
    </ul>
  );
}

function Seat({ seat, decision }: { seat: BallotSeat; decision: VotedDecision }) {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  const { vote } = seat;
  const state = seat.excluded ? 'excluded' : (vote?.value ?? 'open');
  const option = vote?.value === 'yes' && decision.options.length > 1 ? decision.options.find((each) => each.id === (vote.optionId ?? decision.recommendedOption?.id)) : undefined;
  return (
    <li className={`${styles.seat} ${styles[state]}`}>
      <span className={styles.mark}><Mark name={marks[state]} /></span>
      <span className={styles.who}>
        <span>
          <strong>{t(`organisation.role.${seat.role}` as 'organisation.role.executive')}</strong>
          {seat.chair && <small> · {t('decisions.vote.chair')}</small>}
        </span>
        <span>{seat.person?.displayName ?? t('decisions.vote.nobody')}{seat.deputy && <small> · {t('decisions.vote.deputy', { name: seat.deputy.displayName })}</small>}</span>
      </span>
      <span className={styles.said}>
        {seat.excluded ? t('decisions.vote.excluded', { reason: t(`decisions.conflict.${seat.excluded}`) }) : vote ? t(`decisions.vote.${vote.value}`) : t(seat.counts ? 'decisions.vote.open' : 'decisions.vote.countsOnce')}
        {vote && <small><time dateTime={vote.castAt}>{format.instant(vote.castAt)}</time></small>}
      </span>
      {vote && (option || vote.comment || vote.deputyFor) && (
        <div className={styles.words}>
          {vote.deputyFor && <span>{t('decisions.vote.castBy', { name: vote.castBy?.displayName ?? '', for: vote.deputyFor.displayName })}</span>}
          {option && <span><Typed text={t('decisions.vote.forOption', { option: option.title })} language={decision.language} /></span>}
          {vote.comment && <q><Typed text={vote.comment} language={decision.language} /></q>}
        </div>
      )}
    </li>
  );
}
