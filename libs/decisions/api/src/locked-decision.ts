import type { Database } from '@tranche/shared/api/database.ts';
import type { LedgerRecord } from '@tranche/shared/api/ledger.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { readDecisionFacts, type DecisionFacts } from './decision-facts.ts';
import { Decision } from './decision.entity.ts';
import type { SubjectDecision } from './decision-subject.ts';

export interface LockedDecision {
  readonly decision: Decision;
  /** Read after the lock was taken, so nothing of it can change before the commit. */
  readonly facts: DecisionFacts;
}

/**
 * Takes the decision's row for the act: votes share it and so go on side by side, whatever changes the state has it
 * alone and so waits for the votes that are being cast, and they for it (security.md RE-5).
 */
export async function lockDecision(work: Work, db: Database, id: string, mode: 'share' | 'update', expectedVersion?: number): Promise<LockedDecision | undefined> {
  await work.rows(`select id from decision where id = $1 for ${mode}`, [id]);
  const decision = await work.find(Decision, id, expectedVersion);
  const facts = (await readDecisionFacts(db, [id])).get(id);
  return decision && facts ? { decision, facts } : undefined;
}

/** One more entry in the chain of the decision; names and texts stay outside of it (security.md LG-1). */
export function tellLedger(work: Work, decision: Pick<Decision, 'id'>, entry: Omit<LedgerRecord, 'subjectType' | 'subjectId'>): Promise<string> {
  return work.record({ ...entry, subjectType: 'decision', subjectId: decision.id });
}

/** The decision as its subject is told of it; undefined when it takes effect on nothing else. */
export async function subjectOf(work: Work, decision: Decision): Promise<{ kind: string; told: SubjectDecision } | undefined> {
  if (!decision.subjectKind || !decision.subjectId) return undefined;
  const chosenOptionId = decision.chosenOptionId ?? null;
  const [option] = chosenOptionId === null ? [] : await work.rows<{ position: number }>('select position from decision_option where id = $1', [chosenOptionId]);
  return {
    kind: decision.subjectKind,
    told: {
      id: decision.id, key: decision.key, scopeId: decision.scopeId, kind: decision.kind, subjectId: decision.subjectId,
      outcome: decision.outcome ?? null, chosenOptionId, chosenOptionPosition: option?.position ?? null,
    },
  };
}
