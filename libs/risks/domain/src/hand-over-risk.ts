import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const handOverRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  scopeId: id,
  ownerId: id,
  note: prose(0, 2000).nullish(),
});
export type HandOverRiskInput = z.output<typeof handOverRiskInput>;

/** Before a project closes, its open risks go on elsewhere with a new owner (domain.md 3.1 close); here the risk ends as handed over. */
export function handOverRisk(risk: RiskState, input: HandOverRiskInput): Result<{ change: RiskChange; copy: RiskState; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'handOver', risk);
  if (!state.ok) return state;
  if (input.scopeId === risk.scopeId) return refused('risk.targetIsOwnScope', ['scopeId']);
  const change: RiskChange = { state: state.value, closeReason: 'handedOver', closeNote: input.note || null };
  return ok({ change, copy: { ...risk, scopeId: input.scopeId, ownerId: input.ownerId }, events: ['RiskClosed'] });
}
