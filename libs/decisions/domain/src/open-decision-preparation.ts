import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Decision } from './decision.ts';
import { decisionMachine } from './decision-machine.ts';

export const openDecisionPreparationInput = z.strictObject({ decisionId: id, dueOn: dayInput.nullish(), expectedVersion: version });
export type OpenDecisionPreparationInput = z.infer<typeof openDecisionPreparationInput>;
export type OpenDecisionPreparationForm = z.input<typeof openDecisionPreparationInput>;

export interface OpenDecisionPreparationFacts extends Pick<Decision, 'state' | 'dueOn'> {
  readonly optionCount: number;
  readonly today: Day;
}

/** Opens a draft to the comments of its scope; needs two options and a day by which it is decided (domain.md 3.6). */
export function openDecisionPreparation(
  input: OpenDecisionPreparationInput,
  facts: OpenDecisionPreparationFacts,
): Result<{ change: Pick<Decision, 'state' | 'dueOn'> }> {
  const dueOn = input.dueOn ?? facts.dueOn;
  const state = next(decisionMachine, 'decision', facts.state, 'openForPreparation', {
    optionCount: facts.optionCount,
    hasDueDate: dueOn !== null,
    // Without a day only the missing day is worth a sentence.
    dueDateAhead: dueOn === null || dueOn >= facts.today,
  });
  return state.ok ? ok({ change: { state: state.value, dueOn } }) : state;
}
