import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const expireRiskInput = z.strictObject({ riskId: id, expectedVersion: version, note: prose(0, 2000).nullish() });
export type ExpireRiskInput = z.output<typeof expireRiskInput>;

/**
 * The time in which the risk could occur has passed and its owner confirms that: closed as expired (domain.md 3.4).
 * Proximity in words ("this stage") cannot be compared with today, so the owner then says why.
 */
export function expireRisk(risk: RiskState, input: ExpireRiskInput, facts: { readonly today: Day }): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'expire', risk);
  if (!state.ok) return state;
  if (risk.proximityOn !== null && risk.proximityOn >= facts.today) return refused('risk.proximityNotPassed');
  if (risk.proximityOn === null && !input.note) return refused('risk.reasonMissing', ['note']);
  return ok({ change: { state: state.value, closeReason: 'expired', closeNote: input.note || null }, events: ['RiskExpired'] });
}
