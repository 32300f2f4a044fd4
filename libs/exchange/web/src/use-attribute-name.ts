import { split } from './audit-words.ts';
import { useWord } from './word-texts.ts';

/** The name of a measure, a grouping or a published attribute in the reader's words. */
export function useAttributeName(): (name: string) => string {
  const word = useWord();
  return (name) => word(`exchange.attribute.${name}`) ?? split(name);
}
