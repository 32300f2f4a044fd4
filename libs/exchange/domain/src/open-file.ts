import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { columnsOf } from './columns.ts';
import { decode, type Encoding } from './decode.ts';
import { guessRegister } from './guess-columns.ts';
import type { Mapping } from './mapping.ts';
import { columnsNeeded } from './plan-publication.ts';
import type { RegisterKind } from './register-fields.ts';
import { findSeparator, type Separator } from './separator.ts';
import { limits, readTable, type Table } from './table.ts';

/** What a file is taken for. */
export type FileKind = { readonly publication: Mapping } | { readonly register: RegisterKind };

export interface OpenedFile {
  readonly kind: FileKind;
  readonly table: Table;
  readonly encoding: Encoding;
  /** True when the encoding is a guess that the preview shows for confirmation, with the line that made it one. */
  readonly encodingGuessed: boolean;
  readonly firstOddLine: number | null;
  readonly unreadableLines: readonly number[];
  readonly separator: Separator;
}

/** Names a kind where the file's own columns do not decide. */
export interface Wanted {
  readonly publication?: string;
  readonly register?: RegisterKind;
}

/** The table in a file and what it is: a known publication, recognised by its headers, or a register. */
export function openFile(bytes: Uint8Array, mappings: readonly Mapping[], wanted: Wanted = {}): Result<OpenedFile> {
  if (bytes.length > limits.bytes) return refused('import.tooLarge', ['file'], { bytes: bytes.length, most: limits.bytes });
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding, guessed, firstOddLine, unreadableLines } = decoded.value;
  const { separator, skip } = findSeparator(text);
  const read = (transposed: boolean) => readTable(text.slice(skip), { separator, transposed, skippedLines: skip > 0 ? 1 : 0 });
  const upright = read(false);
  if (!upright.ok && upright.refusals[0]?.rule !== 'import.noRows') return upright;
  const found = recognise({ upright, transposed: () => read(true) }, mappings, wanted);
  return found.ok ? ok({ ...found.value, encoding, encodingGuessed: guessed, firstOddLine, unreadableLines, separator }) : found;
}

interface Tables {
  readonly upright: Result<Table>;
  readonly transposed: () => Result<Table>;
}

function recognise(tables: Tables, mappings: readonly Mapping[], wanted: Wanted): Result<{ kind: FileKind; table: Table }> {
  const named = wanted.publication === undefined ? undefined : mappings.find((each) => each.id === wanted.publication);
  if (wanted.publication !== undefined && !named) return refused('import.unknownKind', ['kind'], { kind: wanted.publication });
  if (named) return withTable(named.transposed ? tables.transposed() : tables.upright, { publication: named });
  if (wanted.register) return withTable(tables.upright, { register: wanted.register });
  const published = publicationIn(tables, mappings);
  if (published) return ok(published);
  if (!tables.upright.ok) return tables.upright;
  const register = guessRegister(tables.upright.value.header);
  if (register) return ok({ kind: { register }, table: tables.upright.value });
  return refused('import.kindNotRecognised', ['kind'], { columns: tables.upright.value.header.slice(0, 10).join(', ') });
}

function withTable(table: Result<Table>, kind: FileKind): Result<{ kind: FileKind; table: Table }> {
  return table.ok ? ok({ kind, table: table.value }) : table;
}

/** Of the publications whose columns are all there, the one that uses most of them. */
function publicationIn(tables: Tables, mappings: readonly Mapping[]): { kind: FileKind; table: Table } | undefined {
  const upright = tables.upright.ok ? bestMapping(tables.upright.value, mappings.filter((each) => !each.transposed)) : undefined;
  if (upright && tables.upright.ok) return { kind: { publication: upright }, table: tables.upright.value };
  const turned = mappings.filter((each) => each.transposed);
  const table = tables.transposed();
  const mapping = table.ok ? bestMapping(table.value, turned) : undefined;
  return mapping && table.ok ? { kind: { publication: mapping }, table: table.value } : undefined;
}

function bestMapping(table: Table, mappings: readonly Mapping[]): Mapping | undefined {
  const columns = columnsOf(table);
  const fitting = mappings.filter((mapping) => {
    const { yearColumn, recognise: headers } = mapping;
    if (![...headers, ...columnsNeeded(mapping)].every((column) => columns.indexOf(column) !== undefined)) return false;
    return !yearColumn || table.records.some((record) => columns.cell(record, yearColumn.column).trim() === yearColumn.value);
  });
  return fitting.sort((a, b) => columnsNeeded(b).length - columnsNeeded(a).length)[0];
}
