import { idOf, orgId, portfolioId } from './data.ts';

/** One thing that people do, for the product and for the limit, with the same answer. */
export interface Operation {
  readonly name: string;
  /** Times the limit that the product may take; what performance asks for. */
  readonly goal: number;
  readonly product: { readonly query: string; variables(n: number): Record<string, unknown> };
  readonly limit: { readonly sql: string; values(n: number): unknown[] };
  /** What both must agree on. */
  facts(answer: unknown): unknown;
  /** A write gets its own key, so that each is carried out. */
  readonly write?: boolean;
}

interface Edges { edges: { node: { key: string } }[] }
const keysOf = (list: Edges) => list.edges.map((edge) => edge.node.key);

const registerFields = 'id key title state probability impact score band owner { id displayName } scope { id key title { text } }';
const registerSql = (after: string) => `
  select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', r.id, 'key', r.key, 'title', r.title, 'state', r.state, 'probability', r.probability, 'impact', r.impact, 'score', r.score,
    'owner', json_build_object('id', p.id, 'displayName', p.display_name), 'scope', json_build_object('id', s.id, 'key', s.key, 'title', json_build_object('text', s.title_de)))) order by r.score desc, r.id desc), '[]'))::text as json
  from (select * from risk where org_id = $1 and state <> 'closed' ${after} order by score desc, id desc limit 50) r left join person p on p.id = r.owner_id join scope s on s.id = r.scope_id`;

const registerQuery = `query Register($after: String) { risks(first: 50, after: $after, filter: { open: true }) { edges { cursor node { ${registerFields} } } pageInfo { hasNextPage endCursor } } }`;

interface Counted { count: number; state?: string; status?: string }
interface Part { scope: { key: string }; status: string; totals: { budget: string; forecast: string }[] }
interface Sums { portfolio: { key: string; overview: { projects: number; byState: Counted[]; byStatus: Counted[]; totals: { currency: string; budget: string; actual: string; forecast: string }[]; parts: Part[] } } }
const countsOf = (list: Counted[]) => list.filter((each) => each.count > 0).map((each) => `${each.state ?? each.status} ${each.count}`).sort();
const sumsOf = ({ portfolio: { key, overview: { projects, byState, byStatus, totals, parts } } }: Sums) => [
  key, projects, countsOf(byState), countsOf(byStatus), totals.map((each) => [each.currency, Number(each.budget), Number(each.actual), Number(each.forecast)]),
  parts.map((part) => [part.scope.key, part.status, ...part.totals.map((each) => [Number(each.budget), Number(each.forecast)])]),
];

const projectsSql = `
  select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', p.id, 'key', s.key, 'title', s.title_de, 'state', p.state, 'budget', p.budget, 'plannedEnd', p.planned_end,
    'manager', (select json_build_object('id', x.id, 'displayName', x.display_name) from role_assignment r join person x on x.id = r.person_id where r.scope_id = p.id and r.role = 'projectManager' limit 1),
    'parent', (select u.key from membership m join scope u on u.id = m.parent_id where m.child_id = p.id limit 1),
    'figures', json_build_object('status', f.status, 'driver', f.driver, 'costUsage', f.cost_usage, 'forecast', f.forecast, 'forecastEnd', f.forecast_end, 'openRisks', f.open_risks))) order by p.id), '[]'))::text as json
  from (select * from project where org_id = $1 and state not in ('closed', 'declined') order by id limit 50) p join scope s on s.id = p.id left join project_figures f on f.id = p.id`;

const statuses = "array['complete', 'paused', 'onCourse', 'notAssessed', 'attention', 'outside']";
// The id is a literal: for a parameter the planner would expect a few projects and look up each of the thousand.
const portfolioSql = `
  with sums as materialized (select m.parent_id as parent, p.currency, p.state, f.status, count(*) as projects, sum(f.budget) as budget, sum(f.actual) as actual, sum(f.forecast) as forecast
    from scope_ancestor a join project p on p.id = a.descendant_id join project_figures f on f.id = p.id join membership m on m.child_id = p.id
    where a.ancestor_id = '${portfolioId}' and p.state <> 'declined' group by 1, 2, 3, 4)
  select json_build_object('portfolio', json_build_object('id', k.id, 'key', k.key, 'title', json_build_object('text', k.title_de), 'overview', json_build_object('projects', (select sum(projects) from sums),
    'byState', (select json_agg(json_build_object('state', t.state, 'count', t.count)) from (select state, sum(projects) as count from sums group by 1) t),
    'byStatus', (select json_agg(json_build_object('status', t.status, 'count', t.count)) from (select status, sum(projects) as count from sums where state in ('initiation', 'delivering', 'exception', 'closing') group by 1) t),
    'totals', (select json_agg(json_build_object('currency', t.currency, 'budget', t.budget, 'actual', t.actual, 'forecast', t.forecast)) from (select currency, sum(budget) as budget, sum(actual) as actual, sum(forecast) as forecast from sums group by 1) t),
    'parts', (select json_agg(json_build_object('scope', json_build_object('key', u.key), 'status', x.status, 'totals', json_build_array(json_build_object('budget', x.budget, 'forecast', x.forecast))) order by u.id)
      from (select parent, (${statuses})[max(array_position(${statuses}, status))] as status, sum(budget) as budget, sum(forecast) as forecast from sums group by 1) x join scope u on u.id = x.parent))))::text as json
  from scope k where k.id = '${portfolioId}'`;

