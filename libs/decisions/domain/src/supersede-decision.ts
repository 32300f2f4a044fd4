import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Decision, DecisionState } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';

export const supersedeDecisionInput = z.strictObject({
  /** The decision in force that is replaced. */
  decisionId: id,
  /** The decision that replaces it. */
  byDecisionId: id,
  expectedVersion: version,
});
export type SupersedeDecisionInput = z.infer<typeof supersedeDecisionInput>;
export type SupersedeDecisionForm = z.input<typeof supersedeDecisionInput>;

type Part = Pick<Decision, 'id' | 'scopeId' | 'state' | 'outcome' | 'supersedesId'>;

export interface SupersedeFacts {
  readonly old: Part;
  readonly successor: Part;
  /** Another decision that already replaced the old one or is linked to do so and was not withdrawn. */
  readonly otherSuccessor: boolean;
}

export interface Supersession {
  readonly successor: Pick<Decision, 'supersedesId'>;
  /** Null while the successor is not in force: the supersession then takes effect together with it (edge case 34). */
  readonly old: { readonly state: DecisionState } | null;
}

/** Links a decision in force with its successor, both ways readable; in effect only once the successor is in force. */
export function supersedeDecision(facts: SupersedeFacts): Result<Supersession> {
  const { old, successor } = facts;
  const inForce = successor.state === 'inForce';
  const state = next(decisionMachine, 'decision', old.state, 'supersede', { successorInForce: true });
  const gone = successor.state === 'withdrawn' || successor.state === 'superseded' || successor.outcome === 'rejected';
  const linkedElsewhere = successor.supersedesId !== null && successor.supersedesId !== old.id;
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    old.id === successor.id || old.supersedesId === successor.id ? refusal('decision.supersedesItself', ['byDecisionId']) : undefined,
    old.scopeId === successor.scopeId ? undefined : refusal('decision.supersedesElsewhere', ['byDecisionId']),
    gone ? refusal('decision.successorWithoutEffect', ['byDecisionId']) : undefined,
    facts.otherSuccessor || linkedElsewhere ? refusal('decision.supersededAlready', ['byDecisionId']) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    successor: { supersedesId: old.id },
    old: inForce && state.ok ? { state: state.value } : null,
  }));
}

/** The superseded state of a decision whose successor has just entered into force. */
export function supersededBy(old: Pick<Decision, 'state'>): Result<DecisionState> {
  return next(decisionMachine, 'decision', old.state, 'supersede', { successorInForce: true });
}
