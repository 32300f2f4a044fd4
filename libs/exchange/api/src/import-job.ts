import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { differences } from '@tranche/exchange/domain/differences.ts';
import { mappingById } from '@tranche/exchange/domain/mappings.ts';
import { fieldsOf, type PlannedProject } from '@tranche/exchange/domain/planned-project.ts';
import type { RowStatus } from '@tranche/exchange/domain/differences.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { log } from '@tranche/shared/api/log.ts';
import { EventHandlers } from '@tranche/shared/api/outbox.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { ok, refused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import * as z from 'zod';
import { publishedBefore } from './import.store.ts';
import { WritePublication, type RowToWrite } from './write-publication.ts';

/** What the event says that starts an import. */
const importStarted = z.object({ importId: z.uuid(), personId: z.uuid(), language: z.enum(languages) });

export interface StartedImport extends z.output<typeof importStarted> {
  readonly orgId: string;
}

/** A row of the report with its number there. */
type ReportedRow = RowToWrite & { readonly row: number };

/** Number of the lock of one publication in one organisation, as SQL. */
function importLock(orgId: string, kind: string): string {
  return `hashtextextended('import ' || ${orgId} || ' ' || ${kind}, 0)`;
}

/** Writes imports in the background, one after the other: each in one transaction, all of it or nothing. */
@Injectable()
export class ImportJob implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private last: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly db: Database, private readonly unit: UnitOfWork, private readonly write: WritePublication, private readonly handlers: EventHandlers) {}

  onModuleInit(): void {
    this.handlers.list.push({
      event: 'ImportStarted',
      name: 'exchange.writeImport',
      // The relay hands on other events meanwhile, so the job is started here and not waited for.
      handle: async (payload, { orgId }) => void this.start({ ...importStarted.parse(payload), orgId }),
    });
  }

  /** An import that a stopped node left behind is written now, unless another node still holds its lock. */
  async onApplicationBootstrap(): Promise<void> {
    if (process.env['TRANCHE_ROLE'] === 'web') return;
    const left = await this.db.system<StartedImport & Record<'free', boolean> & Row>(
      `select r.id as "importId", r.org_id as "orgId", r.started_by_id as "personId", p.language, pg_try_advisory_xact_lock(${importLock('r.org_id', 'r.kind')}) as free
         from import_run r join person p on p.id = r.started_by_id where r.state = 'running'`);
    for (const started of left.filter((each) => each.free)) void this.start(started);
  }

  /** Queues the import; the promise ends with it. */
  start(started: StartedImport): Promise<void> {
    this.last = this.last.then(() => (this.stopped ? undefined : this.run(started)));
    return this.last;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.last;
  }

  private async run({ importId, orgId, personId, language }: StartedImport): Promise<void> {
    try {
      const context = newRequest({ requestId: importId, actor: { personId, orgId, language }, clock: await this.clockOf(orgId) });
      context.roleUsed = 'portfolioOffice';
      const result = await inRequest(context, () => this.unit.run('runImport', (work) => this.writeAll(work, importId)));
      // Whoever stopped it has set its state already, and may have started it anew meanwhile.
      if (!result.ok && result.refusals.some(({ rule }) => rule === 'import.cancelled')) return;
      if (!result.ok) await this.fail(importId, result.refusals);
      // The first look at thousands of new records comes before the database would count them by itself.
      else await this.db.system('analyze scope, scope_ancestor, membership, project, project_figures, cost_item, external_record');
    } catch (error) {
      log.error({ event: 'importFailed', import: importId, error: (error as Error).message });
      // Without a database nothing can be said now; the import is taken up again at the next start.
      await this.fail(importId, [{ rule: 'import.interrupted', path: [] }]).catch(() => undefined);
    }
  }

  /** What is written bears the time that the person had who started it: a demo lives on from the day on which its story ends. */
  private async clockOf(orgId: string): Promise<Date | undefined> {
    const [organisation] = await this.db.system<{ behind: string | null }>("select case when demo then settings ->> 'clockBehind' end as behind from organisation where id = $1", [orgId]);
    return organisation?.behind ? new Date(Date.now() - Number(organisation.behind)) : undefined;
  }

  private async fail(importId: string, refusals: readonly Refusal[]): Promise<void> {
    await this.db.system("update import_run set state = 'failed', refusals = $2, done_rows = 0, version = version + 1 where id = $1 and state = 'running'", [importId, JSON.stringify(refusals)]);
  }

  private async writeAll(work: Work, importId: string): Promise<Result<null>> {
    const [run] = await work.rows<{ kind: string; version: number }>("select kind, version from import_run where id = $1 and state = 'running'", [importId]);
    const mapping = run && mappingById(run.kind);
    if (!mapping) return refused('import.interrupted');
    // Two imports of one publication at once would both take its records for new.
    await work.rows(`select pg_advisory_xact_lock(${importLock('$1::text', '$2::text')})`, [work.actor.orgId, mapping.id]);
    const rows = await this.rowsToWrite(work, importId, mapping.id);
    if (!rows.ok) return rows;
    // Outside this transaction, so that it is seen at once; the version tells whether the import was stopped meanwhile, and perhaps started again.
    const progress = async (count: number) => (await this.db.system('update import_run set done_rows = $2 where id = $1 and version = $3 returning id', [importId, count, run.version])).length > 0;
    // Statistics are of before this transaction fills the tables; by them the planner would scan the whole scope tree for each new member.
    await work.rows('set local enable_seqscan = off');
    const portfolioId = await this.write.execute(work, { mapping, runId: importId, rows: rows.value, progress });
    return portfolioId.ok ? this.close(work, { importId, version: run.version, portfolioId: portfolioId.value }, rows.value) : portfolioId;
  }

  /** The rows that the preview showed, if the records are still as they were then. */
  private async rowsToWrite(work: Work, importId: string, source: string): Promise<Result<ReportedRow[]>> {
    const known = await publishedBefore(work, source);
    const rows = await work.rows<{ row: number; matchKey: string; status: RowStatus; planned: PlannedProject }>(
      "select row, match_key as \"matchKey\", status, planned from import_row where run_id = $1 and status <> 'error' order by row", [importId]);
    const statusNow = ({ matchKey, planned }: { matchKey: string; planned: PlannedProject }): RowStatus => {
      const before = known.get(matchKey);
      if (!before) return 'new';
      return differences(fieldsOf(before.project), fieldsOf(planned)).length > 0 ? 'changed' : 'same';
    };
    if (rows.some((row) => statusNow(row) !== row.status)) return refused('import.previewStale');
    return ok(rows.filter((row) => row.status !== 'same').map(({ row, matchKey, planned }) => ({ row, matchKey, project: planned, before: known.get(matchKey) ?? null })));
  }

  private async close(work: Work, { importId, version, portfolioId }: { importId: string; version: number; portfolioId: string }, rows: readonly ReportedRow[]): Promise<Result<null>> {
    // New projects are found by the run that their external records name; only what was changed has a state before.
    const changed = rows.flatMap(({ row, before }) => (before ? [{ row, scope_id: before.scopeId, before: before.project }] : []));
    await work.rows(
      'update import_row r set scope_id = w.scope_id, before = w.before from jsonb_to_recordset($2) as w(row int, scope_id uuid, before jsonb) where r.run_id = $1 and r.row = w.row',
      [importId, JSON.stringify(changed)]);
    const closed = await work.rows(
      `update import_run set state = 'done', content = null, scope_id = $2, correlation = $3, done_rows = $4, finished_at = tranche.now() + (clock_timestamp() - now()), version = version + 1 where id = $1 and version = $5 returning id`,
      [importId, portfolioId, work.correlation, rows.length, version]);
    if (closed.length === 0) return refused('import.cancelled');
    work.emit('ImportDone', { importId, scopeId: portfolioId });
    return ok(null);
  }
}
