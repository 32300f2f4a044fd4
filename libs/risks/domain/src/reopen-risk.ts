import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const reopenRiskInput = z.strictObject({ riskId: id, expectedVersion: version, reason });
export type ReopenRiskInput = z.output<typeof reopenRiskInput>;

/** `closed → assessed` with a reason, which the audit trail keeps; the reason of closing no longer holds. */
export function reopenRisk(risk: RiskState, facts: { readonly today: Day }): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'reopen', risk);
  if (!state.ok) return state;
  return ok({ change: { state: state.value, closeReason: null, closeNote: null, lastReviewOn: facts.today }, events: ['RiskReopened'] });
}
