export const rowStatuses = ['new', 'changed', 'same', 'error'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** A field that an import would change; null is empty: "was X, now empty". */
export interface Difference {
  readonly field: string;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** Every changed field between two states of a record, in the order of the new one, removed fields last. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference[] {
  const changed = [...after].filter(([field, value]) => before.get(field) !== value).map(([field, becomes]) => ({ field, was: before.get(field) ?? null, becomes }));
  const removed = [...before].filter(([field]) => !after.has(field)).map(([field, was]) => ({ field, was, becomes: null }));
  return [...changed, ...removed];
}

export type RowCounts = Readonly<Record<RowStatus, number>>;

/** How many rows there are of each status; together they are the data rows of the file. */
export function countRows(statuses: Iterable<RowStatus>): RowCounts {
  const counts = { new: 0, changed: 0, same: 0, error: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}
