import type { FieldValues, Resolver, ResolverResult } from 'react-hook-form';
import type { ZodError, ZodType } from 'zod';
import type { TextValues } from './messages.ts';

type Issue = ZodError['issues'][number];

interface RuleParams {
  readonly rule?: string;
  readonly values?: Record<string, string | number>;
}

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'missing', too_small: 'tooSmall', too_big: 'tooBig', invalid_format: 'wrongForm', invalid_value: 'notInList', unrecognized_keys: 'unknownField',
};

/** The rule that an issue breaks; the server names it the same way. */
export function ruleOfIssue(issue: Issue): { rule: string; values: TextValues } {
  const { rule, values } = 'params' in issue ? (issue.params as RuleParams) : {};
  const bound = 'minimum' in issue ? { min: Number(issue.minimum) } : 'maximum' in issue ? { max: Number(issue.maximum) } : {};
  return { rule: rule ?? `input.${codes[issue.code] ?? 'wrongForm'}`, values: { ...bound, ...values } };
}

/** Fields that were left empty count as absent, as they do for the server. */
export function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}

function place(errors: Record<string, unknown>, path: readonly PropertyKey[], message: string): void {
  let at = errors;
  path.slice(0, -1).forEach((part) => {
    at = (at[String(part)] ??= {}) as Record<string, unknown>;
  });
  at[String(path.at(-1) ?? 'root')] ??= { type: 'rule', message };
}

/** Checks a form by the schema that the server uses, and says what is wrong in the person's language. */
export function schemaResolver<Values extends FieldValues, Output>(schema: ZodType<Output>, tell: (rule: string, values: TextValues) => string): Resolver<Values, unknown, Output> {
  return (values): ResolverResult<Values, Output> => {
    const parsed = schema.safeParse(withoutEmpty(values));
    if (parsed.success) return { values: parsed.data, errors: {} } as ResolverResult<Values, Output>;
    const errors: Record<string, unknown> = {};
    for (const issue of parsed.error.issues) {
      const { rule, values: details } = ruleOfIssue(issue);
      place(errors, issue.path, tell(rule, details));
    }
    return { values: {}, errors } as ResolverResult<Values, Output>;
  };
}
