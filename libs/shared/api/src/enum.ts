import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum of the domain's words; its values are the words themselves. Returns what `@Field(() => …)` names. */
export function graphqlEnum<Word extends string>(name: string, words: readonly Word[], description: string): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}
