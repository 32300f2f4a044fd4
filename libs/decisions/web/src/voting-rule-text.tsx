import { useMessages } from '@tranche/shared/web/messages.ts';
import { decisionsTexts } from './texts.ts';
import type { Ballot } from './vote-panel.tsx';

/** The rule, the quorum and the part of the Executive as sentences. */
export function VotingRuleText({ ballot }: { ballot: Ballot }) {
  const t = useMessages(decisionsTexts);
  const { rule, executiveDecides, castingVote, tally } = ballot;
  const hasExecutive = ballot.seats.some((seat) => seat.role === 'executive');
  const sentences = executiveDecides
    ? [t('decisions.rule.executiveDecides')]
    : [
      t('decisions.rule.sentence', { name: t(`decisions.rule.${rule}`), words: t(`decisions.rule.${rule}.words`) }),
      t('decisions.rule.quorum', { needed: tally.quorumNeeded, entitled: tally.entitled }),
      ...(hasExecutive ? [t('decisions.rule.notAgainstExecutive')] : []),
      ...(castingVote && rule === 'simple' ? [t('decisions.rule.castingVote')] : []),
    ];
  return <p>{sentences.join(' ')}</p>;
}
