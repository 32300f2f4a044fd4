import { readQuickLine, type QuickLine, type QuickToken } from './quick-line.ts';
import type { TypedDayFacts } from './typed-day.ts';
import { foldName, matchPersons, type NamedPerson } from './typed-person.ts';

/** The fields that a token fills, or what else becomes of it. */
export type TokenReading<Values> = Partial<Values> | 'text' | 'unknown';

/** Fills the fields of a record from a line. Said twice, the first counts and the second stays visible in the text. */
export function collectQuickValues<Values extends object>(typed: string, facts: TypedDayFacts, empty: Values, read: (token: QuickToken) => TokenReading<Values>): QuickLine & { values: Values } {
  let values = empty;
  const line = readQuickLine(typed, facts, (token) => {
    const reading = read(token);
    if (typeof reading === 'string') return reading;
    const fields = Object.keys(reading) as (keyof Values)[];
    // A currency comes with its amount and is not said by itself.
    if (fields.some((field) => field !== 'currency' && values[field] !== empty[field])) return 'unknown';
    values = { ...values, ...reading };
    return 'taken';
  });
  return { ...line, values };
}

export interface QuickOwner {
  readonly ownerName: string | null;
  readonly ownerId: string | null;
  readonly ownerIsMe: boolean;
}

/** The owner that `@name` means among `people`; without the list the name is taken as typed and resolved later. */
export function quickOwner(token: Extract<QuickToken, { type: 'person' }>, people: readonly NamedPerson[] | undefined): TokenReading<QuickOwner> {
  if (token.me) return { ownerIsMe: true, ownerName: token.name };
  if (people === undefined) return { ownerName: token.name };
  const [found, ...others] = matchPersons(token.name, people);
  // Two people of that name: guessing would put a record on somebody's list who knows nothing of it.
  return found && others.length === 0 ? { ownerName: found.name, ownerId: found.id } : 'unknown';
}

/** The meaning of a typed word; case and marks do not count, umlauts may be written as two letters. */
export function meaningOf<Meaning extends string>(words: Readonly<Record<Meaning, readonly string[]>>, typed: string): Meaning | undefined {
  const same = (word: string) => foldName(word) === foldName(typed) || foldName(word, true) === foldName(typed, true);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some(same));
}
