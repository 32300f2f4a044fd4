import { plainName } from '@tranche/shared/web/history/plain-name.ts';
import { useWord } from './word-texts.ts';

/** The name of a measure, a grouping or a published attribute in the reader's words. */
export function useAttributeName(): (name: string) => string {
  const word = useWord();
  return (name) => word(`exchange.attribute.${name}`) ?? plainName(name);
}
