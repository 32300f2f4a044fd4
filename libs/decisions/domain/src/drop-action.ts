import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { actionMachine, type Action } from './action.ts';
import type { EndActionFacts } from './complete-action.ts';

export const dropActionInput = z.strictObject({ actionId: id, reason, expectedVersion: version });
export type DropActionInput = z.infer<typeof dropActionInput>;
export type DropActionForm = z.input<typeof dropActionInput>;

/** The action is closed without a result; the reason stays readable (domain.md 2.7). */
export function dropAction(input: DropActionInput, facts: EndActionFacts): Result<{ change: Pick<Action, 'state' | 'note' | 'endedAt'> }> {
  const state = next(actionMachine, 'action', facts.state, 'drop', { hasReason: input.reason.length > 0 });
  return state.ok ? ok({ change: { state: state.value, note: input.reason, endedAt: facts.now } }) : state;
}
