import type { Refusal } from '@tranche/shared/domain/result.ts';
import type { ZodType } from 'zod';

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusals: readonly Refusal[] };

interface CustomParams {
  readonly rule?: string;
  readonly values?: Record<string, string | number>;
}

/** Parses by the schema that the form uses, too; every wrong field is named at once. */
export function parseInput(schema: ZodType, input: unknown): Parsed {
  const result = schema.safeParse(withoutNulls(input));
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    refusals: result.error.issues.map((issue) => {
      const { rule, values } = ('params' in issue ? (issue.params as CustomParams) : {});
      const path = issue.path.map(String);
      return values ? { rule: rule ?? `input.${ruleOf(issue.code)}`, path, values } : { rule: rule ?? `input.${ruleOf(issue.code)}`, path };
    }),
  };
}

/** GraphQL gives null for a field that was left out on purpose; the schemas know absent fields only, or say `nullable`. */
function withoutNulls(input: unknown): unknown {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'missing', too_small: 'tooSmall', too_big: 'tooBig', invalid_format: 'wrongForm', invalid_value: 'notInList', unrecognized_keys: 'unknownField',
};

function ruleOf(code: string): string {
  return codes[code] ?? 'wrongForm';
}
