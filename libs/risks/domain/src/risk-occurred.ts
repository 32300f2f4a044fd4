import * as z from 'zod';
import { issueTypes, severities, type IssueType } from '@tranche/issues/domain/issue.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { RiskChange, RiskState } from './risk.ts';
import type { RiskEvent } from './risk-events.ts';
import { riskMachine } from './risk-machine.ts';
import { sentenceOf } from './sentence.ts';

export const riskOccurredInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  /** Without it the day of entry. */
  occurredOn: dayInput.nullish(),
  title: line(3, 200).nullish(),
  note: prose(0, 4000).nullish(),
  issueType: z.enum(issueTypes).nullish(),
  severity: z.enum(severities).nullish(),
});
export type RiskOccurredInput = z.output<typeof riskOccurredInput>;

/** The issue that the risk becomes; the issues capability raises it in the same transaction. */
export interface IssueOfRisk {
  readonly type: IssueType;
  readonly title: string;
  readonly description: string;
  readonly severity: (typeof severities)[number] | null;
  readonly ownerId: string | null;
  readonly language: Language;
}

/** `assessed…monitored → occurred`, with an issue linked both ways; an opportunity becomes a business opportunity (domain.md 3.4). */
export function riskOccurred(risk: RiskState, input: RiskOccurredInput, facts: { readonly today: Day }): Result<{ change: RiskChange; issue: IssueOfRisk; events: RiskEvent[] }> {
  const state = next(riskMachine, 'risk', risk.state, 'occur', risk);
  if (!state.ok) return state;
  if (input.occurredOn && input.occurredOn > facts.today) return refused('risk.occurredInFuture', ['occurredOn']);
  const issue: IssueOfRisk = {
    type: input.issueType ?? (risk.kind === 'opportunity' ? 'businessOpportunity' : 'problemConcern'),
    title: input.title ?? risk.title,
    description: [sentenceOf(risk), input.note].filter(Boolean).join('\n\n'),
    severity: input.severity ?? null, ownerId: risk.ownerId, language: risk.language,
  };
  return ok({ change: { state: state.value, occurrences: risk.occurrences + 1, occurredOn: input.occurredOn ?? facts.today }, issue, events: ['RiskOccurred'] });
}
