import type { Condition } from '@tranche/decisions/domain/condition.ts';
import type { DecisionOption } from '@tranche/decisions/domain/decision-option.ts';
import type { VoteValue } from '@tranche/decisions/domain/voting-rules.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';

interface Part extends Row {
  readonly decisionId: string;
}

type ReadParts<T> = (ids: readonly string[]) => Promise<Map<string, readonly T[]>>;

/** Rows that belong to decisions, read for all decisions of a request in one statement; `sql` takes their ids as `$1`. */
function partsOf<T extends Part>(sql: string): (db: Database, decisionId: string) => Promise<readonly T[]> {
  const readers = new WeakMap<Database, ReadParts<T>>();
  return async (db, decisionId) => {
    let read = readers.get(db);
    if (!read) {
      read = async (ids) => Map.groupBy(await db.rows<T>(sql, [ids]), (row) => row.decisionId);
      readers.set(db, read);
    }
    return (await loadOne(read, decisionId)) ?? [];
  };
}

export type OptionRow = Part & DecisionOption;

/** Options in their order; those that were taken out after a ballot come last, for the votes that named them. */
export const optionsOf = partsOf<OptionRow & { readonly archived: boolean }>(`
  select decision_id as "decisionId", id, position, title, description, pros, cons, amount, currency, do_nothing as "doNothing", scores, archived_at is not null as archived
  from decision_option where decision_id = any($1) order by archived_at nulls first, position`);

export type ConditionRow = Part & Omit<Condition, 'metAt'> & { readonly scopeId: string; readonly version: number; readonly proposedById: string; readonly metAt: string | null };

export const conditionColumns = `decision_id as "decisionId", id, scope_id as "scopeId", version, text, owner_id as "ownerId", proposed_by_id as "proposedById", due_on as "dueOn",
  blocking, state, met_at as "metAt", note`;

/** Blocking ones first, then by their day. */
export const conditionsOf = partsOf<ConditionRow>(`select ${conditionColumns} from condition where decision_id = any($1) order by blocking desc, due_on, id`);

export interface EarlierVoteRow extends Part {
  readonly round: number;
  readonly role: string;
  readonly castById: string;
  readonly value: VoteValue;
  readonly comment: string;
}

/** Votes of ballots that ended without a result; they do not count but stay readable (edge case 35). */
export const earlierVotesOf = partsOf<EarlierVoteRow>(`
  select v.decision_id as "decisionId", v.round, s.role, v.cast_by_id as "castById", v.value, v.comment
  from vote v join decision d on d.id = v.decision_id join decision_seat s on s.decision_id = v.decision_id and s.round = v.round and s.seat_id = v.seat_id
  where v.decision_id = any($1) and v.round < d.round order by v.round, s.position`);

export interface SealRow extends Part {
  readonly hash: string;
  readonly at: string;
  readonly entries: number;
}

/** The ledger entry with which the decision was taken, and the length of its chain. */
export const sealsOf = partsOf<SealRow>(`
  select e.subject_id as "decisionId", e.hash, e.at, s.seq + 1 as entries
  from ledger_entry e join ledger_subject s on s.subject_type = e.subject_type and s.subject_id = e.subject_id
  where e.subject_type = 'decision' and e.subject_id = any($1) and e.kind = 'decision.decided' order by e.seq`);
