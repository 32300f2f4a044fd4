import { refusalOf } from '@tranche/shared/domain/refused-input.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { sentFields } from '@tranche/shared/domain/sent-fields.ts';
import type { ZodType } from 'zod';

/** Parses by the schema that the form uses, too; every wrong field is named at once. */
export function parseInput<Output>(schema: ZodType<Output>, input: unknown): Result<Output> {
  const result = schema.safeParse(withoutUndefined(input));
  return result.success ? { ok: true, value: result.data } : { ok: false, refusals: result.error.issues.map(refusalOf) };
}

/** The class of a GraphQL input has all its fields; those that were not sent are undefined, and a verb tells them from null. */
function withoutUndefined(input: unknown): unknown {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return input;
  return sentFields(input);
}
