import { Injectable } from '@nestjs/common';
import type { UndoImportInput } from '@tranche/exchange/domain/import-input.ts';
import { importMachine } from '@tranche/exchange/domain/import-machine.ts';
import { mappingById } from '@tranche/exchange/domain/mappings.ts';
import type { PlannedProject } from '@tranche/exchange/domain/planned-project.ts';
import { next } from '@tranche/shared/domain/machine.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { bulkDelete } from './bulk-change.ts';
import { lockImport, setState, type ImportFactsRow } from './import.store.ts';
import { WritePublication } from './write-publication.ts';

interface ChangedRow extends Record<string, unknown> {
  readonly matchKey: string;
  readonly scopeId: string;
  readonly planned: PlannedProject;
  readonly before: PlannedProject;
}

const foreignKeyViolation = '23503';

/** Takes a whole import back: what it made is gone, what it changed is as before. Refused once somebody has worked on it. */
@Injectable()
export class UndoImport {
  constructor(private readonly unit: UnitOfWork, private readonly write: WritePublication) {}

  execute(input: UndoImportInput): Promise<Result<{ importId: string }>> {
    return this.unit.run('undoImport', async (work) => {
      const run = await lockImport(work, input.importId, input.expectedVersion);
      if (!run.ok) return run;
      const undone = next(importMachine, 'import', run.value.state, 'undo', { writable: true, changedSince: await changedSince(work, run.value) });
      if (!undone.ok) return undone;
      await setState(work, input.importId, undone.value);
      await work.rows('savepoint before_undo');
      // As while writing: statistics do not know how many records one transaction touches.
      await work.rows('set local enable_seqscan = off');
      try {
        await this.takeBack(work, run.value);
      } catch (error) {
        // Something else refers to a record of the import, so it is in use.
        if ((error as { code?: string }).code !== foreignKeyViolation) throw error;
        await work.rows('rollback to savepoint before_undo');
        return refused('import.changedSince', ['importId'], { count: 1 });
      }
      return ok({ importId: input.importId });
    });
  }

  private async takeBack(work: Work, { id, kind }: ImportFactsRow): Promise<void> {
    const changed = await work.rows<ChangedRow>('select match_key as "matchKey", scope_id as "scopeId", planned, before from import_row where run_id = $1 and scope_id is not null order by row', [id]);
    const mapping = mappingById(kind ?? '');
    const rows = changed.map(({ matchKey, scopeId, planned, before }) => ({ matchKey, project: before, before: { scopeId, project: planned } }));
    if (mapping && rows.length > 0) await this.write.execute(work, { mapping, runId: id, rows, progress: async () => true });
    await work.rows('update import_run set scope_id = null where scope_id in (select scope_id from external_record where run_id = $1)', [id]);
    const made = await work.rows<{ id: string }>("select scope_id as id from external_record where run_id = $1 and kind = 'project'", [id]);
    await removeScopes(work, 'project', made.map((each) => each.id));
    for (const level of ['programme', 'portfolio'] as const) await removeScopes(work, level, await emptyScopes(work, id, level));
  }
}

/** Records of the import that have an audit entry of another act since it began. */
async function changedSince(work: Work, { id, correlation, startedAt }: ImportFactsRow): Promise<number> {
  if (correlation === null) return 0;
  const [found] = await work.rows<{ count: number }>(
    `with others as materialized (select scope_id, row_id, table_name from audit_entry where at >= $3::timestamptz and correlation <> $2),
       touched as (select scope_id from others where scope_id is not null union select row_id from others where table_name in ('scope', 'project'))
     select count(*)::int as count from touched where scope_id in (
       select scope_id from external_record where run_id = $1 and kind = 'project' union select scope_id from import_row where run_id = $1 and scope_id is not null)`,
    [id, correlation, startedAt]);
  return found?.count ?? 0;
}

/** Programmes or portfolios that this import made and that hold nothing any more. */
async function emptyScopes(work: Work, runId: string, kind: 'programme' | 'portfolio'): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    'select scope_id as id from external_record e where run_id = $1 and kind = $2 and not exists (select from membership m where m.parent_id = e.scope_id)', [runId, kind]);
  return rows.map((row) => row.id);
}

/** Their keys stay in the register of keys: a key is never given twice. */
async function removeScopes(work: Work, kind: 'project' | 'programme' | 'portfolio', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rowsOf = async (table: string, column: string) => (await work.rows<{ id: string }>(`select id from ${table} where ${column} = any($1)`, [ids])).map((row) => row.id);
  await bulkDelete(work, 'cost_item', await rowsOf('cost_item', 'scope_id'));
  await bulkDelete(work, 'external_record', await rowsOf('external_record', 'scope_id'));
  // The tree goes first: nothing is left then that the trigger of each membership would have to recompute.
  await work.rows('delete from scope_ancestor where descendant_id = any($1)', [ids]);
  await bulkDelete(work, 'membership', await rowsOf('membership', 'child_id'));
  // Figures follow from the records and have no audit rows of their own.
  await work.rows('delete from project_figures where scope_id = any($1)', [ids]);
  await bulkDelete(work, kind, ids);
  await bulkDelete(work, 'scope', ids);
}
