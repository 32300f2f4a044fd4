import * as z from 'zod';

type Shape = z.ZodObject;
type Values = Readonly<Record<string, unknown>>;
type OnlyIf = Readonly<Record<string, (values: Values) => boolean>>;

/**
 * The schema of a form whose record is given: ids and version are added when it is sent, so that a draft which is opened
 * again after somebody else changed the record speaks of the version that the person sees. Empty optional fields count as absent;
 * `onlyIf` leaves a field out that the form does not show for what was chosen.
 */
export function formWith<Output extends object, Given extends Partial<Output>>(schema: z.ZodType<Output>, given: Given, onlyIf: OnlyIf = {}): z.ZodType<Output> {
  const names = Object.fromEntries(Object.keys(given).map((name) => [name, true as const]));
  const typed = (schema as unknown as Shape).omit(names as never);
  return z.preprocess((values) => shown(withoutEmpty(values) as Values, onlyIf), typed.transform((values) => ({ ...values, ...given }))) as unknown as z.ZodType<Output>;
}

function shown(values: Values, onlyIf: OnlyIf): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => onlyIf[name]?.(values) ?? true));
}

/** Nested rows of a form have empty fields, too. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== '' && each !== null).map(([name, each]) => [name, withoutEmpty(each)]));
}
