import { useMessages } from '@tranche/shared/web/messages.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { VotePanel_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useShortcuts } from '@tranche/shared/web/shortcuts.ts';
import { useState } from 'react';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import { CloseVoteDialog } from './close-vote.dialog.tsx';
import { ConflictDialog } from './conflict.dialog.tsx';
import { votePanelFragment } from './decision.fragments.ts';
import { QuorumBar } from './quorum-bar.tsx';
import { SeatList } from './seat-list.tsx';
import { decisionsTexts } from './texts.ts';
import { VoteDialog } from './vote.dialog.tsx';
import styles from './vote-panel.module.css';
import { VotingRuleText } from './voting-rule-text.tsx';

export type VotedDecision = VotePanel_DecisionFragment;
export type Ballot = NonNullable<VotedDecision['ballot']>;
export type BallotSeat = Ballot['seats'][number];

export interface VotePanelProps {
  readonly decision: FragmentType<typeof votePanelFragment>;
  /** Shown in the minutes of a closed vote: no buttons. */
  readonly closed?: boolean;
}

const values: readonly { value: VoteValue; key: string }[] = [{ value: 'yes', key: 'y' }, { value: 'no', key: 'u' }, { value: 'abstain', key: 'h' }];

/** The vote of a body: rule in words, quorum, seats, the own vote, and what the chair can do (ux.md 5.6, zone 11). */
export function VotePanel({ decision: masked, closed = false }: VotePanelProps) {
  const decision = readFragment(votePanelFragment, masked);
  const t = useMessages(decisionsTexts);
  if (!decision.ballot) return <p>{t('decisions.vote.notYet')}</p>;
  return (
    <div className={styles.panel}>
      <VotingRuleText ballot={decision.ballot} />
      <QuorumBar tally={decision.ballot.tally} open={decision.ballot.open} />
      <SeatList decision={decision} ballot={decision.ballot} />
      {!closed && <VoteActs decision={decision} ballot={decision.ballot} />}
    </div>
  );
}

type Open = { readonly kind: 'vote'; readonly seat: BallotSeat; readonly value: VoteValue } | { readonly kind: 'conflict' } | { readonly kind: 'close' } | null;

function VoteActs({ decision, ballot }: { decision: VotedDecision; ballot: Ballot }) {
  const t = useMessages(decisionsTexts);
  const [open, setOpen] = useState<Open>(null);
  const seats = ballot.seats.filter((seat) => seat.viewerCan.vote.allowed);
  const vote = (value: VoteValue, seat = seats[0]) => seat && setOpen({ kind: 'vote', seat, value });
  useShortcuts(values.map(({ value, key }) => ({ keys: key, label: t(`decisions.vote.do.${value}`), run: () => vote(value) })));
  const close = () => setOpen(null);
  return (
    <div className={styles.acts}>
      {seats.length === 0 && <ActionButton can={decision.viewerCan.vote} explain onClick={close} variant="primary">{t('decisions.vote.vote')}</ActionButton>}
      {seats.map((seat) => <SeatButtons key={seat.id} seat={seat} several={seats.length > 1} onVote={(value) => vote(value, seat)} />)}
      <div className={styles.more}>
        {seats.length > 0 && <ActionButton can={decision.viewerCan.declareConflict} variant="quiet" onClick={() => setOpen({ kind: 'conflict' })}>{t('decisions.conflict.declare')}</ActionButton>}
        <ActionButton can={decision.viewerCan.closeVote} onClick={() => setOpen({ kind: 'close' })}>{t('decisions.close.button')}</ActionButton>
      </div>
      {open?.kind === 'vote' && <VoteDialog decision={decision} seat={open.seat} value={open.value} onClose={close} />}
      {open?.kind === 'conflict' && <ConflictDialog decision={decision} onClose={close} />}
      {open?.kind === 'close' && <CloseVoteDialog decision={decision} ballot={ballot} onClose={close} />}
    </div>
  );
}

function SeatButtons({ seat, several, onVote }: { seat: BallotSeat; several: boolean; onVote: (value: VoteValue) => void }) {
  const t = useMessages(decisionsTexts);
  const heading = several ? t('decisions.vote.forSeat', { role: t(`organisation.role.${seat.role}` as 'organisation.role.executive') }) : t('decisions.vote.mine');
  return (
    <div role="group" aria-label={heading} className={styles.seatActs}>
      <span className={styles.label}>{heading}</span>
      <div className={styles.values}>
        {values.map(({ value, key }) => (
          <button key={value} type="button" className={value === 'yes' ? 'primary' : undefined} aria-pressed={seat.vote?.value === value} aria-keyshortcuts={key} onClick={() => onVote(value)}>
            {t(`decisions.vote.do.${value}`)} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
    </div>
  );
}
