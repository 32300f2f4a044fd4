import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@tranche/shared/api/database.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { createTestDatabase } from '@tranche/shared/testing/test-database.ts';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { setUpHttp } from '../../apps/api/src/http.ts';
import { fillDemo } from './demo.ts';
import { calendar } from './town/days.ts';
import { story } from './town/story.ts';

type Sums = Record<'budget' | 'actual' | 'forecast', number>;
type ShownSums = { currency: string } & Record<'budget' | 'actual' | 'forecast', string | null>;

const lastDay = '2026-09-30';

describe('the demo town', () => {
  let app: NestExpressApplication;
  let url: string;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    const databaseUrl = await createTestDatabase();
    await fillDemo(databaseUrl, () => undefined);
    // A second time there is nothing to do.
    await fillDemo(databaseUrl, () => { throw new Error('filled twice'); });
    process.env['TRANCHE_ROLE'] = 'web';
    app = await NestFactory.create<NestExpressApplication>(AppModule.with({ databaseUrl }), { logger: ['error'], bodyParser: false });
    setUpHttp(app, { demo: true, secure: false });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  }, 240_000);
  afterAll(async () => {
    delete process.env['TRANCHE_ROLE'];
    await app.close();
  });

  const rows = <Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []) => app.get(Database).system<Row>(sql, params);

  /** Takes a person of the demo the way the sign-in page does. */
  async function cookieOf(name: string): Promise<string> {
    const known = cookies.get(name);
    if (known) return known;
    const persons = (await (await fetch(`${url}/auth/demo`)).json()) as { key: string; name: string }[];
    const person = persons.find((each) => each.name === name)?.key;
    const answer = await fetch(`${url}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    cookies.set(name, cookie);
    return cookie;
  }

  async function ask<T>(query: string, variables: Record<string, unknown> = { asOf: lastDay }, name = 'Portfoliobüro'): Promise<T> {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: await cookieOf(name) }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  interface ListedProject {
    key: string;
    state: string;
    pausedUntil: string | null;
    closureKind: string | null;
    currentStage: { key: string; state: string } | null;
    stages: { key: string }[];
    slice: { signal: string };
    figures: { budget: { amount: string }; actual: { amount: string }; forecast: { amount: string }; costUsage: string; costStatus: string; timeStatus: string; status: string };
  }
  const projects = async (asOf = lastDay) => {
    const { projects: found } = await ask<{ projects: { edges: { node: ListedProject }[] } }>(
      `query P($asOf: Day) { projects(first: 50, asOf: $asOf) { edges { node { key state pausedUntil closureKind currentStage { key state } stages { key } slice { signal }
         figures { budget { amount } actual { amount } forecast { amount } costUsage costStatus timeStatus status } } } } }`, { asOf });
    return new Map(found.edges.map(({ node }) => [node.key, node]));
  };

  describe('money (demo-totals, demo-usage)', () => {
    const totals = example<{ projects: Record<string, Sums> }, Record<string, Sums>>('demo-totals');
    const usage = example<{ tolerances: Record<string, number> }, Record<string, { deviation: string; usage: string; status: string }>>('demo-usage');

    const overview = (asOf: string) => ask<{ portfolio: { overview: { projects: number; totals: ShownSums[]; parts: { scope: { key: string }; direct: boolean; totals: ShownSums[] }[] } } }>(
      'query O($asOf: Day) { portfolio(key: "PF-1", asOf: $asOf) { overview { projects totals { currency budget actual forecast } parts { direct scope { key } totals { currency budget actual forecast } } } } }', { asOf });

    it('adds up by programme and for the portfolio', async () => {
      const { portfolio } = await overview(lastDay);
      const shown = (sums: Sums) => [{ currency: 'EUR', budget: sums.budget.toFixed(2), actual: sums.actual.toFixed(2), forecast: sums.forecast.toFixed(2) }];
      for (const key of ['PG-1', 'PG-2', 'PG-3', 'PF-1']) {
        expect([key, portfolio.overview.parts.find((each) => each.scope.key === key)?.totals]).toEqual([key, shown(totals.expected[key] as Sums)]);
      }
      expect(portfolio.overview.totals).toEqual(shown(totals.expected['total'] as Sums));
    });

    it('is right for each project', async () => {
      const found = await projects();
      for (const [key, { budget, actual, forecast }] of Object.entries(totals.inputs.projects)) {
        const figures = found.get(key)?.figures;
        expect([key, figures?.budget.amount, figures?.actual.amount, figures?.forecast.amount]).toEqual([key, budget.toFixed(2), actual.toFixed(2), forecast.toFixed(2)]);
      }
    });

    it('uses the tolerances as computed by hand', async () => {
      const found = await projects();
      for (const [key, expected] of Object.entries(usage.expected)) {
        expect([key, Number(found.get(key)?.figures.costUsage).toFixed(4), found.get(key)?.figures.costStatus]).toEqual([key, expected.usage, expected.status]);
      }
    });

    it('has the tolerances of the scenario, below twice as wide as above', async () => {
      const set = await rows<{ key: string; upper: string; lower: string }>("select s.key, t.upper::float8::text as upper, t.lower::float8::text as lower from tolerance t join scope s on s.id = t.scope_id where t.stage_id is null and t.dimension = 'cost'");
      expect(new Map(set.map(({ key, upper, lower }) => [key, [Number(upper), Number(lower)]]))).toEqual(new Map(Object.entries(usage.inputs.tolerances).map(([key, upper]) => [key, [upper, upper * 2]])));
    });

    it('was different three months earlier', async () => {
      const [june, september] = [await overview('2026-06-30'), await overview(lastDay)];
      // P-14 was proposed on 2026-07-15, and money is booked month by month.
      expect([june.portfolio.overview.projects, september.portfolio.overview.projects]).toEqual([13, 14]);
      expect(Number(june.portfolio.overview.totals[0]?.actual)).toBeLessThan(1_723_100);
      const [then, now] = [await projects('2026-06-30'), await projects()];
      expect(['P-3', 'P-6', 'P-12'].map((key) => then.get(key)?.state)).toEqual(['delivering', 'delivering', 'delivering']);
      expect(['P-3', 'P-6', 'P-12'].map((key) => now.get(key)?.state)).toEqual(['exception', 'delivering', 'closing']);
      expect(then.get('P-6')?.currentStage?.key).toBe('P-6/S-2');
      // 61 500 of the closed stage, 40 000 in May, 44 000 in June (town/money.ts).
      expect(then.get('P-3')?.figures.actual.amount).toBe('145500.00');
    });
  });

  it.each([
    ['P-1', 'closed', null, 2], ['P-2', 'delivering', 'P-2/S-2', 3], ['P-3', 'exception', 'P-3/S-2', 3], ['P-4', 'delivering', 'P-4/S-2', 2], ['P-6', 'delivering', 'P-6/S-3', 3],
    ['P-8', 'delivering', 'P-8/S-1', 2], ['P-9', 'closed', null, 2], ['P-11', 'delivering', 'P-11/S-2', 3], ['P-12', 'closing', null, 3], ['P-13', 'delivering', 'P-13/S-2', 4],
  ])('%s is %s (stage %s of %d)', async (key, state, stage, count) => {
    const project = (await projects()).get(key);
    expect(project?.state).toBe(state);
    expect(project?.stages).toHaveLength(count);
    if (stage) expect(project?.currentStage?.key).toBe(stage);
  });

  it('has the other states and signals of the scenario', async () => {
    const found = await projects();
    expect(found.get('P-5')).toMatchObject({ state: 'initiation', figures: { status: 'onCourse' } });
    expect(found.get('P-7')).toMatchObject({ state: 'startUp', slice: { signal: 'tooBig' } });
    expect([...found.values()].filter((each) => each.slice.signal === 'tooBig')).toHaveLength(1);
    expect(found.get('P-10')).toMatchObject({ state: 'paused', pausedUntil: '2026-12-01' });
    expect(found.get('P-12')).toMatchObject({ closureKind: 'premature', figures: { costStatus: 'onCourse' } });
    expect(found.get('P-13')?.figures).toMatchObject({ costStatus: 'onCourse', timeStatus: 'attention', status: 'attention' });
    expect(found.get('P-14')?.state).toBe('idea');
  });

  it('shows the milestone trend 0, 0, 15, 31, 51 days of P-13', async () => {
    const { project } = await ask<{ project: { milestones: { key: string; trend: { slips: number[] } }[] } }>('query M($asOf: Day) { project(key: "P-13", asOf: $asOf) { milestones { key trend { slips } } } }');
    expect(project.milestones.find((each) => each.key === 'P-13/M-1')?.trend.slips).toEqual([0, 0, 15, 31, 51]);
  });

  it('has the programmes of the scenario', async () => {
    const { programmes } = await ask<{ programmes: { edges: { node: { key: string; state: string; dca: string; rollup: { status: string }; tranches: { key: string; state: string }[] } }[] } }>(
      'query G($asOf: Day) { programmes(asOf: $asOf) { edges { node { key state dca rollup { status } tranches { key state } } } } }');
    const found = Object.fromEntries(programmes.edges.map(({ node }) => [node.key, { state: node.state, dca: node.dca, status: node.rollup.status, ...Object.fromEntries(node.tranches.map((each) => [each.key.split('/')[1], each.state])) }]));
    expect(found).toEqual({
      'PG-1': { state: 'deliver', dca: 'amber', status: 'outside', 'T-1': 'closed', 'T-2': 'active' },
      'PG-2': { state: 'deliver', dca: 'amberGreen', status: 'attention', 'T-1': 'active', 'T-2': 'planned' },
      'PG-3': { state: 'deliver', dca: 'green', status: 'attention', 'T-1': 'active', 'T-2': 'planned' },
    });
  });

  it('realises benefits as computed by hand (demo-benefits)', async () => {
    const { inputs, expected } = example<{ benefits: { key: string; actual: string; plannedPercent: number | null }[] }, Record<string, { percent: string; ratio: string | null }>>('demo-benefits');
    const { benefits } = await ask<{ benefits: { edges: { node: { key: string; state: string; figures: { realisedPercent: string | null; plannedPercent: string | null; ratio: string | null; status: string; latestValue: string | null } } }[] } }>(
      'query B($asOf: Day) { benefits(first: 50, asOf: $asOf) { edges { node { key state figures { realisedPercent plannedPercent ratio status latestValue } } } } }');
    const found = new Map(benefits.edges.map(({ node }) => [node.key, node]));
    for (const { key, actual, plannedPercent } of inputs.benefits) {
      const figures = found.get(key)?.figures;
      const rounded = (value: string | null | undefined, places: number) => (value === null || value === undefined ? null : Number(value).toFixed(places));
      expect([key, Number(figures?.latestValue), rounded(figures?.plannedPercent, 0), rounded(figures?.realisedPercent, 2), rounded(figures?.ratio, 4)])
        .toEqual([key, Number(actual), plannedPercent === null ? null : String(plannedPercent), expected[key]?.percent, expected[key]?.ratio]);
    }
    expect(['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6', 'B-7', 'B-8'].map((key) => found.get(key)?.figures.status)).toEqual(['outside', 'notDueYet', 'onCourse', 'onCourse', 'outside', 'onCourse', 'notDueYet', 'onCourse']);
    expect([found.get('B-6')?.state, found.get('B-9')?.state]).toEqual(['realised', 'dropped']);
  });

  it.each([['P-3/R-1', 'threat', 4, 4], ['P-13/R-1', 'threat', 3, 4], ['P-11/R-3', 'opportunity', 3, 3], ['P-8/R-2', 'threat', 2, 4]])('has the risk %s, a %s of %d × %d', async (key, kind, probability, impact) => {
    const { risk } = await ask<{ risk: unknown }>('query R($key: ID!, $asOf: Day) { risk(key: $key, asOf: $asOf) { kind probability impact } }', { key, asOf: lastDay });
    expect(risk).toEqual({ kind, probability, impact });
  });

  it.each([
    ['P-2/I-1', 'requestForChange', 'inAction', 'changeAuthority'], ['P-3/I-2', 'offSpecification', 'proposed', 'projectBoard'], ['P-8/I-1', 'problemConcern', 'analysed', null],
    ['P-4/I-3', 'externalEvent', 'inAction', 'projectManager'], ['P-11/I-2', 'businessOpportunity', 'proposed', 'projectManager'],
  ])('has the issue %s, %s, %s, to be decided by %s', async (key, type, state, decider) => {
    const { issue } = await ask<{ issue: unknown }>('query I($key: ID!, $asOf: Day) { issue(key: $key, asOf: $asOf) { type state decider } }', { key, asOf: lastDay });
    expect(issue).toEqual({ type, state, decider });
  });

  it('has decisions in voting, in force with dissent, superseded and drafted', async () => {
    const read = 'query D($key: ID!, $asOf: Day) { decision(key: $key, asOf: $asOf) { state outcome dueOn votesCast votesEntitled options { title } supersededBy { key } ballot { dissent { role comment } } } }';
    const decision = async (key: string) => (await ask<{ decision: { options: unknown[]; ballot: { dissent: { role: string }[] } | null } & Record<string, unknown> }>(read, { key, asOf: lastDay })).decision;
    const voting = await decision('PG-1/D-4');
    expect(voting).toMatchObject({ state: 'voting', dueOn: '2026-10-09', votesCast: 2, votesEntitled: 5 });
    expect(voting.options).toHaveLength(3);
    const early = await decision('P-12/D-2');
    expect(early).toMatchObject({ state: 'inForce', outcome: 'approved' });
    expect(early.ballot?.dissent.map((each) => each.role)).toEqual(['seniorUser']);
    expect(await decision('PF-1/D-7')).toMatchObject({ state: 'superseded', supersededBy: { key: 'PF-1/D-9' } });
    expect(await decision('P-7/D-1')).toMatchObject({ state: 'draft' });
  });

  it('waits at the gate of P-5/S-2 for the Senior Supplier', async () => {
    const { stageGate } = await ask<{ stageGate: { dueOn: string; checks: { rule: string; state: string }[]; decision: { ballot: { rule: string; seats: { role: string; vote: { value: string } | null }[] } } } }>(
      'query G($asOf: Day) { stageGate(key: "P-5/S-2", asOf: $asOf) { dueOn checks { rule state } decision { ballot { rule seats { role vote { value } } } } } }');
    expect(stageGate.dueOn).toBe('2026-10-02');
    expect(stageGate.checks.filter((each) => each.state === 'failed')).toEqual([]);
    expect(stageGate.decision.ballot.rule).toBe('consent');
    expect(stageGate.decision.ballot.seats.map(({ role, vote }) => [role, vote?.value ?? null])).toEqual([['executive', 'yes'], ['seniorUser', 'yes'], ['seniorSupplier', null]]);
  });

  it('has the exception of P-3 waiting since its report', async () => {
    const { project } = await ask<{ project: { openException: unknown } }>('query E($asOf: Day) { project(key: "P-3", asOf: $asOf) { openException { state submittedOn } } }');
    expect(project.openException).toEqual({ state: 'submitted', submittedOn: '2026-09-24' });
  });

  it('hides P-10 until the end of the year from those who have no role there', async () => {
    const read = 'query P($asOf: Day) { project(key: "P-10", asOf: $asOf) { restricted restrictedUntil } }';
    expect(await ask(read)).toEqual({ project: { restricted: true, restrictedUntil: '2026-12-31' } });
    expect(await ask(read, { asOf: lastDay }, 'Projektleitung P-3')).toEqual({ project: null });
  });

  it('has an audit row for everything that was created', async () => {
    const tables = await rows<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'past' order by 1");
    const derived = new Set(['project_figures', 'benefit_figures']);
    for (const { name } of tables.filter((each) => !derived.has(each.name))) {
      const [found] = await rows<{ rows: number; missing: number }>(
        `select count(*)::int as rows, (count(*) filter (where not exists (select from audit_entry a where a.row_id = t.id and a.table_name = $1 and a.action = 'create')))::int as missing from public.${name} t`, [name]);
      expect([name, found?.missing]).toEqual([name, 0]);
    }
    const [span] = await rows<{ first: string; last: string }>('select min(at)::date::text as first, max(at)::date::text as last from audit_entry');
    expect(span).toEqual({ first: '2026-03-02', last: lastDay });
  });

  it('moves in every week, and on working days only', () => {
    expect(story.filter((each) => !calendar.isWorking(each.on)).map((each) => each.on)).toEqual([]);
    const weeks = new Set(story.map((each) => Math.floor((Date.parse(each.on) - Date.parse('2026-03-02')) / (7 * 86_400_000))));
    expect([...weeks].sort((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, week) => week));
  });
});
