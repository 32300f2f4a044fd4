import { preprocess, type ZodType } from 'zod';

/** What a form holds, without its empty fields. */
export type Typed = Readonly<Record<string, unknown>>;

/**
 * The schema of a form of which something is given, such as the id and version of its record. That is added when the form
 * is checked and sent, over what an older draft says: a draft that is opened again after somebody else changed the record
 * speaks of the version that the person sees. `toInput` brings what was typed into the form of the input where the two differ.
 */
export function givenSchema<Output extends object>(schema: ZodType<Output>, given: Partial<Output>, toInput: (typed: Typed) => Typed = (typed) => typed): ZodType<Output> {
  return preprocess((values) => ({ ...toInput(values as Typed), ...given }), schema);
}

/** An absent field stays as it is; those of these names that were emptied are sent as null. */
export function cleared(typed: Typed, names: readonly string[]): Typed {
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...typed };
}

/** A select holds text; an input that counts, e.g. the place of an option, takes this field as a number. */
export function numbered(name: string): (typed: Typed) => Typed {
  return (typed) => (typed[name] === undefined ? typed : { ...typed, [name]: Number(typed[name]) });
}
