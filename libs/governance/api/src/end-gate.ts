import { withdrawStage } from '@tranche/projects/api/offers.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { StageGate } from './governance.entities.ts';

/** One more entry in the chain of a gate; what was frozen stands in it by its hash. */
export function tellGate(work: Work, gate: StageGate, kind: string, reason?: string): Promise<string> {
  const data = { stage: gate.stageId, snapshot: gate.snapshotHash, decision: gate.decisionId ?? undefined };
  return work.record({ subjectType: 'stageGate', subjectId: gate.id, kind, data, ...(reason ? { content: { reason } } : {}) });
}

/** The plan was taken back before it was decided: the stage is being planned again, the gate stays readable. */
export async function withdrawGate(work: Work, gate: StageGate, reason: string): Promise<Result<unknown>> {
  const moved = await withdrawStage(work, gate.stageId);
  if (!moved.ok) return moved;
  work.em.assign(gate, { state: 'withdrawn', endedAt: work.now, endNote: reason });
  await tellGate(work, gate, 'gate.withdrawn', reason);
  work.emit('StagePlanWithdrawn', { stageId: gate.stageId, gateId: gate.id, scopeId: gate.scopeId });
  work.touches(gate.scopeId);
  return ok(undefined);
}
