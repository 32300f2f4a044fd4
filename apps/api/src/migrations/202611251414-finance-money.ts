import type { Migration } from '../migrate.ts';

/** Cost items and budget by fiscal year. */
export const financeMoney: Migration = {
  name: '202611251414-finance-money',
  sql: `
create table cost_item (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid references stage,
  category text not null check (category in ('staffInternal', 'staffExternal', 'hardware', 'licences', 'services', 'operation', 'other')),
  kind text not null check (kind in ('plan', 'commitment', 'actual', 'forecast')),
  amount numeric(18, 2) not null check (amount <> 0), currency char(3) not null, fiscal_year smallint not null,
  on_day date not null, booked_on date not null, settles_id uuid references cost_item, funding text, budget_line text, note text
);
create index on cost_item (scope_id, kind, fiscal_year) include (amount, currency);
create index on cost_item (scope_id, on_day desc, id desc);
create index on cost_item (org_id, on_day desc, id desc);
create index on cost_item (stage_id, kind) include (amount) where stage_id is not null;
create index on cost_item (settles_id) where settles_id is not null;
select tranche.register('cost_item');

create table budget_allocation (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, fiscal_year smallint not null, amount numeric(18, 2) not null check (amount <> 0), currency char(3) not null,
  released boolean not null, carried_from smallint check (carried_from < fiscal_year), source text
);
create index on budget_allocation (scope_id, fiscal_year);
select tranche.register('budget_allocation');
`,
};
