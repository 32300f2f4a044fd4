import { jest } from '@jest/globals';
import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { Importing } from '@tranche/exchange/testing/importing.ts';

const header = 'project_id,project_description,managing_agency,combined_total,scope_summary,project_location';
const rows = 12_000;
const file = new TextEncoder().encode(`${header}\n${Array.from({ length: rows }, (_, index) => `C-${index},Bridge ${index},PARKS,${index + 1},,`).join('\n')}\n`);

jest.setTimeout(120_000);

describe('an import that is stopped', () => {
  let test: TestApp;
  let office: TestPerson;
  let importing: Importing;

  beforeAll(async () => {
    test = await TestApp.start();
    office = await test.aPerson('Portfoliobüro');
    await test.giveRole(office.id, 'portfolioOffice', null);
    importing = new Importing(test, office);
  });
  afterAll(() => test.stop());

  const written = () => test.db.system("select (select count(*)::int from scope) as scopes, (select count(*)::int from project) as projects, (select count(*)::int from external_record) as records, (select count(*)::int from audit_entry where table_name <> 'import_run') as audited");
  const can = async (person: TestPerson, id: string) =>
    (await test.ask<{ import: { viewerCan: Record<string, { allowed: boolean; why: string | null }> } }>(person, 'query Can($id: ID!) { import(id: $id) { viewerCan { preview { allowed why } run { allowed why } cancel { allowed why } undo { allowed why } } } }', { id })).data!.import.viewerCan;

  async function startAndWaitFor(some: number, { id, version }: { id: string; version: number }): Promise<{ id: string; version: number }> {
    const started = await importing.mutate('runImport', { importId: id, expectedVersion: version });
    expect(started.errors).toEqual([]);
    for (;;) {
      const now = await importing.state(id);
      expect(now.state).toBe('running');
      if (now.doneRows >= some) return now;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('leaves nothing of what it had written, says who stopped it, and can be started again', async () => {
    const preview = await importing.preview(file);
    expect(preview).toMatchObject({ state: 'ready', newRows: rows });
    expect(await can(office, preview.id)).toMatchObject({ run: { allowed: true, why: null }, cancel: { allowed: false, why: expect.stringContaining('bereit') } });
    const before = await written();
    const running = await startAndWaitFor(1_000, preview);
    expect(await can(office, running.id)).toMatchObject({ preview: { allowed: false }, run: { allowed: false }, cancel: { allowed: true, why: null } });
    const cancelled = await importing.mutate('cancelImport', { importId: running.id, expectedVersion: running.version });
    expect(cancelled).toMatchObject({ import: { state: 'cancelled', doneRows: 0, refusals: [{ rule: 'import.cancelled' }] }, errors: [] });
    expect(await written()).toEqual(before);
    expect(await test.db.system("select act, action, actor_id = $1 as office, change from audit_entry where table_name = 'import_run'", [office.id]))
      .toEqual([{ act: 'cancelImport', action: 'update', office: true, change: { state: { before: 'running', after: 'cancelled' } } }]);
    const again = await importing.mutate('previewImport', { importId: running.id, expectedVersion: cancelled.import!.version });
    expect(again.import).toMatchObject({ state: 'ready', newRows: rows });
    // The job of the first start has ended by now, or ends before this one begins: jobs are done one after the other.
    expect(await importing.run(again.import!)).toMatchObject({ state: 'done', doneRows: rows });
    expect(await test.db.system('select count(*)::int as projects from project')).toEqual([{ projects: rows }]);
  });

  it('cannot be stopped before it runs, after it ended, or by anybody else', async () => {
    const preview = await importing.preview(file);
    expect(preview).toMatchObject({ newRows: 0, sameRows: rows });
    expect((await importing.mutate('cancelImport', { importId: preview.id, expectedVersion: preview.version })).errors.map((each) => each.rule)).toEqual(['import.notInThisState']);
    const done = await importing.run(preview);
    expect((await importing.mutate('cancelImport', { importId: done.id, expectedVersion: done.version })).errors.map((each) => each.rule)).toEqual(['import.notInThisState']);
    const admin = await test.aPerson('Administration');
    await test.giveRole(admin.id, 'admin', null);
    expect(Object.values(await can(admin, done.id))).toEqual(Array(4).fill({ allowed: false, why: 'Importieren kann das Portfoliobüro.' }));
    const refused = await new Importing(test, admin).mutate('cancelImport', { importId: done.id, expectedVersion: done.version });
    expect(refused.errors.map((each) => each.rule)).toEqual(['policy.import.write']);
  });
});
