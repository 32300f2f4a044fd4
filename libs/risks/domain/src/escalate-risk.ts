import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { defaultScoreSettings, rating, type ScoreSettings } from './score.ts';

export const escalateRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  /** A programme or portfolio above the risk's own scope. */
  scopeId: id,
  reason: prose(0, 2000).nullish(),
});
export type EscalateRiskInput = z.output<typeof escalateRiskInput>;

export interface EscalateRiskFacts {
  readonly actorId: string;
  readonly targetIsAbove: boolean;
  /** An open copy of this risk lies in the target already. */
  readonly escalatedBefore: boolean;
  /** Residual net exposure of the scope and its tolerance line; null where none is set. */
  readonly exposure: string | null;
  readonly toleranceLine: string | null;
  readonly settings?: ScoreSettings;
}

/** A linked copy one level up, when the score reaches the escalation line or the exposure its tolerance (domain.md 3.4). The risk itself stays as it is. */
export function escalateRisk(risk: RiskState, input: EscalateRiskInput, facts: EscalateRiskFacts): Result<{ copy: RiskState; events: RiskEvent[] }> {
  const settings = facts.settings ?? defaultScoreSettings;
  const state = next(riskMachine, 'risk', risk.state, 'escalate', risk);
  if (!state.ok) return state;
  const current = rating(risk, settings)?.score ?? 0;
  const aboveLine = facts.exposure !== null && facts.toleranceLine !== null && decimal(facts.exposure).gt(facts.toleranceLine);
  return unlessRefused(
    [
      facts.targetIsAbove ? undefined : refusal('risk.targetNotAbove', ['scopeId']),
      facts.escalatedBefore ? refusal('risk.alreadyEscalated', ['scopeId']) : undefined,
      current >= settings.escalationScore || aboveLine ? undefined : refusal('risk.belowEscalationLine', [], { score: current, line: settings.escalationScore }),
    ],
    // The higher level forms its own judgement and plan; what the lower one planned stays there.
    () => ({
      copy: {
        ...risk, scopeId: input.scopeId, raisedById: facts.actorId, ownerId: null, state: 'raised', issueId: null, occurrences: 0, occurredOn: null, lastReviewOn: null,
        inherentProbability: null, inherentImpact: null, residualProbability: null, residualImpact: null, residualPercent: null, residualMoney: null,
      },
      events: ['RiskEscalated'],
    }),
  );
}
