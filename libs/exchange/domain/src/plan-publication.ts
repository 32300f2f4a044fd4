import { type Result, ok } from '@tranche/shared/domain/result.ts';
import { decimal, sum } from '@tranche/shared/domain/decimal.ts';
import { columnsOf, requireColumns, type Columns } from './columns.ts';
import { countRows, differences, type Difference, type RowCounts, type RowStatus } from './differences.ts';
import { repeatedKeys } from './duplicates.ts';
import { cellFinding, hasError, type Finding } from './finding.ts';
import type { ColumnName, Mapping } from './mapping.ts';
import { fieldsOf, type PlannedProject } from './planned-project.ts';
import { readProject, tooLongFindings } from './read-project.ts';
import type { Table, TableRecord } from './table.ts';
import { matching } from './text-cell.ts';

export interface PlannedRow {
  readonly row: number;
  readonly line: number;
  readonly status: RowStatus;
  /** Form of the external id under which records are found again. */
  readonly matchKey: string;
  readonly project: PlannedProject | null;
  readonly fields: ReadonlyMap<string, string>;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

export interface PublicationPlan {
  readonly mapping: Mapping;
  /** Titles of the programmes in the order in which they occur. */
  readonly programmes: readonly string[];
  readonly rows: readonly PlannedRow[];
  readonly counts: RowCounts;
  /** Columns of the header, or rows of a transposed file. */
  readonly columns: number;
  readonly emptyRows: number;
  readonly repeatedHeaders: readonly number[];
  /** Match keys of records that an earlier import wrote and that this file no longer has; they stay and are named. */
  readonly missing: readonly string[];
}

/** What earlier imports of the same publication wrote: match key → fields. */
export type KnownRecords = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Compares a published table with what is there already. Nothing is written while one row is in error, so the plan lists
 * every error at once; a second import of the same file finds all rows the same.
 */
export function planPublication(mapping: Mapping, table: Table, known: KnownRecords): Result<PublicationPlan> {
  const columns = requireColumns(columnsOf(table), columnsNeeded(mapping));
  if (!columns.ok) return columns;
  const read = readRows(mapping, table, columns.value);
  const rows = read.map((each) => planRow(each, known));
  const present = new Set(rows.map((row) => row.matchKey));
  return ok({
    mapping,
    programmes: programmesOf(rows),
    rows,
    counts: countRows(rows.map((row) => row.status)),
    columns: table.header.length,
    emptyRows: table.emptyRows,
    repeatedHeaders: table.repeatedHeaders,
    missing: [...known.keys()].filter((key) => !present.has(key)),
  });
}

/** Every column that the mapping names, each once. */
export function columnsNeeded(mapping: Mapping): readonly ColumnName[] {
  const { key, title, programme, start, end, budget, deliveryConfidence, benefits, attributes, costs, yearColumn } = mapping;
  const all = [...key, title, programme.column, start, end, budget, ...deliveryConfidence, benefits, ...attributes.map((each) => each.column), ...costs.map((each) => each.column), yearColumn?.column];
  return [...new Map(all.filter((each) => each !== undefined).map((each) => [JSON.stringify(each), each])).values()];
}

interface ReadRow {
  /** Row of the record, or its column in a transposed file. */
  readonly row: number;
  readonly line: number;
  readonly project: PlannedProject | null;
  readonly findings: readonly Finding[];
  readonly matchKey: string;
}

function readRows(mapping: Mapping, table: Table, columns: Columns): ReadRow[] {
  const keyOf = (record: TableRecord) => mapping.key.map((column) => matching(columns.cell(record, column))).join(' / ');
  const keyed = table.records.map((record) => {
    const place = columns.place(record, mapping.key[0]!);
    return { record, matchKey: keyOf(record), place, row: table.transposed ? place.column : place.row };
  });
  const repeated = repeatedKeys(keyed.map(({ matchKey, row }) => ({ key: matchKey, row })));
  const tooLong = Map.groupBy(tooLongFindings(table.tooLong), (each) => each.row);
  const inOrder = new Map<string, string>();
  return keyed.map(({ record, matchKey, place, row }) => {
    const reading = readProject(mapping, columns, record);
    const others = repeated.get(row);
    const findings = [
      ...(others ? [cellFinding('error', 'import.duplicateKey', place, matchKey, { rows: others.join(', ') })] : []),
      ...(tooLong.get(place.row) ?? []),
      ...reading.findings,
      ...totalFindings(mapping, columns, record, reading.project),
    ];
    const project = hasError(findings) || !reading.project ? null : inFirstSpelling(reading.project, inOrder);
    return { row, line: place.line, project, findings, matchKey };
  });
}

/** Departments that differ only in case are one; the first spelling stands. */
function inFirstSpelling(project: PlannedProject, seen: Map<string, string>): PlannedProject {
  const key = matching(project.programme);
  const first = seen.get(key) ?? project.programme;
  seen.set(key, first);
  return first === project.programme ? project : { ...project, programme: first };
}

/** The published total against the sum of its published parts, where a file has both. */
function totalFindings(mapping: Mapping, columns: Columns, record: TableRecord, project: PlannedProject | null): Finding[] {
  if (!project?.budget || mapping.costs.length === 0) return [];
  const parts = sum(project.costs.map((cost) => cost.amount));
  if (parts.equals(decimal(project.budget.amount))) return [];
  return [cellFinding('warning', 'import.totalDiffers', columns.place(record, mapping.budget), columns.cell(record, mapping.budget), { total: project.budget.amount, parts: parts.toFixed(2) })];
}

function planRow({ row, line, project, findings, matchKey }: ReadRow, known: KnownRecords): PlannedRow {
  if (!project) return { row, line, status: 'error', matchKey, project, fields: new Map(), differences: [], findings };
  const fields = fieldsOf(project);
  const before = known.get(matchKey);
  const changes = before ? differences(before, fields) : [];
  const status = !before ? 'new' : changes.length > 0 ? 'changed' : 'same';
  return { row, line, status, matchKey, project, fields, differences: changes, findings };
}

function programmesOf(rows: readonly PlannedRow[]): string[] {
  return [...new Set(rows.flatMap((row) => (row.project ? [row.project.programme] : [])))];
}
