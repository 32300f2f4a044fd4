import * as z from 'zod';
import { id, prose } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import type { IssueState } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';
import { raiseIssue, type RaiseIssueFacts } from './raise-issue.ts';

/** The lowest threshold of all: one text, no type, no judgement (ux.md 4.3, letter `!`). */
export const raiseConcernInput = z.strictObject({ scopeId: id, text: prose(3, 2000), language: z.enum(languages) });
export type RaiseConcernInput = z.output<typeof raiseConcernInput>;

const longestTitle = 120;

/** A concern is an issue of type problem/concern that the project manager sees at once; what does not fit into the title stays in the description. */
export function raiseConcern(input: RaiseConcernInput, facts: Pick<RaiseIssueFacts, 'actorId' | 'currency'>): Result<{ change: IssueState; events: IssueEvent[] }> {
  const firstLine = input.text.split('\n', 1)[0] ?? '';
  const characters = [...firstLine];
  const title = characters.length <= longestTitle ? firstLine : `${characters.slice(0, longestTitle - 1).join('')}…`;
  const description = title === input.text ? null : input.text;
  return raiseIssue({ scopeId: input.scopeId, type: 'problemConcern', title, description, language: input.language }, { ...facts, source: 'concern' });
}
