import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import { languages, type Language } from '@tranche/shared/domain/language.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { issueTypes } from './issue.ts';
import type { IssueEvent } from './issue-events.ts';

export const promotions = ['issue', 'risk', 'action', 'lesson'] as const;
export type Promotion = (typeof promotions)[number];

/** An informal note of the project manager, seen by the team (domain.md 2.7). */
export interface DailyLogEntryState {
  readonly scopeId: string;
  readonly onDay: Day;
  readonly text: string;
  readonly language: Language;
  readonly link: string | null;
  readonly writtenById: string;
  readonly promotedAs: Promotion | null;
  readonly promotedId: string | null;
}

export const writeDailyLogInput = z.strictObject({
  scopeId: id,
  text: prose(3, 4000),
  onDay: dayInput.nullish(),
  link: line(1, 500).nullish(),
  language: z.enum(languages),
});
export type WriteDailyLogInput = z.output<typeof writeDailyLogInput>;

/** A new entry, of today unless another day is named; nothing is logged ahead of its day. */
export function writeDailyLog(input: WriteDailyLogInput, facts: { readonly actorId: string; readonly today: Day }): Result<{ change: DailyLogEntryState; events: IssueEvent[] }> {
  if (input.onDay && input.onDay > facts.today) return refused('dailyLog.dayInFuture', ['onDay']);
  const change: DailyLogEntryState = {
    scopeId: input.scopeId, onDay: input.onDay ?? facts.today, text: input.text, language: input.language, link: input.link ?? null,
    writtenById: facts.actorId, promotedAs: null, promotedId: null,
  };
  return ok({ change, events: ['DailyLogWritten'] });
}

export const promoteDailyLogEntryInput = z.strictObject({
  entryId: id,
  expectedVersion: version,
  title: line(3, 200).nullish(),
  issueType: z.enum(issueTypes).nullish(),
});
export type PromoteDailyLogEntryInput = z.output<typeof promoteDailyLogEntryInput>;

const longestTitle = 120;

/**
 * What the issue starts with that an entry becomes. Once promoted, the entry shows the record and is not promoted again.
 * A risk, an action or a lesson is logged by its own capability with the entry as its origin.
 */
export function promoteDailyLogEntry(entry: DailyLogEntryState, input: PromoteDailyLogEntryInput): Result<{ title: string; description: string; events: IssueEvent[] }> {
  if (entry.promotedAs !== null) return refused('dailyLog.alreadyPromoted', [], { as: entry.promotedAs });
  const characters = [...(entry.text.split('\n', 1)[0] ?? '')];
  const title = input.title ?? (characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`);
  return ok({ title, description: entry.text, events: ['DailyLogPromoted'] });
}
