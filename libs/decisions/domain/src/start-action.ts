import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { actionMachine, type Action } from './action.ts';

export const startActionInput = z.strictObject({ actionId: id, expectedVersion: version });
export type StartActionInput = z.infer<typeof startActionInput>;
export type StartActionForm = z.input<typeof startActionInput>;

/** Work on the action has begun. */
export function startAction(facts: Pick<Action, 'state'>): Result<{ change: Pick<Action, 'state'> }> {
  const state = next(actionMachine, 'action', facts.state, 'start', {});
  return state.ok ? ok({ change: { state: state.value } }) : state;
}
