import type { Migration } from '../migrate.ts';

/** The issue register, the daily log and the limits of change authorities. */
export const issuesRegister: Migration = {
  name: '202611251421-issues-register',
  sql: `
create table issue (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, key text not null,
  type text not null check (type in ('requestForChange', 'offSpecification', 'problemConcern', 'externalEvent', 'businessOpportunity')),
  state text not null check (state in ('raised', 'analysed', 'proposed', 'deferred', 'inAction', 'closed')),
  title text not null, description text, language char(2) not null, raised_by_id uuid not null references person, raised_for text,
  source text not null check (source in ('member', 'concern', 'risk', 'dailyLog', 'workPackage', 'external')),
  owner_id uuid references person, priority text check (priority in ('must', 'should', 'could', 'wontNow')),
  severity text check (severity in ('team', 'projectManager', 'projectBoard', 'programme')), due_on date, risk_id uuid references risk,
  impacts jsonb not null default '{}', cost_impact numeric(18, 2), currency char(3), days_impact int, options jsonb not null default '[]',
  recommended_option smallint, recommendation text,
  decider text check (decider in ('projectManager', 'changeAuthority', 'projectBoard', 'programmeOrPortfolio')), route_rules jsonb not null default '[]',
  outcome text check (outcome in ('approve', 'reject', 'defer', 'concession', 'askForMore', 'exceptionPlan')), chosen_option smallint,
  decided_by_id uuid references person, decided_on date, deferred_until date, resolution text,
  close_kind text check (close_kind in ('informal', 'rejected', 'concession', 'completed', 'withdrawn')), closed_on date,
  -- What lists sort by: never null, so that a page continues where the last one ended.
  priority_rank smallint not null generated always as (case priority when 'must' then 4 when 'should' then 3 when 'could' then 2 when 'wontNow' then 1 else 0 end) stored,
  severity_rank smallint not null generated always as (case severity when 'programme' then 4 when 'projectBoard' then 3 when 'projectManager' then 2 when 'team' then 1 else 0 end) stored,
  due_sort date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  unique (org_id, key)
);
create index issue_by_creation on issue (org_id, id);
create index issue_open_by_creation on issue (org_id, id) where state <> 'closed';
create index issue_by_due on issue (org_id, due_sort, id);
create index issue_open_by_due on issue (org_id, due_sort, id) where state <> 'closed';
create index issue_open_by_priority on issue (org_id, priority_rank, id) where state <> 'closed';
create index issue_by_priority on issue (org_id, priority_rank, id);
create index issue_by_severity on issue (org_id, severity_rank, id);
create index issue_by_title on issue (org_id, title, id);
create index issue_of_scope on issue (scope_id, id);
create index on issue (owner_id);
create index on issue (risk_id);
create index on issue (deferred_until) where state = 'deferred';
create index on issue using gin (title gin_trgm_ops);
select tranche.register('issue');
alter table risk add foreign key (issue_id) references issue;
create index on risk (issue_id);

create table daily_log_entry (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, on_day date not null, text text not null, language char(2) not null, link text,
  written_by_id uuid not null references person, promoted_as text check (promoted_as in ('issue', 'risk', 'action', 'lesson')), promoted_id uuid
);
create index on daily_log_entry (scope_id, on_day, id);
create index on daily_log_entry (org_id, on_day, id);
select tranche.register('daily_log_entry');

create table change_authority (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, single_limit numeric(18, 2) not null check (single_limit >= 0), budget numeric(18, 2) not null check (budget >= 0), currency char(3) not null,
  unique (scope_id)
);
select tranche.register('change_authority');
`,
};
