import { normaliseKey } from '@tranche/shared/domain/key.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { columnForms, type Answers, type ColumnForm, type Question } from './column-forms.ts';
import { countRows, differences, type Difference, type RowCounts, type RowStatus } from './differences.ts';
import { repeatedKeys } from './duplicates.ts';
import { cellFinding, hasError, type Finding } from './finding.ts';
import { guessColumns, type ColumnGuess } from './guess-columns.ts';
import type { KnownRecords } from './plan-publication.ts';
import { readRegisterRow } from './read-register-row.ts';
import { tooLongFindings } from './read-project.ts';
import { registerOf, type RegisterDescription, type RegisterKind } from './register-fields.ts';
import type { Table } from './table.ts';
import { matching } from './text-cell.ts';

export interface RegisterPlanRow {
  readonly row: number;
  readonly line: number;
  readonly status: RowStatus;
  /** Key of the record that the row changes or equals; null for a new one. */
  readonly key: string | null;
  readonly values: ReadonlyMap<string, string>;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

export interface RegisterPlan {
  readonly kind: RegisterKind;
  readonly columns: readonly (ColumnGuess & ColumnForm)[];
  readonly rows: readonly RegisterPlanRow[];
  readonly counts: RowCounts;
  readonly emptyRows: number;
  readonly repeatedHeaders: readonly number[];
}

/** Either the plan, or what a person has to answer before anything can be read. */
export type RegisterReading = { readonly questions: readonly Question[] } | { readonly plan: RegisterPlan };

export interface RegisterFacts {
  /** Records of the register that the viewer may see: key → fields in the product's own form. */
  readonly known: KnownRecords;
  readonly answers: Answers;
}

/** Compares the rows of a register file with the register; accounts for every data row as new, changed, same or error. */
export function planRegister(kind: RegisterKind, table: Table, facts: RegisterFacts): Result<RegisterReading> {
  const register = registerOf(kind);
  const columns = guessColumns(register, table.header);
  const missing = register.fields.filter((field) => field.required && !columns.some((each) => each.field?.name === field.name));
  if (missing.length > 0) return refused('import.columnMissing', ['file'], { column: missing.map((field) => field.headers[0]).join(', ') });
  const { forms, questions } = columnForms(table, columns, facts.answers);
  if (questions.length > 0) return ok({ questions });
  const rows = planRows({ register, table, columns, forms }, facts.known);
  const plan = { kind, columns: columns.map((each, index) => ({ ...each, ...forms[index]! })), rows, counts: countRows(rows.map((row) => row.status)), emptyRows: table.emptyRows, repeatedHeaders: table.repeatedHeaders };
  return ok({ plan });
}

interface Source {
  readonly register: RegisterDescription;
  readonly table: Table;
  readonly columns: readonly ColumnGuess[];
  readonly forms: readonly ColumnForm[];
}

function planRows({ register, table, columns, forms }: Source, known: KnownRecords): RegisterPlanRow[] {
  const keyColumn = columns.findIndex((each) => each.field?.type === 'key');
  const read = table.records.map((record) => ({ ...readRegisterRow(columns, forms, record), place: { ...record.place(Math.max(0, keyColumn)), columnName: columns[keyColumn]?.header ?? '' } }));
  const repeated = repeatedKeys(read.map(({ values, place }) => ({ key: matching(values.get('key') ?? ''), row: place.row })));
  const tooLong = Map.groupBy(tooLongFindings(table.tooLong), (each) => each.row);
  const finder = recordFinder(register, known);
  const mapped = columns.flatMap((each) => (each.field && each.field.type !== 'key' ? [each.field.name] : []));
  return read.map(({ values, findings, place }) => {
    const others = repeated.get(place.row);
    const written = values.get('key') ?? '';
    const key = finder(values);
    const all = [
      ...(others ? [cellFinding('error', 'import.duplicateKey', place, written, { rows: others.join(', ') })] : []),
      ...(normaliseKey(written) && key === null ? [cellFinding('error', 'import.unknownKey', place, written)] : []),
      ...(tooLong.get(place.row) ?? []),
      ...findings,
    ];
    const changes = key === null ? [] : changesOf(known.get(key)!, values, mapped);
    const status: RowStatus = hasError(all) ? 'error' : key === null ? 'new' : changes.length > 0 ? 'changed' : 'same';
    return { row: place.row, line: place.line, status, key, values, differences: status === 'changed' ? changes : [], findings: all };
  });
}

/** Fields whose column the file does not have stay as they are. */
function changesOf(before: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>, mapped: readonly string[]): Difference[] {
  const only = (fields: ReadonlyMap<string, string>) => new Map(mapped.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)!] as const] : [])));
  return differences(only(before), only(values));
}

/** Finds the record of a row: by its key, otherwise by its identity; each record is given to one row only. */
function recordFinder(register: RegisterDescription, known: KnownRecords): (values: ReadonlyMap<string, string>) => string | null {
  const identityOf = (fields: ReadonlyMap<string, string>) => JSON.stringify(register.identity.map((name) => matching(fields.get(name) ?? '')));
  const byKey = new Map([...known.keys()].map((key) => [matching(key), key]));
  const free = Map.groupBy(known.keys(), (key) => identityOf(known.get(key)!));
  return (values) => {
    const written = values.get('key');
    if (written) return byKey.get(matching(written)) ?? null;
    return free.get(identityOf(values))?.shift() ?? null;
  };
}
