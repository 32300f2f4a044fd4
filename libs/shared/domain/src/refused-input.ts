import type { ZodError } from 'zod';
import { refusal, type Refusal } from './result.ts';

type Issue = ZodError['issues'][number];

/** What a custom issue of an input schema carries (see input.ts). */
interface CustomParams {
  readonly rule?: string;
  readonly values?: Record<string, string | number>;
}

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'missing', too_small: 'tooSmall', too_big: 'tooBig', invalid_format: 'wrongForm', invalid_value: 'notInList', unrecognized_keys: 'unknownField',
};

/** What an issue of an input schema says as a refusal; form and server name the rule and the field in the same way. */
export function refusalOf(issue: Issue): Refusal {
  const { rule, values }: CustomParams = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const bound: Record<string, number> = issue.code === 'too_small' ? { min: Number(issue.minimum) } : issue.code === 'too_big' ? { max: Number(issue.maximum) } : {};
  const told = { ...bound, ...values };
  return refusal(rule ?? `input.${codes[issue.code] ?? 'wrongForm'}`, issue.path.map(String), Object.keys(told).length > 0 ? told : undefined);
}
