import { Injectable } from '@nestjs/common';
import type { Difference, RowStatus } from '@tranche/exchange/domain/differences.ts';
import type { Question } from '@tranche/exchange/domain/column-forms.ts';
import type { Finding, FindingGroup } from '@tranche/exchange/domain/finding.ts';
import type { ImportState } from '@tranche/exchange/domain/import-machine.ts';
import type { FileForm } from '@tranche/exchange/domain/plan-file.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { id } from '@tranche/shared/domain/input.ts';
import type { Refusal } from '@tranche/shared/domain/result.ts';

export interface ImportRun extends Row {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileSize: number;
  readonly kind: string | null;
  readonly family: 'publication' | 'register' | null;
  readonly form: FileForm | null;
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  readonly groups: readonly FindingGroup[];
  readonly missing: readonly string[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly errorRows: number;
  readonly emptyRows: number;
  readonly repeatedHeaders: readonly number[];
  readonly doneRows: number;
  readonly scopeId: string | null;
  readonly startedById: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export interface ImportReportRow extends Row {
  readonly row: number;
  readonly line: number;
  readonly status: RowStatus;
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

const columns = `r.id, r.version, r.state, r.file_name as "fileName", r.file_size as "fileSize", r.kind, r.family, r.form, r.questions, r.refusals, r.groups, r.missing,
  r.new_rows as "newRows", r.changed_rows as "changedRows", r.same_rows as "sameRows", r.error_rows as "errorRows", r.empty_rows as "emptyRows",
  r.repeated_headers as "repeatedHeaders", r.done_rows as "doneRows", r.scope_id as "scopeId", r.started_by_id as "startedById", r.created_at as "createdAt", r.finished_at as "finishedAt"`;

const newest: Order = { name: 'newest', direction: 'desc', columns: [{ sql: 'r.id', type: 'uuid', field: 'id' }] };
const inFile: Order = { name: 'inFile', direction: 'asc', columns: [{ sql: 'r.row', type: 'int', field: 'row' }] };

interface PageOf {
  readonly first: number;
  readonly after?: string | undefined;
}

/** Imports and their reports by row. */
@Injectable()
export class ImportReader {
  constructor(private readonly db: Database) {}

  page(page: PageOf): Promise<Page<ImportRun>> {
    return readPage<ImportRun>(this.db, { select: columns, from: 'import_run r', where: [], parameters: new Parameters(), order: newest }, page);
  }

  async byId(importId: string): Promise<ImportRun | undefined> {
    // A text that is no id names nothing.
    if (!id.safeParse(importId).success) return undefined;
    return this.db.row<ImportRun>(`select ${columns} from import_run r where r.id = $1`, [importId]);
  }

  rows(runId: string, status: RowStatus | undefined, page: PageOf): Promise<Page<ImportReportRow>> {
    const parameters = new Parameters();
    const where = [`r.run_id = ${parameters.add(runId)}`];
    if (status) where.push(`r.status = ${parameters.add(status)}`);
    return readPage<ImportReportRow>(this.db, { select: 'r.row, r.line, r.status, r.title, r.differences, r.findings', from: 'import_row r', where, parameters, order: inFile }, page);
  }
}
