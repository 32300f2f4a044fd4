import { chairSeat, type Ballot, type BallotSeat, type Vote } from '@tranche/decisions/domain/ballot.ts';
import { blockingOpen, type Condition } from '@tranche/decisions/domain/condition.ts';
import type { ConflictCategory, DecisionKind, DecisionOutcome, DecisionState } from '@tranche/decisions/domain/decision.ts';
import type { SeatToday, VoterFacts } from '@tranche/decisions/domain/may-vote.ts';
import type { VotingRule } from '@tranche/decisions/domain/voting-rules.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope, type PolicyFacts } from '@tranche/shared/api/policy.ts';

export interface CastVote extends Vote {
  readonly castAt: string;
}

interface StoredFacts {
  readonly id: string;
  readonly version: number;
  readonly scopeId: string;
  readonly state: DecisionState;
  readonly kind: DecisionKind;
  readonly outcome: DecisionOutcome | null;
  readonly round: number;
  readonly authorId: string;
  readonly bodyId: string | null;
  readonly deciderId: string | null;
  readonly subjectKind: string | null;
  readonly votingRule: VotingRule | null;
  readonly quorum: number | null;
  readonly executiveDecides: boolean;
  readonly castingVote: boolean;
  readonly recommendedOptionId: string | null;
  readonly seats: BallotSeat[];
  readonly votes: CastVote[];
  readonly conflicts: { readonly personId: string; readonly category: ConflictCategory; readonly note: string }[];
  readonly bodySeats: BallotSeat[];
  readonly managerIds: string[];
  readonly conditions: Pick<Condition, 'id' | 'state' | 'blocking' | 'dueOn'>[];
  readonly optionIds: string[];
}

interface FactsRow extends StoredFacts, Row {
  readonly now: string;
  readonly dueAt: string | null;
}

/** What the rules of a decision ask about: its ballot, the body's seats on the day of the act, its conditions. */
export interface DecisionFacts extends StoredFacts, PolicyFacts {
  readonly scopeId: string;
  /** The instant of the reading. */
  readonly now: Date;
  readonly dueAt: Date | null;
}

const seatFields = "'position', s.position, 'role', s.role, 'chair', s.chair, 'personId', s.person_id, 'deputyId', s.deputy_id";

/** `$1` = ids, `$2` = day of the act. The instant is the one of this statement, so that a vote that waited for a lock is judged by when it counts. */
const sql = `
select d.id, d.version, d.scope_id as "scopeId", d.state, d.kind, d.outcome, d.round, d.due_at as "dueAt", d.author_id as "authorId", d.body_id as "bodyId",
  d.decider_id as "deciderId", d.subject_kind as "subjectKind", d.voting_rule as "votingRule", d.quorum, d.executive_decides as "executiveDecides", d.casting_vote as "castingVote",
  d.recommended_option_id as "recommendedOptionId",
  coalesce(tranche.as_of(), nullif(current_setting('tranche.now', true), '')::timestamptz, clock_timestamp()) as now,
  (select coalesce(json_agg(json_build_object('id', s.seat_id, ${seatFields}) order by s.position), '[]') from decision_seat s where s.decision_id = d.id and s.round = d.round) as seats,
  (select coalesce(json_agg(json_build_object('seatId', v.seat_id, 'castById', v.cast_by_id, 'deputyForId', v.deputy_for_id, 'value', v.value, 'optionId', v.option_id, 'comment', v.comment, 'castAt', v.cast_at)), '[]')
     from vote v where v.decision_id = d.id and v.round = d.round) as votes,
  (select coalesce(json_agg(json_build_object('personId', c.person_id, 'category', c.category, 'note', c.note)), '[]') from decision_conflict c where c.decision_id = d.id) as conflicts,
  (select coalesce(json_agg(json_build_object('id', s.id, ${seatFields}) order by s.position), '[]') from seat s where s.body_id = d.body_id and s.valid @> $2::date) as "bodySeats",
  (select coalesce(json_agg(r.person_id), '[]') from role_assignment r where r.scope_id = d.scope_id and r.role = 'projectManager' and r.valid @> $2::date) as "managerIds",
  (select coalesce(json_agg(json_build_object('id', c.id, 'state', c.state, 'blocking', c.blocking, 'dueOn', c.due_on)), '[]') from condition c where c.decision_id = d.id) as conditions,
  (select coalesce(json_agg(o.id order by o.position), '[]') from decision_option o where o.decision_id = d.id and o.archived_at is null) as "optionIds"
from decision d where d.id = any($1)`;

