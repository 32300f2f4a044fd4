import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, line } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { actionOrigins, type Action } from './action.ts';

export const createActionInput = z.strictObject({
  scopeId: id,
  title: line(3, 200),
  ownerId: id,
  dueOn: dayInput,
  originKind: z.enum(actionOrigins).nullish(),
  originId: id.nullish(),
  language: z.enum(languages),
});
export type CreateActionInput = z.infer<typeof createActionInput>;
export type CreateActionForm = z.input<typeof createActionInput>;

/** A follow-up with an owner and a day, alone or from a decision, an issue, a review or a lesson. */
export function createAction(input: CreateActionInput, facts: { readonly today: Day }): Result<{ action: Omit<Action, 'id'> }> {
  const [originKind, originId] = [input.originKind ?? null, input.originId ?? null];
  const refusals = [
    (originKind === null) !== (originId === null) ? refusal('action.originIncomplete', ['originId']) : undefined,
    input.dueOn < facts.today ? refusal('action.dueDatePassed', ['dueOn']) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    action: {
      scopeId: input.scopeId, originKind, originId, title: input.title, language: input.language,
      ownerId: input.ownerId, dueOn: input.dueOn, state: 'open', note: '', endedAt: null,
    },
  }));
}
