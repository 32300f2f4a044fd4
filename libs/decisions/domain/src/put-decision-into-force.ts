import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { blockingOpen, type Condition } from './condition.ts';
import type { Decision } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';

export const putDecisionIntoForceInput = z.strictObject({ decisionId: id, expectedVersion: version });
export type PutDecisionIntoForceInput = z.infer<typeof putDecisionIntoForceInput>;
export type PutDecisionIntoForceForm = z.input<typeof putDecisionIntoForceInput>;

export interface PutIntoForceFacts extends Pick<Decision, 'state' | 'outcome' | 'effectiveFrom' | 'supersedesId'> {
  readonly today: Day;
  readonly conditions: readonly Pick<Condition, 'state' | 'blocking'>[];
  /** What the matter itself still lacks, such as a released budget; asked from its capability in the same transaction. */
  readonly subjectRefusals: readonly Refusal[];
}

export interface InForce {
  readonly change: Pick<Decision, 'state' | 'effectiveOn'>;
  /** The decision that is superseded at the same moment (edge case 34); a rejection replaces nothing. */
  readonly supersedesId: string | null;
}

/** Gives the decision its effect when no blocking condition is open, its day has come and the matter's own guards hold. */
export function putDecisionIntoForce(facts: PutIntoForceFacts): Result<InForce> {
  const { outcome, effectiveFrom, today } = facts;
  const state = next(decisionMachine, 'decision', facts.state, 'putIntoForce', { blockingConditionsOpen: blockingOpen(outcome, facts.conditions) });
  const early = facts.state === 'decided' && effectiveFrom !== null && effectiveFrom > today;
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    early ? refusal('decision.notEffectiveYet', [], { day: effectiveFrom }) : undefined,
    ...(facts.state === 'decided' ? facts.subjectRefusals : []),
  ];
  return unlessRefused(refusals, () => ({
    change: { state: state.ok ? state.value : facts.state, effectiveOn: today },
    supersedesId: outcome === 'approved' ? facts.supersedesId : null,
  }));
}