/** Reads the facts anew; inside an act, after its lock, this is what the outcome is computed from. */
export async function readDecisionFacts(db: Database, ids: readonly string[]): Promise<Map<string, DecisionFacts>> {
  const rows = await db.rows<FactsRow>(`${sql} and ${await visibleScope(db, 'd.scope_id')}`, [ids, await dayOfAct(db)]);
  return byId(rows.map((row): DecisionFacts => ({ ...row, now: new Date(row.now), dueAt: row.dueAt === null ? null : new Date(row.dueAt) })));
}

const readers = new WeakMap<Database, (ids: readonly string[]) => Promise<Map<string, DecisionFacts>>>();

/** The facts of one decision, batched for lists. */
export function decisionFacts(db: Database, id: string): Promise<DecisionFacts | undefined> {
  let read = readers.get(db);
  if (!read) {
    read = (ids) => readDecisionFacts(db, ids);
    readers.set(db, read);
  }
  return loadOne(read, id);
}

export function ballotOf(facts: DecisionFacts): Ballot {
  return {
    // Before submission there is no ballot yet; what is asked of it then are its empty seats only.
    rule: facts.votingRule ?? 'consent', quorum: facts.quorum, executiveDecides: facts.executiveDecides, castingVote: facts.castingVote,
    recommendedOptionId: facts.recommendedOptionId, seats: facts.seats, conflicts: facts.conflicts.map((each) => each.personId), votes: facts.votes,
  };
}

/**
 * The seat of today that a frozen one has become: the same person in the same role, otherwise its place in the body. A
 * change of seats makes new rows, so that ids tell nothing.
 */
export function seatToday(seat: BallotSeat, { bodySeats }: Pick<DecisionFacts, 'bodySeats'>): BallotSeat | undefined {
  const ofRole = bodySeats.filter((each) => each.role === seat.role);
  return ofRole.find((each) => each.personId === seat.personId) ?? ofRole.find((each) => each.position === seat.position);
}

function seatsToday(facts: DecisionFacts): SeatToday[] {
  return facts.seats.map((seat) => {
    const today = seatToday(seat, facts);
    return { seatId: seat.id, holderId: today?.personId ?? null, deputyId: today?.deputyId ?? null };
  });
}

/** The facts as the rules of voting want them for one person. API tokens do not reach the fields that vote (SD11, security.md AZ-7). */
export function voterFacts(facts: DecisionFacts, actorId: string): VoterFacts {
  return {
    state: facts.state, now: facts.now, dueAt: facts.dueAt, actorId, viaToken: false, managesScope: facts.managerIds.includes(actorId),
    ballot: ballotOf(facts), seatsToday: seatsToday(facts),
  };
}

/** Who leads the decision today: the person who decides alone, otherwise the chair of the body and the chair's deputy. */
export function leadsOf(facts: DecisionFacts): readonly string[] {
  if (facts.deciderId !== null) return [facts.deciderId];
  const chair = chairSeat(facts.bodySeats);
  return chair ? [chair.personId, ...(chair.deputyId === null ? [] : [chair.deputyId])] : [];
}

/** Members of the body and their deputies today. */
export function membersOf(facts: DecisionFacts): readonly string[] {
  return facts.bodySeats.flatMap((seat) => (seat.deputyId === null ? [seat.personId] : [seat.personId, seat.deputyId]));
}

export function blockingOpenOf(facts: DecisionFacts): number {
  return blockingOpen(facts.outcome, facts.conditions);
}

/** Proposed conditions, from which the chair adopts at the closing. */
export function proposedConditionIds(facts: DecisionFacts): string[] {
  return facts.conditions.filter((each) => each.state === 'proposed').map((each) => each.id);
}

