import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, line, prose } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { decisionKinds, type Decision } from './decision.ts';
import { doNothingTitle, type DecisionOption } from './decision-option.ts';

export const draftDecisionInput = z.strictObject({
  scopeId: id,
  question: line(3, 300),
  context: prose(0, 10_000).nullish(),
  kind: z.enum(decisionKinds).default('general'),
  /** The body that decides; without body and person it is the body of the scope. */
  bodyId: id.nullish(),
  /** The person who decides alone. */
  deciderId: id.nullish(),
  dueOn: dayInput.nullish(),
  /** Earliest day of effect. */
  effectiveFrom: dayInput.nullish(),
  /** The decision in force that this one replaces once it is in force itself. */
  supersedesId: id.nullish(),
  language: z.enum(languages),
});
export type DraftDecisionInput = z.infer<typeof draftDecisionInput>;
export type DraftDecisionForm = z.input<typeof draftDecisionInput>;

export interface DraftDecisionFacts {
  readonly authorId: string;
  readonly today: Day;
  /** Body of the scope, if it has one. */
  readonly bodyOfScopeId: string | null;
}

export type DraftedDecision = Omit<Decision, 'id' | 'evidence'>;

/** A new decision with its question and who decides; "do nothing" is there as its first option (domain.md 3.6, 2.7). */
export function draftDecision(
  input: DraftDecisionInput,
  facts: DraftDecisionFacts,
): Result<{ change: DraftedDecision; options: Omit<DecisionOption, 'id'>[] }> {
  const deciderId = input.deciderId ?? null;
  const bodyId = input.bodyId ?? (deciderId === null ? facts.bodyOfScopeId : null);
  const refusals = [
    bodyId === null && deciderId === null ? refusal('decision.deciderMissing', ['deciderId']) : undefined,
    bodyId !== null && deciderId !== null ? refusal('decision.deciderTwice', ['deciderId']) : undefined,
    input.dueOn && input.dueOn < facts.today ? refusal('decision.dueDatePassed', ['dueOn']) : undefined,
  ];
  return unlessRefused(refusals, () => ({
    change: {
      scopeId: input.scopeId, kind: input.kind, state: 'draft', language: input.language, question: input.question, context: input.context ?? '',
      authorId: facts.authorId, bodyId, deciderId, dueOn: input.dueOn ?? null, dueAt: null,
      recommendation: null, recommendedOptionId: null, notDataBased: false, round: 1, outcome: null, chosenOptionId: null, outcomeReason: null,
      decidedAt: null, effectiveFrom: input.effectiveFrom ?? null, effectiveOn: null, supersedesId: input.supersedesId ?? null,
    },
    options: [doNothing(input.language)],
  }));
}

function doNothing(language: DraftDecisionInput['language']): Omit<DecisionOption, 'id'> {
  return { title: doNothingTitle[language], description: '', pros: '', cons: '', amount: null, currency: null, doNothing: true, position: 1, scores: [] };
}
