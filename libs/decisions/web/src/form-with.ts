import * as z from 'zod';

type Shape = z.ZodObject;

/**
 * The schema of a form whose record is given: ids and version are added when it is sent, so that a draft which is opened
 * again after somebody else changed the record speaks of the version that the person sees. Empty optional fields count as absent.
 */
export function formWith<Output extends object, Given extends Partial<Output>>(schema: z.ZodType<Output>, given: Given): z.ZodType<Output> {
  const names = Object.fromEntries(Object.keys(given).map((name) => [name, true as const]));
  const typed = (schema as unknown as Shape).omit(names as never);
  return z.preprocess(withoutEmpty, typed.transform((values) => ({ ...values, ...given }))) as unknown as z.ZodType<Output>;
}

/** Nested rows of a form have empty fields, too. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== '' && each !== null).map(([name, each]) => [name, withoutEmpty(each)]));
}
