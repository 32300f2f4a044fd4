import { newId } from '@tranche/shared/api/record.ts';
import { TestApp, type TestPerson } from '../testing/test-app.ts';

interface Answer {
  audit: { edges: { node: { id: string; act: string; person: string | null; key: string | null; at: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const read = `query Trail($record: String, $scope: String, $person: ID, $acts: [String!], $inBulk: Boolean, $from: Day, $to: Day, $first: Int!, $after: String) {
  audit(record: $record, scope: $scope, person: $person, acts: $acts, inBulk: $inBulk, from: $from, to: $to, first: $first, after: $after) { edges { node { id act person key at } } pageInfo { hasNextPage endCursor } }
}`;

const many = 12_000;

describe('the audit trail as a register', () => {
  let test: TestApp;
  let one: TestPerson;
  let other: TestPerson;
  let scope: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [one, other] = [await test.aPerson('Eine'), await test.aPerson('Andere')];
    scope = await test.aScope('project', 'Vorhaben');
    const [organisation] = await test.db.system<{ id: string }>('select org_id as id from person where id = $1', [one.id]);
    const entry = (at: string, actor: string, act: string) => ({ id: newId(new Date(at)), org_id: organisation!.id, at, correlation: newId(), actor_id: actor, act, action: 'update', table_name: 'project', row_id: scope.id, record_key: scope.key, scope_id: scope.id, change: {}, in_bulk: act === 'describeProject' });
    const insert = (entries: object[]) => test.db.system('insert into audit_entry (id, org_id, at, correlation, actor_id, act, action, table_name, row_id, record_key, scope_id, change, in_bulk) select id, org_id, at, correlation, actor_id, act, action, table_name, row_id, record_key, scope_id, change, in_bulk from jsonb_populate_recordset(null::audit_entry, $1)', [JSON.stringify(entries)]);
    await insert(Array.from({ length: many }, (_, index) => entry(new Date(Date.UTC(2026, 2, 1) + index * 60_000).toISOString(), other.id, 'describeProject')));
    // Midnight in Berlin is 22:00 UTC in summer: the first belongs to the last day of May, the second to the first of June.
    await insert([entry('2026-05-31T21:59:59Z', one.id, 'planStage'), entry('2026-05-31T22:00:00Z', one.id, 'planStage'), entry('2026-06-02T10:00:00Z', one.id, 'startProject')]);
  });
  afterAll(() => test.stop());

  const ask = async (asked: Record<string, unknown>) => {
    const { data, errors } = await test.ask<Answer>(one, read, { first: 50, ...asked });
    expect(errors).toBeUndefined();
    return data!.audit.edges.map(({ node }) => node);
  };

  it.each([
    ['a person', () => ({ person: one.id, scope: scope.key }), ['startProject', 'planStage', 'planStage']],
    ['a text that is nobody', () => ({ person: 'PE-1' }), []],
    ['a verb', () => ({ acts: ['startProject'] }), ['startProject']],
    ['several verbs', () => ({ acts: ['startProject', 'planStage'] }), ['startProject', 'planStage', 'planStage']],
    ['single acts, not of an import', () => ({ scope: scope.key, inBulk: false, to: '2026-06-30' }), ['startProject', 'planStage', 'planStage']],
    ['no verb in particular', () => ({ acts: [], person: one.id, scope: scope.key }), ['startProject', 'planStage', 'planStage']],
    ['a period, by the days of the organisation', () => ({ from: '2026-06-01', to: '2026-06-01' }), ['planStage']],
    ['a period before anything happened', () => ({ to: '2026-02-27' }), []],
    ['a record and a period', () => ({ record: scope.key.toLowerCase(), from: '2026-05-31', to: '2026-06-01' }), ['planStage', 'planStage']],
    ['a key that nothing has', () => ({ record: 'P-999' }), []],
  ])('finds the entries of %s', async (_, asked, acts) => {
    expect((await ask(asked())).map((node) => node.act)).toEqual(acts);
  });

  it('says that a day is none instead of breaking', async () => {
    const { errors } = await test.ask(one, read, { first: 50, from: '2026-02-30' });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('names the verbs that occur', async () => {
    const { data } = await test.ask<{ auditActs: string[] }>(one, 'query Acts { auditActs }');
    expect(data!.auditActs).toEqual(expect.arrayContaining(['describeProject', 'planStage', 'startProject']));
    expect(new Set(data!.auditActs).size).toBe(data!.auditActs.length);
  });

  it('goes page by page through many entries without counting them', async () => {
    test.statements.length = 0;
    const { data } = await test.ask<Answer>(one, read, { first: 100, person: other.id });
    expect(test.statements.filter((statement) => /count\(/.test(statement))).toEqual([]);
    expect(data!.audit.pageInfo.hasNextPage).toBe(true);
    const next = await ask({ person: other.id, first: 100, after: data!.audit.pageInfo.endCursor });
    const ids = [...data!.audit.edges.map(({ node }) => node.id), ...next.map((node) => node.id)];
    expect(ids).toEqual([...new Set(ids)].sort().toReversed());
  });

  it('does not show what belongs to a scope that the viewer may not see', async () => {
    await test.restrict(scope.id);
    expect(await ask({ scope: scope.key })).toEqual([]);
  });
});
