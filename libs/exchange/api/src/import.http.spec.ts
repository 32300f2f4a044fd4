import { jest } from '@jest/globals';
import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { caseFile, publishedFile } from '@tranche/exchange/testing/files.ts';
import { Importing } from '@tranche/exchange/testing/importing.ts';
import { ImportJob } from './import-job.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const header = 'project_id,project_description,managing_agency,combined_total,scope_summary,project_location';

jest.setTimeout(60_000);

describe('the import of a publication', () => {
  let test: TestApp;
  let office: TestPerson;
  let member: TestPerson;
  let importing: Importing;

  beforeAll(async () => {
    test = await TestApp.start();
    office = await test.aPerson('Portfoliobüro');
    member = await test.aPerson('Mitglied');
    await test.giveRole(office.id, 'portfolioOffice', null);
    importing = new Importing(test, office);
  });
  afterAll(() => test.stop());

  const counts = async () => (await test.db.system<{ table: string; count: number }>(
    "select 'scope' as table, count(*)::int from scope union all select 'project', count(*)::int from project union all select 'external_record', count(*)::int from external_record union all select 'audit_entry', count(*)::int from audit_entry order by 1"))
    .map((row) => row.count);

  it('makes portfolio, programmes and projects in one go, and nothing at a second import', async () => {
    const preview = await importing.preview(publishedFile('uk-gmpp/gmpp_2023.csv'));
    expect(preview).toMatchObject({ state: 'ready', kind: 'uk-gmpp-2023', newRows: 244, changedRows: 0, sameRows: 0, errorRows: 0, emptyRows: 0 });
    expect((await counts())[1]).toBe(0);
    const done = await importing.run(preview);
    expect(done).toMatchObject({ state: 'done', doneRows: 244, portfolio: { key: expect.stringMatching(/^PF-\d+$/) } });
    const [made] = await test.db.system<{ projects: number; programmes: number; audited: number; figures: number }>(
      "select (select count(*)::int from project) as projects, (select count(*)::int from programme) as programmes, (select count(*)::int from audit_entry where table_name = 'project' and act = 'runImport' and role_used = 'portfolioOffice') as audited, (select count(*)::int from project_figures) as figures");
    expect(made).toEqual({ projects: 244, programmes: 21, audited: 244, figures: 244 });
    const before = await counts();
    const again = await importing.import(publishedFile('uk-gmpp/gmpp_2023.csv'));
    expect(again).toMatchObject({ state: 'done', newRows: 0, changedRows: 0, sameRows: 244, errorRows: 0 });
    expect(await counts()).toEqual(before);
  });

  it('gives figures over the projects that the viewer may see, and no title of what is hidden', async () => {
    const ask = async (person: TestPerson) => (await test.ask<{ projectRollUp: { total: { projects: number; sums: { amount: string }[] }; groups: { label: string | null; projects: number; scope: { key: string } | null }[] } }>(
      person, 'query RollUp { projectRollUp(groupBy: programme, first: 100) { total { projects sums { amount currency } } groups { label projects scope { key } } } }')).data!.projectRollUp;
    const all = await ask(member);
    expect(all.total).toEqual({ projects: 244, sums: [{ amount: '471818000000.00', currency: 'GBP' }] });
    const [agency] = await test.db.system<{ id: string; child: string }>("select m.parent_id as id, m.child_id as child from membership m join scope s on s.id = m.parent_id join scope c on c.id = m.child_id and c.kind = 'project' where s.title_de = 'NCA'");
    await test.restrict(agency!.id);
    await test.restrict(agency!.child);
    const less = await ask(member);
    expect(less.total.projects).toBe(243);
    expect(less.groups.map((group) => group.label)).not.toContain('NCA');
    expect((await ask(office)).total.projects).toBe(244);
    const statements = await test.countStatements(() => ask(member));
    expect(statements).toBeLessThan(12);
    const wrong = await test.ask(member, 'query Wrong { projectRollUp(measure: "a\'; drop table project") { groupCount } }');
    expect(wrong.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('keeps what was published beside each project', async () => {
    const [row] = await test.db.system<{ key: string }>("select s.key from external_record e join scope s on s.id = e.scope_id where e.external_id = 'MOD_0137_2122-Q1'");
    const { data } = await test.ask<{ project: { external: { source: string; deliveryConfidence: string; benefits: object | null; attributes: { name: string; type: string; day: string | null }[] } } }>(
      member, 'query Project($key: ID!) { project(key: $key) { external { source externalId deliveryConfidence benefits { amount } attributes { name type day } } } }', { key: row!.key });
    expect(data?.project.external).toMatchObject({ source: 'uk-gmpp-2023', externalId: 'MOD_0137_2122-Q1' });
    expect(data?.project.external.attributes).toEqual(expect.arrayContaining([{ name: 'publishedStart', type: 'day', day: '2023-02-20' }, { name: 'publishedEnd', type: 'day', day: '2023-01-20' }]));
  });

  it('writes the differences of a changed file, leaves what somebody edited since, and can be taken back', async () => {
    const file = (name: string, amount: number) => utf8(`${header}\nA-1,${name},PARKS,${amount},Roof,\nB-2,Second,Parks,7,,\n`);
    const first = await importing.import(file('Hall', 5));
    const changed = await importing.preview(file('Hall', 6));
    expect(changed).toMatchObject({ state: 'ready', newRows: 0, changedRows: 1, sameRows: 1 });
    const { data } = await test.ask<{ import: { rows: { edges: { node: { row: number; differences: object[] } }[] } } }>(office, 'query Rows($id: ID!) { import(id: $id) { rows(status: changed) { edges { node { row differences { field was becomes } } } } } }', { id: changed.id });
    expect(data?.import.rows.edges.map((edge) => edge.node)).toEqual([{ row: 2, differences: [{ field: 'budget', was: '5000.00 USD', becomes: '6000.00 USD' }] }]);
    const project = async () => (await test.db.system<{ title: string; budget: string }>("select s.title_de as title, p.budget from external_record e join scope s on s.id = e.scope_id join project p on p.id = s.id where e.external_id like 'A-1%'"))[0];
    await test.act(async (work) => void (await work.rows("update scope set title_de = 'Town hall' where id = (select scope_id from external_record where external_id like 'A-1%')")));
    const second = await importing.run(changed);
    expect(await project()).toEqual({ title: 'Town hall', budget: '6000.00' });
    const undone = await importing.mutate('undoImport', { importId: second.id, expectedVersion: second.version });
    expect(undone.import?.state).toBe('undone');
    expect(await project()).toEqual({ title: 'Town hall', budget: '5000.00' });
    const all = await importing.mutate('undoImport', { importId: first.id, expectedVersion: (await importing.state(first.id)).version });
    expect(all.errors.map((each) => each.rule)).toEqual(['import.changedSince']);
  });

  it('is taken back as a whole while nobody has worked on it', async () => {
    const before = await test.db.system<{ scopes: number; costs: number }>('select (select count(*)::int from scope) as scopes, (select count(*)::int from cost_item) as costs');
    const done = await importing.import(publishedFile('uk-gmpp/gmpp_2019.csv'));
    const undone = await importing.mutate('undoImport', { importId: done.id, expectedVersion: done.version });
    expect(undone).toMatchObject({ import: { state: 'undone', portfolio: null }, errors: [] });
    expect(await test.db.system('select (select count(*)::int from scope) as scopes, (select count(*)::int from cost_item) as costs')).toEqual(before);
    expect(await importing.import(publishedFile('uk-gmpp/gmpp_2019.csv'))).toMatchObject({ state: 'done', newRows: 133 });
  });

  it('writes nothing when one row is in error, and names both rows of a repeated key', async () => {
    const before = await counts();
    const preview = await importing.preview(utf8(`${header}\nX-1,Roof,PARKS,5,,\nx-1 ,Roof,Parks,6,,\nX-2,,PARKS,k. A.,,\n`));
    expect(preview).toMatchObject({ state: 'inError', errorRows: 3 });
    expect(preview.groups.filter((group) => group.severity === 'error').map((group) => [group.rule, group.rows])).toEqual(expect.arrayContaining([['import.duplicateKey', [2, 3]], ['import.cellMissing', [4]], ['import.noNumber', [4]]]));
    const run = await importing.mutate('runImport', { importId: preview.id, expectedVersion: preview.version });
    expect(run).toMatchObject({ import: null, errors: [{ rule: 'import.notInThisState' }] });
    expect(await counts()).toEqual(before);
  });

  it('writes nothing when an error is only met while writing', async () => {
    const preview = await importing.preview(utf8(`${header}\nY-1,Roof,PARKS,5,,\nY-2,Door,NEW AGENCY,6,,\n`));
    const before = await counts();
    await test.db.system("create function fail_here() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$; create trigger fail_here before insert on project for each row execute function fail_here()");
    const failed = await importing.run(preview);
    await test.db.system('drop trigger fail_here on project');
    expect(failed).toMatchObject({ state: 'failed', doneRows: 0, refusals: [{ rule: 'import.interrupted' }] });
    expect(await counts()).toEqual(before);
    const again = await importing.mutate('previewImport', { importId: failed.id, expectedVersion: failed.version });
    expect(await importing.run(again.import!)).toMatchObject({ state: 'done', newRows: 2 });
  });

  it('is taken up at the next start when the server stopped in between', async () => {
    const left = await importing.preview(utf8(`${header}\nV-1,Bridge,PARKS,5,,\n`));
    await test.db.system("update import_run set state = 'running', started_at = now() where id = $1", [left.id]);
    await test.app.get(ImportJob).onApplicationBootstrap();
    while ((await importing.state(left.id)).state === 'running') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await importing.state(left.id)).toMatchObject({ state: 'done', doneRows: 1 });
  });

  it('writes at the time of the demo, not at that of the machine', async () => {
    const [behind] = await test.db.system<{ id: string; demo: boolean }>("update organisation o set demo = true, settings = settings || '{\"clockBehind\": 864000000}' from person p where p.org_id = o.id and p.id = $1 returning o.id, old.demo", [office.id]);
    await importing.import(utf8(`${header}\nT-1,Tower,PARKS,5,,\n`));
    await test.db.system("update organisation set demo = $2, settings = settings - 'clockBehind' where id = $1", [behind!.id, behind!.demo]);
    const [row] = await test.db.system<{ days: number }>("select round(extract(epoch from now() - e.created_at) / 86400)::int as days from external_record e where e.external_id like 'T-1%'");
    expect(row!.days).toBe(10);
  });

  it('refuses a preview that is no longer true, and a second click', async () => {
    const file = utf8(`${header}\nZ-1,Gate,PARKS,5,,\n`);
    const [first, second] = [await importing.preview(file), await importing.preview(file)];
    await importing.run(first);
    expect(await importing.run(second)).toMatchObject({ state: 'failed', refusals: [{ rule: 'import.previewStale' }] });
    const twice = await importing.mutate('runImport', { importId: first.id, expectedVersion: first.version });
    expect(twice.errors.map((each) => each.rule)).toEqual(['version.stale']);
  });

  it('asks when a column can be read both ways, and takes the answer (case C-005)', async () => {
    const asked = await importing.preview(caseFile('milestones-ambiguous-dates.csv'));
    expect(asked).toMatchObject({ state: 'asking', kind: 'milestones', questions: [{ column: 'Due' }] });
    const answered = await importing.mutate('previewImport', { importId: asked.id, expectedVersion: asked.version, answers: [{ column: 'Due', dates: 'dayFirst' }] });
    expect(answered.import).toMatchObject({ state: 'ready', newRows: 3, questions: [] });
    const run = await importing.mutate('runImport', { importId: asked.id, expectedVersion: answered.import!.version });
    expect(run.errors.map((each) => each.rule)).toEqual(['import.checkOnly']);
    const wrong = await importing.mutate('previewImport', { importId: asked.id, expectedVersion: answered.import!.version, kind: 'costs' });
    expect(wrong.import).toMatchObject({ state: 'inError', kind: null, newRows: 0, questions: [], refusals: [{ rule: 'import.columnMissing' }] });
    const corrected = await importing.mutate('previewImport', { importId: asked.id, expectedVersion: wrong.import!.version, kind: 'milestones', answers: [{ column: 'Due', dates: 'monthFirst' }] });
    expect(corrected.import).toMatchObject({ state: 'ready', newRows: 3 });
  });

  it.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'import.notText'],
    ['bytes that break their own encoding', Uint8Array.from([0xff, 0xfe, 0x41]), 'import.notDecodable'],
    ['an unknown table', utf8('Farbe,Form\nrot,rund\n'), 'import.kindNotRecognised'],
    ['a header without rows', utf8(`${header}\n`), 'import.noRows'],
    ['a quote that never ends', utf8(`${header}\n"A,B\n`), 'import.quoteNotClosed'],
    ['headers that are no names', utf8('__proto__,constructor,=1+1,\u202e\n1,2,3,4\n'), 'import.kindNotRecognised'],
  ])('says what is wrong with %s', async (_, bytes, rule) => {
    const preview = await importing.preview(bytes);
    expect(preview).toMatchObject({ state: 'inError', refusals: [{ rule }] });
    expect(preview.refusals[0]?.mend).not.toBe('');
  });

  it('reads 100,000 rows in its thread and refuses one more', async () => {
    const rows = (count: number) => utf8(`Titel;Fällig\n${'Pilot bereit;31.03.2026\n'.repeat(count)}`);
    expect(await importing.preview(rows(100_000))).toMatchObject({ state: 'ready', newRows: 100_000 });
    expect(await importing.preview(rows(100_001))).toMatchObject({ state: 'inError', refusals: [{ rule: 'import.tooManyRows' }] });
  });

  it('bounds what is uploaded, and takes a file name for a name only', async () => {
    expect(await importing.upload(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { errors: [{ rule: 'import.tooLarge' }] } });
    expect(await importing.upload(new Uint8Array())).toMatchObject({ status: 422, body: { errors: [{ rule: 'import.empty' }] } });
    expect(await importing.upload(utf8('A,B\n1,2\n'), { 'content-encoding': 'gzip' })).toMatchObject({ status: 415, body: { errors: [{ rule: 'import.packed' }] } });
    const { body } = await importing.upload(utf8('A,B\n1,2\n'), { 'x-file-name': encodeURIComponent('../../etc/\u202epasswd\n.csv') });
    expect(await test.db.system('select file_name as name from import_run where id = $1', [body.importId])).toEqual([{ name: 'passwd .csv' }]);
  });

  it('is for the portfolio office only', async () => {
    const other = new Importing(test, member);
    expect(await other.upload(utf8('A,B\n1,2\n'))).toMatchObject({ status: 403, body: { errors: [{ rule: 'policy.import.write' }] } });
    const anonymous = await fetch(test.at('/imports'), { method: 'POST', body: 'A,B' });
    expect(anonymous.status).toBe(401);
    const { errors } = await test.ask(member, 'query Imports { imports { edges { node { id } } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'policy.import.read' });
    expect((await test.ask(office, 'query None { import(id: "no id") { id } }')).data).toEqual({ import: null });
  });

  it('into an organisation of its own offers two persons on the sign-in page of the demo', async () => {
    const ask = (name: string) => fetch(test.at('/imports/organisations'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, currency: 'GBP' }) });
    const [one, two] = await Promise.all([ask('UK projects'), ask('uk PROJECTS')]);
    const [first, second] = [(await one!.json()) as { organisationId: string; office: string }, (await two!.json()) as { organisationId: string }];
    expect(second.organisationId).toBe(first.organisationId);
    const offered = (await (await fetch(test.at('/auth/demo'))).json()) as { organisationId: string; key: string; roles: { role: string }[] }[];
    expect(offered.filter((each) => each.organisationId === first.organisationId).map((each) => [each.key, each.roles[0]?.role])).toEqual([['PE-1', 'portfolioBoard'], ['PE-2', 'portfolioOffice']]);
    expect((await ask('x')).status).toBe(422);
  });
});
