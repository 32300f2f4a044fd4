import { CastVote } from '@tranche/decisions/api/cast-vote.use-case.ts';
import { CloseVote } from '@tranche/decisions/api/close-vote.use-case.ts';
import { PutDecisionIntoForce } from '@tranche/decisions/api/put-decision-into-force.use-case.ts';
import { castVoteInput } from '@tranche/decisions/domain/cast-vote.ts';
import { closeVoteInput } from '@tranche/decisions/domain/close-vote.ts';
import { putDecisionIntoForceInput } from '@tranche/decisions/domain/put-decision-into-force.ts';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import type { Town } from './town.ts';

export interface VoteOfTown {
  /** Who votes: a holder of a seat or its deputy. */
  readonly person: string;
  readonly value: VoteValue;
  readonly comment?: string;
  /** Title of the option that a yes is for; left out: the recommended one. */
  readonly option?: string;
}

/** Casts the vote of the person's own seat, or of the seat that they are deputy of. */
export async function vote(town: Town, decision: string, { person, value, comment, option }: VoteOfTown): Promise<void> {
  const decisionId = town.id(decision);
  const [seat] = await town.read<{ id: string }>(
    'select seat_id as id from decision_seat where decision_id = $1 and (person_id = $2 or deputy_id = $2) order by person_id = $2 desc, position limit 1', [decisionId, town.id(person)]);
  const [chosen] = option ? await town.read<{ id: string }>('select id from decision_option where decision_id = $1 and title = $2 and archived_at is null', [decisionId, option]) : [];
  if (!seat || (option && !chosen)) throw new Error(`${person} has no seat in ${decision}, or there is no option "${option}".`);
  await town.do(CastVote, castVoteInput, { decisionId, seatId: seat.id, value, optionId: chosen?.id ?? null, comment: comment ?? '', expectedVersion: await town.version('decision', decision) });
}

/** The chair closes the vote and, unless a condition stands against it, the decision takes effect at once. */
export async function putIntoForce(town: Town, decision: string): Promise<void> {
  const decisionId = town.id(decision);
  await town.do(CloseVote, closeVoteInput, { decisionId, expectedVersion: await town.version('decision', decision) });
  await town.do(PutDecisionIntoForce, putDecisionIntoForceInput, { decisionId, expectedVersion: await town.version('decision', decision) });
}
