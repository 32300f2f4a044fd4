import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const withdrawRiskInput = z.strictObject({ riskId: id, expectedVersion: version });
export type WithdrawRiskInput = z.output<typeof withdrawRiskInput>;

/** Whoever raised a risk takes it back while nobody has worked on it: the "Undo" of the quick line. The key stays given. */
export function withdrawRisk(risk: RiskState, input: WithdrawRiskInput, facts: { readonly actorId: string }): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'withdraw', risk);
  if (!state.ok) return state;
  if (risk.raisedById !== facts.actorId || input.expectedVersion > 1) return refused('risk.workedOn');
  return ok({ change: { state: state.value, closeReason: 'withdrawn' }, events: ['RiskClosed'] });
}
