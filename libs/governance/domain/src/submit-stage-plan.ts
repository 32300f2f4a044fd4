import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, prose, version } from '@tranche/shared/domain/input.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { refusalsOf } from './guard-check.ts';
import { submitChecks, type SubmitFacts } from './submit-guards.ts';

/** The stage plan goes to the board with a recommendation; figures and seats are frozen in that moment. */
export const submitStagePlanInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  recommendation: prose(3, 2000),
  /** What changes if the board says no. */
  ifNot: prose(3, 2000).nullish(),
  /** Names a tolerance that is already broken; required when there is one (domain.md 6, 3). */
  breachNote: prose(3, 2000).nullish(),
  /** Asks the board to let the stage run beside the one before it (domain.md 6, 5). */
  overlapAsked: z.boolean().default(false),
  /** Last day for votes. */
  dueOn: dayInput,
  language: z.enum(['de', 'en']),
});
export type SubmitStagePlanForm = z.input<typeof submitStagePlanInput>;
export type SubmitStagePlanInput = z.output<typeof submitStagePlanInput>;

export interface SubmitStagePlanFacts extends Omit<SubmitFacts, 'breachNote' | 'overlapAsked'> {
  readonly today: Day;
}

export interface StageSubmission {
  readonly recommendation: string;
  readonly ifNot: string | null;
  readonly breachNote: string | null;
  readonly overlapAsked: boolean;
  readonly dueOn: Day;
  readonly language: Language;
}

/** The submission, or every rule that holds it back; the stage's own state is checked by its machine. */
export function submitStagePlan(input: SubmitStagePlanInput, facts: SubmitStagePlanFacts): Result<StageSubmission> {
  const breachNote = input.breachNote ?? null;
  const due = input.dueOn < facts.today ? refusal('stage.dueInThePast', ['dueOn'], { today: facts.today }) : undefined;
  const { overlapAsked } = input;
  return unlessRefused([due, ...refusalsOf(submitChecks({ ...facts, breachNote, overlapAsked }))], () => ({
    recommendation: input.recommendation, ifNot: input.ifNot ?? null, breachNote, overlapAsked, dueOn: input.dueOn, language: input.language,
  }));
}