/** A cursor in the middle of the list: score 8, whatever id. */
const deepCursor = Buffer.from(JSON.stringify(['score', 8, 'ffffffff-ffff-7fff-bfff-ffffffffffff'])).toString('base64url');

export const operations: readonly Operation[] = [
  {
    name: 'register page', goal: 3,
    product: { query: registerQuery, variables: () => ({}) },
    limit: { sql: registerSql(''), values: () => [orgId] },
    facts: (answer) => keysOf((answer as { data?: { risks: Edges } }).data?.risks ?? (answer as Edges)),
  },
  {
    name: 'register page, deep', goal: 3,
    product: { query: registerQuery, variables: () => ({ after: deepCursor }) },
    limit: { sql: registerSql("and (score, id) < (8, 'ffffffff-ffff-7fff-bfff-ffffffffffff'::uuid)"), values: () => [orgId] },
    facts: (answer) => keysOf((answer as { data?: { risks: Edges } }).data?.risks ?? (answer as Edges)),
  },
  {
    name: 'project cockpit', goal: 4,
    product: {
      query: `query Cockpit($key: ID!) { project(key: $key) { id key state title { text } manager { displayName } stages { key number state plannedStart plannedEnd budget { amount } } figures { status driver costUsage openRisks topRiskScore forecast { amount } } } risks(scope: $key, first: 5, filter: { open: true }) { edges { node { key title score } } } }`,
      variables: (n) => ({ key: `P-${1 + (n * 37) % 100}` }),
    },
    limit: {
      sql: `select json_build_object('project', json_build_object('id', p.id, 'key', s.key, 'state', p.state, 'title', s.title_de,
          'manager', (select x.display_name from role_assignment r join person x on x.id = r.person_id where r.scope_id = p.id and r.role = 'projectManager' limit 1),
          'stages', (select json_agg(json_build_object('key', t.key, 'number', t.number, 'state', t.state, 'plannedStart', t.planned_start, 'plannedEnd', t.planned_end, 'budget', t.budget) order by t.number) from stage t where t.project_id = p.id),
          'figures', (select json_build_object('status', f.status, 'driver', f.driver, 'costUsage', f.cost_usage, 'openRisks', f.open_risks, 'topRiskScore', f.top_risk_score, 'forecast', f.forecast) from project_figures f where f.scope_id = p.id)),
        'risks', json_build_object('edges', (select coalesce(json_agg(json_build_object('node', json_build_object('key', r.key, 'title', r.title, 'score', r.score)) order by r.score desc, r.id desc), '[]') from (select * from risk where scope_id = p.id and state <> 'closed' order by score desc, id desc limit 5) r)))::text as json
        from project p join scope s on s.id = p.id where p.id = $1`,
      values: (n) => [idOf('project', 1 + (n * 37) % 100)],
    },
    facts: (answer) => {
      const { project, risks } = ((answer as { data?: unknown }).data ?? answer) as { project: { key: string; stages: { key: string }[] }; risks: Edges };
      return [project.key, project.stages.map((stage) => stage.key), keysOf(risks)];
    },
  },
  {
    name: 'project list', goal: 3,
    product: {
      query: `query List { projects(first: 50, orderBy: key, filter: { open: true }) { edges { node { id key title { text } state budget { amount } plannedEnd manager { id displayName } parent { key } figures { status driver costUsage forecast { amount } forecastEnd openRisks } } } } }`,
      variables: () => ({}),
    },
    limit: { sql: projectsSql, values: () => [orgId] },
    facts: (answer) => keysOf((answer as { data?: { projects: Edges } }).data?.projects ?? (answer as Edges)),
  },
  {
    name: 'portfolio overview', goal: 4,
    product: {
      query: `query Overview($key: ID!) { portfolio(key: $key) { id key title { text } overview { projects byState { state count } byStatus { status count } totals { currency budget actual forecast } parts { scope { key } status totals { budget forecast } } } } }`,
      variables: () => ({ key: 'PF-1' }),
    },
    limit: { sql: portfolioSql, values: () => [] },
    facts: (answer) => sumsOf((answer as { data?: Sums }).data ?? (answer as Sums)),
  },
  {
    name: 'raise a risk', goal: 4, write: true,
    product: {
      query: 'mutation Raise($input: RaiseRiskInput!) { raiseRisk(input: $input) { risk { id key } errors { rule } } }',
      variables: (n) => ({ input: { scopeId: idOf('project', 1 + (n * 37) % 100), event: `Messung ${n}`, language: 'de', probability: 3, impact: 4 } }),
    },
    limit: {
      sql: `with made as (insert into risk (id, org_id, scope_id, key, kind, state, title, event, language, raised_by_id, probability, impact) values (gen_random_uuid(), $1, $2, 'X/R-' || gen_random_uuid(), 'threat', 'raised', $3, $3, 'de', $4, 3, 4) returning id, key),
        audited as (insert into audit_entry (id, org_id, at, correlation, actor_id, act, action, table_name, row_id, record_key, scope_id, change) select gen_random_uuid(), $1, now(), gen_random_uuid(), $4, 'raiseRisk', 'create', 'risk', id, key, $2, '{}' from made)
        select json_build_object('id', id, 'key', key)::text as json from made`,
      values: (n) => [orgId, idOf('project', 1 + (n * 37) % 100), `Messung ${n}`, idOf('person', 1)],
    },
    facts: () => 'written',
  },
];
