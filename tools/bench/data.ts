import pg from 'pg';

export const sizes = { S: { projects: 100, entries: 2_500 }, M: { projects: 1_000, entries: 50_000 }, L: { projects: 10_000, entries: 1_000_000 } } as const;
export type Size = keyof typeof sizes;

export const orgId = '01900000-0000-7000-8000-000000000001';
export const portfolioId = '01900000-0000-7000-8000-0000000000f1';

/** Ids by kind and number, so that both servers and the driver know them without asking. */
export function idOf(kind: 'person' | 'programme' | 'project' | 'risk' | 'stage', number: number): string {
  const kinds = { person: '8001', programme: '8002', project: '8003', risk: '8004', stage: '8005' } as const;
  return `01900000-0000-7000-${kinds[kind]}-${number.toString(16).padStart(12, '0')}`;
}

const sqlId = (kind: string, number: string) => `('01900000-0000-7000-${kind}-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Statements that make the data of a size, set-based and without random numbers. */
function statements({ projects, entries }: { projects: number; entries: number }): string[] {
  const programmes = Math.max(2, Math.floor(projects / 50));
  const busy = Math.max(1, Math.floor(projects / 10));
  // Half of the entries belong to a tenth of the projects.
  const projectOf = `1 + (case when g % 2 = 0 then (g::bigint * 7919) % ${busy} else (g::bigint * 104729) % ${projects} end)`;
  return [
    `insert into organisation (id, name_de, demo) values ('${orgId}', 'Messung', true)`,
    `select set_config('tranche.org', '${orgId}', false)`,
    `insert into person (id, org_id, key, display_name, active_from) select ${sqlId('8001', 'g')}, '${orgId}', 'PE-' || g, 'Person ' || g, '2020-01-01' from generate_series(1, 500) g`,
    `insert into scope (id, org_id, kind, key, title_de, title_en) values ('${portfolioId}', '${orgId}', 'portfolio', 'PF-1', 'Portfolio', 'Portfolio')`,
    `insert into scope (id, org_id, kind, key, title_de, title_en) select ${sqlId('8002', 'g')}, '${orgId}', 'programme', 'PG-' || g, 'Programm ' || g, 'Programme ' || g from generate_series(1, ${programmes}) g`,
    `insert into scope (id, org_id, kind, key, title_de, title_en) select ${sqlId('8003', 'g')}, '${orgId}', 'project', 'P-' || g, 'Projekt ' || g, 'Project ' || g from generate_series(1, ${projects}) g`,
    `insert into portfolio (id, org_id) values ('${portfolioId}', '${orgId}')`,
    `insert into record_key (org_id, key, table_name, record_id) select org_id, key, kind, id from scope`,
    `insert into membership (id, org_id, child_id, parent_id, valid) select gen_random_uuid(), '${orgId}', id, '${portfolioId}', '[2026-01-01,)' from scope where kind = 'programme'`,
    `insert into membership (id, org_id, child_id, parent_id, valid) select gen_random_uuid(), '${orgId}', ${sqlId('8003', 'g')}, ${sqlId('8002', `1 + g % ${programmes}`)}, '[2026-01-01,)' from generate_series(1, ${projects}) g`,
    `insert into role_assignment (id, org_id, person_id, role, scope_id, valid) values (gen_random_uuid(), '${orgId}', ${sqlId('8001', '1')}, 'portfolioOffice', null, '[2020-01-01,)')`,
    `insert into role_assignment (id, org_id, person_id, role, scope_id, valid) select gen_random_uuid(), '${orgId}', ${sqlId('8001', '2 + g % 400')}, 'projectManager', ${sqlId('8003', 'g')}, '[2020-01-01,)' from generate_series(1, ${projects}) g`,
    `insert into project (id, org_id, state, language, approach, tailoring, planned_start, planned_end, budget, currency, report_rhythm_days)
       select ${sqlId('8003', 'g')}, '${orgId}', case when g % 10 = 0 then 'closed' when g % 17 = 0 then 'exception' else 'delivering' end, 'de', 'hybrid', 'standard', '2026-01-01', '2026-12-31', 100000 + g % 97 * 1000, 'EUR', 28 from generate_series(1, ${projects}) g`,
    `insert into stage (id, org_id, project_id, key, number, title_de, kind, state, planned_start, planned_end, budget)
       select ${sqlId('8005', 'g * 4 + n')}, '${orgId}', ${sqlId('8003', 'g')}, 'P-' || g || '/S-' || n, n, 'Phase ' || n, case n when 1 then 'initiation' else 'delivery' end,
         case n when 1 then 'closed' when 2 then 'inProgress' else 'planned' end, '2026-01-01', '2026-12-31', 30000 from generate_series(1, ${projects}) g, generate_series(1, 3) n`,
    `insert into risk (id, org_id, scope_id, key, kind, state, title, event, language, raised_by_id, owner_id, probability, impact)
       select ${sqlId('8004', 'g')}, '${orgId}', ${sqlId('8003', projectOf)}, 'P-' || (${projectOf}) || '/R-' || g, 'threat', case when g % 3 = 0 then 'closed' else 'assessed' end,
         'Risiko Nummer ' || g || case when g % 5 = 0 then ' mit einem längeren Titel, wie er im Leben vorkommt' else '' end, repeat('Es könnte etwas geschehen, das Nummer ' || g || ' betrifft. ', 1 + (g % 7)::int), 'de',
         ${sqlId('8001', '1 + g % 500')}, ${sqlId('8001', '1 + (g * 31::bigint) % 500')}, 1 + (g * 13::bigint) % 5, 1 + (g * 29::bigint + g / 7) % 4 from generate_series(1, ${entries}) g`,
    `insert into record_key (org_id, key, table_name, record_id) select org_id, key, 'risk', id from risk`,
    `insert into key_counter (org_id, owner, kind, last) select '${orgId}', 'P-' || g, 'R', ${entries} from generate_series(1, ${projects}) g`,
    `insert into project_figures (id, org_id, scope_id, currency, budget, planned, actual, forecast, planned_end, forecast_end, forecast_on, assessed_until, cost_usage, cost_status, time_usage, time_status, status, driver, stale_status, status_order, dimensions, open_risks, top_risk_score, open_issues)
       select p.id, p.org_id, p.id, 'EUR', p.budget, p.budget, p.budget / 2, p.budget * 1.04, p.planned_end, p.planned_end, '2026-11-20', '2027-12-31', 0.4, 'onCourse', 0, 'onCourse',
         case when p.state = 'exception' then 'outside' else 'onCourse' end, 'cost', 'notAssessed', case when p.state = 'exception' then 4 else 1 end, '[]', coalesce(r.open, 0), coalesce(r.top, 0), 0
       from project p left join (select scope_id, count(*) as open, max(score) as top from risk where state <> 'closed' group by scope_id) r on r.scope_id = p.id`,
    `insert into audit_entry (id, org_id, at, correlation, actor_id, act, action, table_name, row_id, record_key, scope_id, change)
       select gen_random_uuid(), org_id, created_at, gen_random_uuid(), raised_by_id, 'raiseRisk', 'create', 'risk', id, key, scope_id, jsonb_build_object('title', title) from risk`,
    'analyze',
  ];
}

/** Fills an empty, migrated database. */
export async function fill(url: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path = public; set synchronous_commit = off');
    for (const statement of statements(sizes[size])) await client.query(statement);
  } finally {
    await client.end();
  }
}
