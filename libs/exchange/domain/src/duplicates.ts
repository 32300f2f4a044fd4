export interface KeyedRow {
  /** Already in its comparable form; empty keys are never duplicates. */
  readonly key: string;
  readonly row: number;
}

/** Rows whose key stands in other rows too → all rows with that key (case C-007: both are named, before anything is written). */
export function repeatedKeys(rows: readonly KeyedRow[]): ReadonlyMap<number, readonly number[]> {
  const groups = Map.groupBy(rows.filter((each) => each.key !== ''), (each) => each.key);
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  return new Map(repeated.flatMap((group) => group.map((each) => [each.row, group.map((other) => other.row)] as const)));
}
