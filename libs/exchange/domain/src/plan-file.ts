import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Answers, Question } from './column-forms.ts';
import type { Difference, RowCounts, RowStatus } from './differences.ts';
import type { Encoding } from './decode.ts';
import { grouped, type Finding, type FindingGroup } from './finding.ts';
import type { DateForm } from './date-form.ts';
import type { NumberForm } from './number-form.ts';
import type { OpenedFile } from './open-file.ts';
import { planPublication, type KnownRecords, type PlannedRow } from './plan-publication.ts';
import { planRegister, type RegisterPlanRow } from './plan-register.ts';
import type { PlannedProject } from './planned-project.ts';
import type { Separator } from './separator.ts';

/** What was understood of a file before its rows are looked at. */
export interface FileForm {
  /** Id of the publication, or name of the register. */
  readonly kind: string;
  readonly family: 'publication' | 'register';
  readonly encoding: Encoding;
  readonly encodingGuessed: boolean;
  readonly firstOddLine: number | null;
  readonly unreadableLines: readonly number[];
  readonly separator: Separator;
  readonly transposed: boolean;
  readonly columns: readonly ColumnReading[];
}

export interface ColumnReading {
  readonly header: string;
  /** Field of the product that the column fills; null when it is not read. */
  readonly field: string | null;
  readonly numbers: NumberForm | null;
  readonly dates: DateForm | null;
}

/** A row of the report. Plain data, so that it can be stored and sent between threads. */
export interface ReportRow {
  readonly row: number;
  readonly line: number;
  readonly status: RowStatus;
  readonly title: string;
  readonly matchKey: string;
  readonly project: PlannedProject | null;
  /** Values of a register row. */
  readonly values: Readonly<Record<string, string>> | null;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

export interface FilePlan {
  readonly form: FileForm;
  /** What a person has to answer first; then there are no rows yet. */
  readonly questions: readonly Question[];
  readonly rows: readonly ReportRow[];
  readonly counts: RowCounts;
  readonly emptyRows: number;
  readonly repeatedHeaders: readonly number[];
  readonly groups: readonly FindingGroup[];
  /** Records that an earlier import wrote and that the file no longer has. */
  readonly missing: readonly string[];
}

export interface PlanFacts {
  readonly known: KnownRecords;
  readonly answers: Answers;
}

const nothing: RowCounts = { new: 0, changed: 0, same: 0, error: 0 };

/** The report of a file of any kind: every data row is new, changed, same or in error. */
export function planFile(opened: OpenedFile, facts: PlanFacts): Result<FilePlan> {
  return 'publication' in opened.kind ? publicationReport(opened, facts) : registerReport(opened, facts);
}

export function formOf({ kind, table, encoding, encodingGuessed, firstOddLine, unreadableLines, separator }: OpenedFile): FileForm {
  return {
    kind: 'publication' in kind ? kind.publication.id : kind.register,
    family: 'publication' in kind ? 'publication' : 'register',
    encoding, encodingGuessed, firstOddLine, unreadableLines, separator,
    transposed: table.transposed,
    columns: table.header.map((header) => ({ header, field: null, numbers: null, dates: null })),
  };
}

function publicationReport(opened: OpenedFile, { known }: PlanFacts): Result<FilePlan> {
  if (!('publication' in opened.kind)) throw new TypeError('A register is no publication.');
  const planned = planPublication(opened.kind.publication, opened.table, known);
  if (!planned.ok) return planned;
  const { rows, counts, emptyRows, repeatedHeaders, missing } = planned.value;
  const { numbers, dates } = opened.kind.publication;
  const form = formOf(opened);
  return ok({
    form: { ...form, columns: form.columns.map((column) => ({ ...column, numbers, dates })) },
    questions: [], rows: rows.map(publicationRow), counts, emptyRows, repeatedHeaders, missing,
    groups: grouped(rows.flatMap((row) => row.findings), opened.table.transposed),
  });
}

function publicationRow({ row, line, status, matchKey, project, differences, findings }: PlannedRow): ReportRow {
  return { row, line, status, title: project?.title ?? matchKey, matchKey, project, values: null, differences, findings };
}

function registerReport(opened: OpenedFile, { known, answers }: PlanFacts): Result<FilePlan> {
  if (!('register' in opened.kind)) throw new TypeError('A publication is no register.');
  const planned = planRegister(opened.kind.register, opened.table, { known, answers });
  if (!planned.ok) return planned;
  const form = formOf(opened);
  if ('questions' in planned.value) return ok({ form, questions: planned.value.questions, rows: [], counts: nothing, emptyRows: opened.table.emptyRows, repeatedHeaders: opened.table.repeatedHeaders, groups: [], missing: [] });
  const { columns, rows, counts, emptyRows, repeatedHeaders } = planned.value.plan;
  return ok({
    form: { ...form, columns: columns.map(({ header, field, numbers, dates }) => ({ header, field: field?.name ?? null, numbers, dates })) },
    questions: [], rows: rows.map(registerRow), counts, emptyRows, repeatedHeaders, missing: [],
    groups: grouped(rows.flatMap((row) => row.findings)),
  });
}

function registerRow({ row, line, status, key, values, differences, findings }: RegisterPlanRow): ReportRow {
  return { row, line, status, title: values.get('title') ?? values.get('note') ?? '', matchKey: key ?? '', project: null, values: Object.fromEntries(values), differences, findings };
}
