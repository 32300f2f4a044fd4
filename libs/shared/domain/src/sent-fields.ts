/** Fields of an input that were sent: null empties a field, an absent one stays as it is. */
export type SentFields<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Leaves out what is undefined, as a field of a class is that was not sent. */
export function sentFields<Fields extends object>(fields: Fields): SentFields<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as SentFields<Fields>;
}
