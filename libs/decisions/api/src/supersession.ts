import type { Decision as DecisionState } from '@tranche/decisions/domain/decision.ts';
import { supersedeDecision, supersededBy, type Supersession } from '@tranche/decisions/domain/supersede-decision.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Decision } from './decision.entity.ts';
import { tellLedger } from './locked-decision.ts';

type Part = Pick<DecisionState, 'id' | 'scopeId' | 'state' | 'outcome' | 'supersedesId'>;

/** Whether `successor` may replace the decision `oldId`, by the rules of supersession. */
export async function linkRefusals(work: Work, oldId: string, successor: Part): Promise<Result<Supersession>> {
  const old = await work.find(Decision, oldId);
  if (!old) return refused('notFound', ['supersedesId']);
  const [other] = await work.rows(
    "select id from decision where supersedes_id = $1 and id <> $2 and state <> 'withdrawn' and outcome is distinct from 'rejected' limit 1", [oldId, successor.id]);
  return supersedeDecision({ old: partOf(old), successor, otherSuccessor: other !== undefined });
}

export function partOf({ id, scopeId, state, outcome, supersedesId }: Decision): Part {
  return { id, scopeId, state, outcome: outcome ?? null, supersedesId: supersedesId ?? null };
}

/** Takes the old decision out of force in the moment in which its successor enters (edge case 34). */
export async function supersede(work: Work, oldId: string, successorId: string): Promise<Result<void>> {
  await work.rows('select id from decision where id = $1 for update', [oldId]);
  const old = await work.find(Decision, oldId);
  if (!old) return refused('notFound', ['decisionId']);
  const state = supersededBy(old);
  if (!state.ok) return state;
  old.state = state.value;
  await tellLedger(work, old, { kind: 'decision.superseded', data: { by: successorId } });
  work.emit('DecisionSuperseded', { decisionId: old.id, byDecisionId: successorId, scopeId: old.scopeId });
  return ok(undefined);
}
