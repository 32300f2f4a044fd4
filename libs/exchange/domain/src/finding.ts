import type { Refusal } from '@tranche/shared/domain/result.ts';
import type { Place } from './table.ts';
import { shortened } from './text-cell.ts';

/** `error` keeps the whole import from being run; `warning` should be read; `note` says what was understood. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Something to know about a row or a cell, with its place in the file, the value that stands there and the rule. */
export interface Finding {
  readonly severity: Severity;
  /** Stable name; its sentence and how to mend it are in the messages. */
  readonly rule: string;
  readonly row: number;
  readonly line: number;
  /** Null when the whole row is meant. */
  readonly column: number | null;
  readonly columnName: string | null;
  /** What stands in the cell, shortened. */
  readonly value: string;
  readonly values?: Refusal['values'];
}

export interface CellPlace extends Place {
  readonly columnName: string;
}

export function cellFinding(severity: Severity, rule: string, place: CellPlace, cell: string, values?: Refusal['values']): Finding {
  const { row, line, column, columnName } = place;
  return { severity, rule, row, line, column, columnName, value: shortened(cell.slice(0, 400).replaceAll(/\s+/g, ' ').trim(), 80), ...(values && { values }) };
}

export function rowFinding(severity: Severity, rule: string, place: Place, values?: Refusal['values']): Finding {
  return { severity, rule, row: place.row, line: place.line, column: null, columnName: null, value: '', ...(values && { values }) };
}

export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.severity === 'error');
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly rule: string;
  readonly columnName: string | null;
  /** The value of the first of them; all have it, except where each value differs by nature. */
  readonly value: string;
  readonly count: number;
  /** First rows of the group (columns, where a file is transposed), for a report that stays short. */
  readonly rows: readonly number[];
  /** Of the first of them. */
  readonly values?: Refusal['values'];
}

/** Notes that are one message however many values they concern; each row of the report has its own. */
const oneForAllValues: ReadonlySet<string> = new Set(['import.twoDigitYear', 'import.titleShortened', 'import.withheld']);

/** Equal findings together, most frequent first: "312 × unknown person" instead of 312 lines (ux.md 5.15). */
export function grouped(findings: readonly Finding[], transposed = false): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ severity, rule, columnName, value }) => JSON.stringify([severity, rule, columnName, oneForAllValues.has(rule) ? '' : value]));
  return [...groups.values()]
    .map((group) => {
      const { severity, rule, columnName, value, values } = group[0]!;
      return { severity, rule, columnName, value, ...(values && { values }), count: group.length, rows: group.slice(0, 10).map((each) => (transposed ? (each.column ?? each.row) : each.row)) };
    })
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}
