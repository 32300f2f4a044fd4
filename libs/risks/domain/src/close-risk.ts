import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';

export const closeRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  /** Then the risk goes on as assessed and keeps the count of its occurrences. */
  mayOccurAgain: z.boolean().default(false),
  note: prose(0, 2000).nullish(),
});
export type CloseRiskInput = z.output<typeof closeRiskInput>;

/**
 * Ends an occurred risk, or takes it up again when it may occur again (domain.md 6, case 2).
 * Its issue may still be open: the link stays and the project cannot close before the issue is (case 1).
 */
export function closeRisk(risk: RiskState, input: CloseRiskInput): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, input.mayOccurAgain ? 'mayOccurAgain' : 'issueClosed', risk);
  if (!state.ok) return state;
  if (input.mayOccurAgain) return ok({ change: { state: state.value, closeNote: input.note || null }, events: ['RiskReopened'] });
  return ok({ change: { state: state.value, closeReason: 'issueClosed', closeNote: input.note || null }, events: ['RiskClosed'] });
}
