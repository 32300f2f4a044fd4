import type { FilePlan, ReportRow } from '@tranche/exchange/domain/plan-file.ts';
import type { PlannedProject } from '@tranche/exchange/domain/planned-project.ts';
import type { ImportState } from '@tranche/exchange/domain/import-machine.ts';
import type { Database } from '@tranche/shared/api/database.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { refused, ok, type Refusal, type Result } from '@tranche/shared/domain/result.ts';

/** What a use case has to know of an import. */
export interface ImportFactsRow extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly kind: string | null;
  readonly family: 'publication' | 'register' | null;
  readonly changing: number;
  readonly correlation: string | null;
  readonly startedAt: Date | string | null;
  readonly scopeId: string | null;
}

/**
 * Locks the import for the rest of the transaction: two clicks on "run" cannot both succeed. Its key stays free, because
 * the records that a running import writes refer to it: otherwise stopping it would wait until it has ended.
 */
export async function lockImport(work: Work, id: string, expectedVersion: number): Promise<Result<ImportFactsRow>> {
  const [row] = await work.rows<ImportFactsRow>(
    'select id, version, state, kind, family, new_rows + changed_rows as changing, correlation, started_at as "startedAt", scope_id as "scopeId" from import_run where id = $1 for no key update', [id]);
  if (!row) return refused('notFound', ['importId']);
  return row.version === expectedVersion ? ok(row) : refused('version.stale', ['expectedVersion']);
}

export async function setState(work: Work, id: string, state: ImportState, refusals: readonly Refusal[] = []): Promise<void> {
  await work.rows('update import_run set state = $2, refusals = $3, version = version + 1, updated_at = tranche.now() where id = $1', [id, state, JSON.stringify(refusals)]);
}

/** A file that cannot be read has no report; that of an earlier look must not stand beside the reason. */
export async function dropReport(work: Work, id: string, refusals: readonly Refusal[]): Promise<void> {
  await setState(work, id, 'inError', refusals);
  await work.rows(
    `update import_run set kind = null, family = null, form = null, questions = '[]', groups = '[]', missing = '[]', new_rows = 0, changed_rows = 0, same_rows = 0, error_rows = 0, empty_rows = 0, repeated_headers = '{}' where id = $1`, [id]);
  await work.rows('delete from import_row where run_id = $1', [id]);
}

const rowsAtOnce = 2_000;

/** Puts the report in place of the one of an earlier look. */
export async function keepReport(work: Work, id: string, state: ImportState, { form, questions, counts, emptyRows, repeatedHeaders, groups, missing, rows }: FilePlan, answers: unknown): Promise<void> {
  await setState(work, id, state);
  await work.rows(
    `update import_run set kind = $2, family = $3, form = $4, questions = $5, answers = $6, groups = $7, missing = $8,
       new_rows = $9, changed_rows = $10, same_rows = $11, error_rows = $12, empty_rows = $13, repeated_headers = $14 where id = $1`,
    [id, form.kind, form.family, JSON.stringify(form), JSON.stringify(questions), JSON.stringify(answers), JSON.stringify(groups.slice(0, 200)), JSON.stringify(missing.slice(0, 1000)),
      counts.new, counts.changed, counts.same, counts.error, emptyRows, repeatedHeaders.slice(0, 100)]);
  await work.rows('delete from import_row where run_id = $1', [id]);
  for (let from = 0; from < rows.length; from += rowsAtOnce) await keepRows(work, id, rows.slice(from, from + rowsAtOnce));
}

async function keepRows(work: Work, id: string, rows: readonly ReportRow[]): Promise<void> {
  const records = rows.map(({ row, line, status, title, matchKey, project, values, differences, findings }) => ({ row, line, status, title, match_key: matchKey, planned: project ?? values, differences, findings }));
  await work.rows(
    `insert into import_row (run_id, org_id, row, line, status, title, match_key, planned, differences, findings)
       select $1, $2, r.row, r.line, r.status, r.title, r.match_key, r.planned, r.differences, r.findings
       from jsonb_to_recordset($3) as r(row int, line int, status text, title text, match_key text, planned jsonb, differences jsonb, findings jsonb)`,
    [id, work.actor.orgId, JSON.stringify(records)]);
}

/** What earlier imports of this publication wrote, by match key. */
export async function publishedBefore(db: Pick<Database, 'rows'>, source: string): Promise<Map<string, { scopeId: string; project: PlannedProject }>> {
  const rows = await db.rows<{ matchKey: string; scopeId: string; published: PlannedProject }>(
    "select match_key as \"matchKey\", scope_id as \"scopeId\", published from external_record where source = $1 and kind = 'project'", [source]);
  return new Map(rows.map(({ matchKey, scopeId, published }) => [matchKey, { scopeId, project: published }]));
}
