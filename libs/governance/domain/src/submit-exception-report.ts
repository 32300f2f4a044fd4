import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { amount, id, prose, version } from '@tranche/shared/domain/input.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { refusal, type Result } from '@tranche/shared/domain/result.ts';
import { exceptionMachine, exceptionOptions, type ExceptionState } from './exception.ts';

export const exceptionOptionInput = z.strictObject({
  kind: z.enum(exceptionOptions),
  text: prose(3, 2000),
  /** Forecast cost of the whole if this option is taken, in the project's currency. */
  cost: amount.nullish(),
  /** Working days by which the end moves; negative is earlier. */
  days: z.int().min(-3000).max(3000).nullish(),
});

export type ExceptionReportOption = z.output<typeof exceptionOptionInput>;

/** The report is complete: what happens if nothing is done, what could be done, what the project manager proposes. */
export const submitExceptionReportInput = z.strictObject({
  exceptionId: id,
  expectedVersion: version,
  cause: prose(3, 2000),
  consequences: prose(3, 2000),
  options: z.array(exceptionOptionInput).max(9),
  /** Which of the options is recommended, counted from 0. */
  recommended: z.int().min(0).max(8),
  recommendation: prose(3, 2000),
});
export type SubmitExceptionReportForm = z.input<typeof submitExceptionReportInput>;
export type SubmitExceptionReportInput = z.output<typeof submitExceptionReportInput>;

export interface ExceptionReportSubmitted {
  readonly state: ExceptionState;
  readonly submittedOn: Day;
  /** True when the report came after its due day; nothing is blocked by that, it is shown. */
  readonly late: boolean;
}

/** `draft → submitted` with at least two options and one of them recommended (domain.md 3.12). */
export function submitExceptionReport(
  report: { readonly state: ExceptionState; readonly dueOn: Day },
  input: SubmitExceptionReportInput,
  facts: { readonly today: Day },
): Result<ExceptionReportSubmitted> {
  const hasRecommendation = input.recommended < input.options.length;
  const state = next(exceptionMachine, 'exception', report.state, 'submit', { optionCount: input.options.length, hasRecommendation, hasOutcome: false });
  const twice = input.options.findIndex((option, index) => input.options.some((other, before) => before < index && other.kind === option.kind && other.text === option.text));
  const refusals = [...(state.ok ? [] : state.refusals), ...(twice < 0 ? [] : [refusal('exception.optionTwice', ['options', String(twice), 'text'])])];
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: { state: state.value, submittedOn: facts.today, late: facts.today > report.dueOn } };
}
