import { entitledVoices, voteOf, type Ballot } from './ballot.ts';
import type { Tally } from './tally.ts';

export interface Dissent {
  readonly seatId: string;
  readonly castById: string;
  /** The voter's own words; dissent is never anonymous (domain.md 2.7). */
  readonly comment: string;
}

/** Who voted otherwise than the outcome: recorded beside it, also where the other seats only advise (SD8). */
export function dissentFrom(ballot: Ballot, result: Tally): Dissent[] {
  if (result.outcome === 'noQuorum') return [];
  const approved = result.outcome === 'approved';
  return entitledVoices(ballot).flatMap((voice) => {
    const vote = voteOf(ballot, voice);
    if (!vote || vote.value === 'abstain') return [];
    const supports = vote.value === 'yes' && (vote.optionId ?? ballot.recommendedOptionId) === result.chosenOptionId;
    const agrees = approved ? supports : vote.value === 'no';
    return agrees ? [] : [{ seatId: vote.seatId, castById: vote.castById, comment: vote.comment }];
  });
}
