import DataLoader from 'dataloader';
import { currentRequest } from './request-context.ts';

/**
 * Loads one of many by id: all ids asked for in one turn become one call of `read`. The loader lives as long as the
 * request; `read` itself is its name, so it must be one function, not a new closure each time.
 */
export function loadOne<T>(read: (ids: readonly string[]) => Promise<Map<string, T>>, id: string): Promise<T | undefined> {
  const { loaders } = currentRequest();
  let loader = loaders.get(read) as DataLoader<string, T | undefined> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T | undefined>(async (ids) => {
      const found = await read(ids);
      return ids.map((each) => found.get(each));
    });
    loaders.set(read, loader as DataLoader<string, unknown>);
  }
  return loader.load(id);
}

/**
 * The end of a condition on an id column and its parameter. One id is compared by equality: for a list of unknown length
 * the planner will not keep a plan, and to plan anew costs more than to read.
 */
export function oneOf(ids: readonly string[], placeholder = '$1'): { readonly is: string; readonly value: unknown } {
  return ids.length === 1 ? { is: `= ${placeholder}`, value: ids[0] } : { is: `= any(${placeholder}::uuid[])`, value: ids };
}

export function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
