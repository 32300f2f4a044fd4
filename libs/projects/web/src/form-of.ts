import type { ZodObject, ZodType } from 'zod';

/**
 * The schema of a form on a record. Id and version are added when it is sent: a draft that is opened again after somebody
 * else changed the record then speaks of the version that the person sees. `cleared` fields that were emptied are sent as
 * null, since an absent one would stay as it is.
 */
export function formOf<Output extends object, Known extends Partial<Output>>(schema: ZodType<Output>, known: Known, cleared: readonly (keyof Output & string)[] = []): ZodType<Output> {
  const omitted = Object.fromEntries(Object.keys(known).map((name) => [name, true]));
  const fields = (schema as unknown as ZodObject).omit(omitted as never);
  return fields.transform((values) => {
    const emptied = Object.fromEntries(cleared.filter((name) => !(name in values)).map((name) => [name, null]));
    return { ...emptied, ...values, ...known } as unknown as Output;
  }) as unknown as ZodType<Output>;
}
