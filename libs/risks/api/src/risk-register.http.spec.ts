import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { riskOrders, type RiskOrder } from './risk.type.ts';

interface Listed { risks: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Record<string, unknown> & { key: string; title: string } }[] } }

const page = `query Page($scope: ID, $filter: RiskFilter, $orderBy: RiskOrder, $first: Int!, $after: String) {
  risks(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { key title score trend nextResponseDue reviewOverdueDays owner { displayName } scope { key } issue { key } responses { actionee { displayName } } history { score } viewerCan { assess { allowed } occur { why } } } } } }`;

describe('the risk register', () => {
  let test: TestApp;
  let manager: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    manager = await test.aPerson('Projektleitung');
    project = await test.aScope('project', 'Scanstelle');
    await test.giveRole(manager.id, 'projectManager', project.id);
    const raise = 'mutation Raise($input: RaiseRiskInput!) { raiseRisk(input: $input) { errors { rule } } }';
    const risks = Array.from({ length: 25 }, (_, index) => ({
      event: `Risiko ${String.fromCharCode(97 + ((index * 7) % 25))}`, probability: (index % 5) + 1, impact: (index % 4) + 1, kind: index % 6 === 0 ? 'opportunity' : 'threat',
      ...(index % 3 === 0 ? { probabilityPercent: ['10', '30', '50', '70', '90'][index % 5], impactMoney: String(1000 * (index + 1)) } : {}), ...(index % 2 === 0 ? { proximityOn: `2027-0${(index % 9) + 1}-15` } : {}),
      ...(index % 5 === 0 ? {} : { cause: 'Ursache', effect: 'Wirkung', ownerId: manager.id }),
    }));
    for (const risk of risks) expect((await test.ask<{ raiseRisk: { errors: unknown[] } }>(manager, raise, { input: { scopeId: project.id, language: 'de', ...risk } })).data?.raiseRisk.errors).toEqual([]);
  });
  afterAll(() => test.stop());

  const ask = async (variables: Record<string, unknown>) => {
    const { data, errors } = await test.ask<Listed>(manager, page, { first: 100, ...variables });
    expect(errors).toBeUndefined();
    return data!.risks;
  };

  it.each(riskOrders)('pages through all rows by %s without repeating one', async (orderBy: RiskOrder) => {
    const all = (await ask({ orderBy })).edges.map((edge) => edge.node.key);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const part: Listed['risks'] = await ask({ orderBy, first: 7, after });
      seen.push(...part.edges.map((edge) => edge.node.key));
      more = part.pageInfo.hasNextPage;
      after = part.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(25);
  });

  it('serves every order from an index', async () => {
    await test.db.system('analyze risk');
    const indexes = await test.db.system<{ columns: string }>("select pg_get_indexdef(indexrelid) as columns from pg_index where indrelid = 'risk'::regclass");
    for (const column of ['score', 'title', 'value_sort', 'proximity_sort', 'review_sort']) expect(indexes.some((index) => new RegExp(`\\(org_id, ${column}( DESC)?, id`).test(index.columns))).toBe(true);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['open ones', { open: true }, 25],
    ['a kind', { kind: 'opportunity' }, 5],
    ['a band', { bands: ['critical'] }, 4],
    ['two bands', { bands: ['high', 'critical'] }, 7],
    ['a cell of the matrix', { probabilities: [5], impacts: [4] }, 1],
    ['those nobody owns', { unowned: true }, 5],
    ['an owner', { ownerId: 'manager' }, 20],
    ['a state', { states: ['raised'] }, 5],
    ['those without value', { withoutValue: true }, 16],
    ['a part of the title', { text: 'risiko b' }, 1],
    ['a title with a wildcard as text', { text: '%' }, 0],
    ['those that wait for a review', { reviewOverdue: true }, 0],
  ])('filters %s', async (_, filter, count) => {
    const list = await ask({ filter: { ...filter, ...(filter['ownerId'] ? { ownerId: manager.id } : {}) }, scope: project.key });
    expect([list.edges.length, list.totalCount]).toEqual([count, count]);
  });

  it('reads a long page with as many statements as a short one', async () => {
    const few = await test.countStatements(() => ask({ first: 2 }));
    const many = await test.countStatements(() => ask({ first: 25 }));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(20);
  });

  it('counts cells, summary and exposure of the same open risks', async () => {
    const read = `query Overview($scope: ID) {
      now: riskMatrix(scope: $scope, moment: now) { kind count risks { key } } after: riskMatrix(scope: $scope, moment: after) { count }
      riskSummary(scope: $scope) { open critical high unassessed unowned topScore } riskExposure(scope: $scope) { withoutValue byCurrency { currency valued net { amount } p80 { amount } runs } } }`;
    const { data } = await test.ask<{ now: { count: number; risks: unknown[] }[]; after: unknown[]; riskSummary: object; riskExposure: { withoutValue: number; byCurrency: { valued: number }[] } }>(manager, read, { scope: project.key });
    expect(data!.now.reduce((sum, cell) => sum + cell.count, 0)).toBe(25);
    expect(data!.now.every((cell) => cell.risks.length === Math.min(10, cell.count))).toBe(true);
    expect(data!.after).toEqual([]);
    expect(data!.riskSummary).toEqual({ open: 25, critical: 4, high: 3, unassessed: 5, unowned: 5, topScore: 20 });
    expect([data!.riskExposure.withoutValue, data!.riskExposure.byCurrency.map((each) => each.valued)]).toEqual([16, [9]]);
  });

  it('explains its figures', async () => {
    const read = 'query Why($key: ID!) { score: explain(figure: "risk.score", key: $key) { value rule inputs { name value } } value: explain(figure: "risk.expectedValue", key: $key) { value reason } }';
    const { data } = await test.ask<{ score: object; value: object }>(manager, read, { key: `${project.key}/R-2` });
    expect(data!.score).toMatchObject({ value: '4', inputs: [{ name: 'Wahrscheinlichkeit', value: '2' }, { name: 'Auswirkung', value: '2' }] });
    expect(data!.value).toEqual({ value: null, reason: 'Wahrscheinlichkeit in Prozent oder Geldwert fehlt.' });
  });
});
