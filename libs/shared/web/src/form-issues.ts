import { refusalOf } from '@tranche/shared/domain/refused-input.ts';
import type { FieldValues, Resolver, ResolverResult } from 'react-hook-form';
import type { ZodType } from 'zod';
import type { TextValues } from './messages.ts';

/** Fields that were left empty count as absent, as they do for the server; those of nested rows, too. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== '').map(([name, each]) => [name, withoutEmpty(each)]));
}

function place(errors: Record<string, unknown>, path: readonly string[], message: string): void {
  let at = errors;
  path.slice(0, -1).forEach((part) => {
    at = (at[part] ??= {}) as Record<string, unknown>;
  });
  at[path.at(-1) ?? 'root'] ??= { type: 'rule', message };
}

function isEmptyAt(value: unknown, [part, ...rest]: readonly string[]): boolean {
  if (part === undefined || value === undefined) return value === undefined;
  return typeof value === 'object' && value !== null && isEmptyAt((value as Record<string, unknown>)[part], rest);
}

/** Checks a form by the schema that the server uses, and says what is wrong in the person's language. */
export function schemaResolver<Values extends FieldValues, Output>(schema: ZodType<Output>, tell: (rule: string, values: TextValues) => string): Resolver<Values, unknown, Output> {
  return (values): ResolverResult<Values, Output> => {
    const filled = withoutEmpty(values);
    const parsed = schema.safeParse(filled);
    if (parsed.success) return { values: parsed.data, errors: {} } as ResolverResult<Values, Output>;
    const errors: Record<string, unknown> = {};
    for (const { rule, path, values: details } of parsed.error.issues.map(refusalOf)) {
      // A list from which nothing was chosen is empty rather than wrong.
      place(errors, path, tell(rule === 'input.notInList' && isEmptyAt(filled, path) ? 'input.missing' : rule, details ?? {}));
    }
    return { values: {}, errors } as ResolverResult<Values, Output>;
  };
}
