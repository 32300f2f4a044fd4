import type { Migration } from '../migrate.ts';

/** Imports with their report by row, and what publications say about records beyond the product's own fields. */
export const exchangeImports: Migration = {
  name: '202611251450-exchange-imports',
  sql: `
-- A run is a protocol of its own, so it needs neither a past nor audit rows; what it writes has both.
create table import_run (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  started_by_id uuid not null references person,
  state text not null check (state in ('uploaded', 'asking', 'inError', 'ready', 'running', 'done', 'failed', 'cancelled', 'undone')),
  file_name text not null, file_size int not null check (file_size >= 0), file_hash text not null,
  -- The file itself, until the import is written.
  content bytea,
  kind text, family text check (family in ('publication', 'register')), form jsonb, questions jsonb not null default '[]', answers jsonb not null default '[]',
  refusals jsonb not null default '[]', groups jsonb not null default '[]', missing jsonb not null default '[]',
  new_rows int not null default 0, changed_rows int not null default 0, same_rows int not null default 0, error_rows int not null default 0,
  empty_rows int not null default 0, repeated_headers int[] not null default '{}',
  done_rows int not null default 0, scope_id uuid references scope, correlation uuid, started_at timestamptz(3), finished_at timestamptz(3)
);
create index on import_run (org_id, id desc);
select tranche.own_by_org('import_run');

create table import_row (
  run_id uuid not null references import_run on delete cascade, org_id uuid not null references organisation, row int not null, line int not null,
  status text not null check (status in ('new', 'changed', 'same', 'error')), title text not null, match_key text not null,
  -- Of a written change: the project, and what was published of it before.
  planned jsonb, scope_id uuid, before jsonb, differences jsonb not null default '[]', findings jsonb not null default '[]',
  primary key (run_id, row)
);
create index on import_row (run_id, status, row);
select tranche.own_by_org('import_row');

-- Where a record came from: source and external id find it again at the next import; published is what stood there.
create table external_record (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, kind text not null check (kind in ('portfolio', 'programme', 'project')),
  source text not null, external_id text not null, match_key text not null,
  delivery_confidence text check (delivery_confidence in ('red', 'amberRed', 'amber', 'amberGreen', 'green')),
  published jsonb not null default '{}', run_id uuid references import_run,
  unique (org_id, source, kind, match_key)
);
create index on external_record (scope_id);
create index on external_record (run_id);
select tranche.register('external_record');
`,
};
