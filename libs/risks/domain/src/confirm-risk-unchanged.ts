import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { daysBetween } from '@tranche/shared/domain/day.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, type ScoreSettings } from './score.ts';

export const confirmRiskUnchangedInput = z.strictObject({ riskId: id, expectedVersion: version });
export type ConfirmRiskUnchangedInput = z.output<typeof confirmRiskUnchangedInput>;

/** The estimate still holds: only the day of the review moves (ux.md 5.4). */
export function confirmRiskUnchanged(risk: RiskState, facts: { readonly today: Day }): Result<{ change: RiskChange; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'reassess', risk);
  return state.ok ? ok({ change: { lastReviewOn: facts.today }, events: ['RiskConfirmed'] }) : state;
}

/** Calendar days since the last review when that is longer than agreed, else null. A raised risk waits for its assessment, not for a review. */
export function reviewOverdueBy(risk: Pick<RiskState, 'state' | 'lastReviewOn'>, today: Day, settings: ScoreSettings = defaultScoreSettings): number | null {
  const reviewed = risk.state === 'assessed' || risk.state === 'responding' || risk.state === 'monitored';
  if (!reviewed || risk.lastReviewOn === null) return null;
  const days = daysBetween(risk.lastReviewOn, today);
  return days > settings.reviewDays ? days : null;
}
