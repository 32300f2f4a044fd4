import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { bookCosts } from '@tranche/finance/api/offers.ts';
import { createProject, createStage, keepForecast } from '@tranche/projects/api/offers.ts';
import type { Project, ProjectState } from '@tranche/projects/domain/project.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { projectOrders } from './project-list.type.ts';
import { example } from '@tranche/shared/testing/examples.ts';

type Measure = 'budget' | 'actual' | 'forecast';
type Sums = Record<Measure, number>;
interface Overview {
  projects: number;
  restricted: number;
  exceptions: number;
  tooBig: number;
  paused: number;
  byState: { state: string; count: number }[];
  totals: ({ currency: string; projects: number } & Record<Measure, string | null>)[];
  parts: { scope: { key: string } | null; direct: boolean; totals: ({ currency: string } & Record<Measure, string | null>)[] }[];
}

const read = `query O($key: ID!, $asOf: Day) { portfolio(key: $key, asOf: $asOf) { overview {
  projects restricted exceptions tooBig paused byState { state count } totals { currency projects budget actual forecast }
  parts { direct scope { key } totals { currency budget actual forecast } } } } }`;

const begin = new Date('2026-01-05T09:00:00Z');
const states: Record<string, ProjectState> = { 'P-1': 'closed', 'P-3': 'exception', 'P-5': 'initiation', 'P-7': 'startUp', 'P-9': 'closed', 'P-10': 'paused', 'P-12': 'closing', 'P-14': 'idea' };
const money = (value: number) => value.toFixed(2);

