import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const rejectReasons = ['duplicate', 'notARisk'] as const;

export const rejectRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  reason: z.enum(rejectReasons),
  note: prose(0, 2000).nullish(),
});
export type RejectRiskInput = z.output<typeof rejectRiskInput>;

/** `raised → closed` with a reason (domain.md 3.4). "Not a risk" has to be explained: whoever raised it should learn why. */
export function rejectRisk(risk: RiskState, input: RejectRiskInput): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'reject', risk);
  if (!state.ok) return state;
  if (input.reason === 'notARisk' && !input.note) return refused('risk.reasonMissing', ['note']);
  return ok({ change: { state: state.value, closeReason: input.reason, closeNote: input.note || null }, events: ['RiskRejected'] });
}
