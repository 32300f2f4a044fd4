import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { actionMachine, type Action } from './action.ts';

export const completeActionInput = z.strictObject({ actionId: id, note: prose(0, 2000).nullish(), expectedVersion: version });
export type CompleteActionInput = z.infer<typeof completeActionInput>;
export type CompleteActionForm = z.input<typeof completeActionInput>;

export interface EndActionFacts extends Pick<Action, 'state'> {
  readonly now: Date;
}

/** The action is done; the note says what came of it. */
export function completeAction(input: CompleteActionInput, facts: EndActionFacts): Result<{ change: Pick<Action, 'state' | 'note' | 'endedAt'> }> {
  const state = next(actionMachine, 'action', facts.state, 'complete', {});
  return state.ok ? ok({ change: { state: state.value, note: input.note ?? '', endedAt: facts.now } }) : state;
}