describe('portfolio overview', () => {
  let test: TestApp;
  let reader: TestPerson;
  let manager: TestPerson;
  let portfolio: TestPerson;
  const scopes = new Map<string, TestPerson>();
  const { inputs, expected } = example<{ projects: Record<string, Sums & { parent: string }> }, Record<string, Sums>>('demo-totals');

  beforeAll(async () => {
    test = await TestApp.start();
    [reader, manager] = [await test.aPerson('Leitung'), await test.aPerson('Projektleitung')];
    portfolio = await test.aScope('portfolio', 'Digitale Stadt 2028');
    await test.act(async (work) => void (await work.rows('insert into portfolio (id, org_id) values ($1, $2)', [portfolio.id, work.actor.orgId])));
    scopes.set('PF-1', portfolio);
    for (const key of ['PG-1', 'PG-2', 'PG-3']) scopes.set(key, await test.aScope('programme', key, portfolio.id));
    for (const [key, sums] of Object.entries(inputs.projects)) scopes.set(key, await test.act((work) => aProject(work, key, sums), begin));
  }, 60_000);
  afterAll(() => test.stop());

  async function aProject(work: Work, key: string, { parent, ...sums }: Sums & { parent: string }): Promise<TestPerson> {
    const state = states[key] ?? 'delivering';
    const record: Project = {
      state, language: 'de', summary: null, userGroup: null, userNeed: 'Bedarf', approach: 'linear', tailoring: 'standard', plannedStart: day('2026-01-05'),
      plannedEnd: day(key === 'P-7' ? '2027-10-31' : '2026-06-30'), actualStart: null, actualEnd: null, budget: money(sums.budget), currency: 'EUR', firstBenefitOn: null,
      productCount: null, peopleCount: null, reportRhythmDays: 28, pausedUntil: null, stateBeforePause: state === 'paused' ? 'delivering' : null, stateReason: null, closureKind: null,
    };
    const created = await createProject(work, { titleDe: key, parentId: scopes.get(parent)?.id ?? null, from: work.today, record });
    await work.flush();
    if (state === 'idea') return created;
    const closed = state === 'closed' ? day('2026-03-31') : null;
    const stage = await createStage(work, {
      projectId: created.id, projectKey: created.key,
      record: { number: 1, titleDe: 'Umsetzung', titleEn: null, kind: 'delivery', state: closed ? 'closed' : 'inProgress', plannedStart: day('2026-01-05'), plannedEnd: day('2026-06-30'), actualStart: day('2026-01-05'), actualEnd: closed, budget: money(sums.budget), objectives: null },
    });
    await work.flush();
    await bookCosts(work, [{ scopeId: created.id, stageId: stage.id, category: 'services', kind: 'actual', amount: money(sums.actual), currency: 'EUR', onDay: day('2026-01-05'), bookedOn: day('2026-01-05') }]);
    if (!closed) await keepForecast(work, { stageId: stage.id, projectId: created.id, reportOn: work.today, cost: money(sums.forecast), endOn: day('2026-06-30'), reason: null });
    return created;
  }

  async function overview(person = reader, variables: Record<string, unknown> = {}): Promise<Overview> {
    const { data, errors } = await test.ask<{ portfolio: { overview: Overview } }>(person, read, { key: portfolio.key, ...variables });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.portfolio.overview;
  }
  const moneyOf = (key: string) => Object.fromEntries(Object.entries(expected[key] as Sums).map(([measure, value]) => [measure, money(value)]));

  it('adds the figures of the demo town, by programme and in all', async () => {
    const found = await overview();
    expect(found.totals).toEqual([{ currency: 'EUR', projects: 14, ...moneyOf('total') }]);
    for (const key of ['PG-1', 'PG-2', 'PG-3', 'PF-1']) {
      expect(found.parts.find((part) => part.scope?.key === scopes.get(key)?.key)).toMatchObject({ direct: key === 'PF-1', totals: [{ currency: 'EUR', ...moneyOf(key) }] });
    }
    expect(found).toMatchObject({ projects: 14, exceptions: 1, tooBig: 1, paused: 1, restricted: 0 });
    expect(found.byState.find((each) => each.state === 'delivering')).toEqual({ state: 'delivering', count: 6 });
  });

  it('lists projects worst first, filters, pages and counts with a constant number of statements', async () => {
    const list = `query L($first: Int!, $orderBy: ProjectOrder, $filter: ProjectFilter, $after: String) { projects(scope: "${portfolio.key}", first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
      totalCount pageInfo { endCursor } edges { node { key manager { displayName } executive { displayName } parent { key } tranche { key } currentStage { key actual { amount } costUsed } slice { signal } figures { status forecast { amount } } viewerCan { update { allowed } } } } } }`;
    type Listed = { projects: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { key: string; figures: { forecast: { amount: string } } | null } }[] } };
    const keys = async (variables: Record<string, unknown>) => (await test.ask<Listed>(reader, list, { first: 50, ...variables })).data?.projects;
    const byForecast = await keys({ orderBy: 'forecast' });
    expect(byForecast?.edges[0]?.node).toMatchObject({ key: scopes.get('P-7')?.key, figures: { forecast: { amount: '2400000.00' } } });
    expect((await keys({ filter: { states: ['exception'] } }))?.edges.map((edge) => edge.node.key)).toEqual([scopes.get('P-3')?.key]);
    expect(await keys({ filter: { open: true } })).toMatchObject({ totalCount: 12 });
    expect((await keys({ filter: { text: scopes.get('P-4')?.key.toLowerCase() } }))?.totalCount).toBe(1);
    await test.giveRole(manager.id, 'projectManager', scopes.get('P-2')?.id as string);
    expect((await keys({ filter: { managerId: manager.id } }))?.edges).toMatchObject([{ node: { manager: { displayName: 'Projektleitung' } } }]);
    for (const key of Object.keys(inputs.projects)) if (key !== 'P-2') await test.giveRole(manager.id, 'projectManager', scopes.get(key)?.id as string);
    for (const orderBy of projectOrders) {
      const seen: string[] = [];
      for (let after: string | undefined; seen.length < 14;) {
        const page = await keys({ first: 4, orderBy, after });
        seen.push(...(page?.edges ?? []).map((edge) => edge.node.key));
        after = page?.pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(14);
    }
    const few = await test.countStatements(() => keys({ first: 3 }));
    const many = await test.countStatements(() => keys({ first: 50 }));
    expect(many).toBe(few);
  });

  it('shows money by fiscal year of everything below', async () => {
    type Years = { budgetYears: { fiscalYear: number; forecast: { amount: string } }[] };
    const { data } = await test.ask<Years>(reader, `{ budgetYears(scope: "${portfolio.key}") { fiscalYear currency actual { amount } forecast { amount } available { amount } hidden overReleased } }`);
    expect(data?.budgetYears).toMatchObject([{ fiscalYear: 2026, currency: 'EUR', actual: { amount: money(expected['total']?.actual ?? 0) }, available: { amount: `-${money(expected['total']?.actual ?? 0)}` }, hidden: false, overReleased: true }, { fiscalYear: 2027 }]);
    expect(money(data?.budgetYears.reduce((sum, year) => sum + Number(year.forecast.amount), 0) ?? 0)).toBe(moneyOf('total')['forecast']);
  });

  it('explains a sum by its parts', async () => {
    const { data } = await test.ask<{ explain: { value: string; rule: string; inputs: { key: string; value: string }[] } }>(reader, `{ explain(figure: "portfolio.forecast", key: "${portfolio.key}") { value unit rule inputs { name key value } } }`);
    expect(data?.explain).toMatchObject({ value: moneyOf('total')['forecast'], unit: 'EUR', rule: expect.stringContaining('Kostenprognosen') });
    expect(data?.explain.inputs).toHaveLength(4);
  });

  it('costs the same number of statements however many projects there are', async () => {
    const before = await test.countStatements(() => overview());
    await test.act((work) => aProject(work, 'P-99', { parent: 'PG-1', budget: 1, actual: 1, forecast: 1 }), begin);
    expect(await test.countStatements(() => overview())).toBe(before);
    expect(before).toBeLessThanOrEqual(14);
    const twin = await test.db.system<{ id: string }>("select id from scope where title_de = 'P-99'");
    await test.act(async (work) => void (await work.rows("update project set state = 'declined' where id = $1", [twin[0]?.id])));
  });

  it('contains the money of restricted projects without giving one away (domain.md 6, case 56; cases C-040)', async () => {
    await test.restrict(scopes.get('P-10')?.id as string);
    const one = await overview();
    expect(one).toMatchObject({ projects: 14, restricted: 1, totals: [{ budget: null, actual: null, forecast: null }] });
    expect(one.parts.find((part) => part.scope?.key === scopes.get('PG-2')?.key)?.totals).toMatchObject([{ budget: null }]);
    expect(one.parts.find((part) => part.scope?.key === scopes.get('PG-1')?.key)?.totals).toMatchObject([{ budget: moneyOf('PG-1')['budget'] }]);
    await test.restrict(scopes.get('P-8')?.id as string);
    const two = await overview();
    expect(two).toMatchObject({ restricted: 2, totals: [{ budget: moneyOf('total')['budget'], actual: moneyOf('total')['actual'] }] });
    expect(two.parts.find((part) => part.scope?.key === scopes.get('PG-2')?.key)?.totals).toMatchObject([{ forecast: moneyOf('PG-2')['forecast'] }]);
    const years = await test.ask<{ budgetYears: { actual: object | null; hidden: boolean }[] }>(reader, `{ budgetYears(scope: "${scopes.get('PG-2')?.key}") { actual { amount } hidden } }`);
    expect(years.data?.budgetYears[0]).toEqual({ actual: { amount: moneyOf('PG-2')['actual'] }, hidden: false });
    const list = await test.ask<{ projects: { totalCount: number } }>(reader, '{ projects { totalCount } }');
    expect(list.data?.projects.totalCount).toBe(13);
  });

  it('knows nothing before the portfolio existed', async () => {
    const { data } = await test.ask<{ portfolio: object | null }>(reader, read, { key: portfolio.key, asOf: '2025-12-31' });
    expect(data?.portfolio).toBeNull();
  });
});
