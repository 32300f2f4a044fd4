import type { Migration } from '../migrate.ts';

/** Tolerances, stage gates with frozen figures, exception reports, and the figures that lists sort and filter by. */
export const governanceControl: Migration = {
  name: '202611251440-governance-control',
  sql: `
-- The tolerances of one level are changed together; this row carries their version, so that two editors never overwrite each other.
create table tolerance_set (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid references stage, revision int not null, reason text
);
create unique index tolerance_set_of_level on tolerance_set (scope_id, stage_id) nulls not distinct;
select tranche.register('tolerance_set');

create table tolerance (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid references stage,
  dimension text not null check (dimension in ('cost', 'time', 'scope', 'quality', 'benefit', 'risk', 'sustainability')),
  unit text not null check (unit in ('money', 'percent', 'workingDays', 'count', 'own')),
  upper numeric(18, 4) check (upper >= 0), lower numeric(18, 4) check (lower >= 0),
  check (upper is not null or lower is not null)
);
create unique index tolerance_of_scope on tolerance (scope_id, dimension) where stage_id is null;
create unique index tolerance_of_stage on tolerance (stage_id, dimension) where stage_id is not null;
select tranche.register('tolerance');

create table stage_gate (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid not null references stage, decision_id uuid references decision,
  state text not null check (state in ('open', 'authorised', 'returned', 'withdrawn')),
  recommendation text not null, if_not text, breach_note text, overlap_asked boolean not null default false, language char(2) not null check (language in ('de', 'en')),
  due_on date not null, submitted_at timestamptz(3) not null, submitted_by_id uuid not null references person,
  snapshot jsonb not null, snapshot_hash text not null, ended_at timestamptz(3), end_note text
);
-- One open gate for each stage: two submissions at once cannot both succeed.
create unique index stage_gate_open on stage_gate (stage_id) where state = 'open';
create index stage_gate_of_stage on stage_gate (stage_id, submitted_at desc, id desc);
create index on stage_gate (decision_id);
create index on stage_gate (scope_id, id desc);
select tranche.register('stage_gate');

-- What the board has decided on stays as it was, whatever else changes in the row.
create function tranche.gate_is_frozen() returns trigger language plpgsql as $$
begin
  if new.snapshot is distinct from old.snapshot or new.snapshot_hash <> old.snapshot_hash or new.submitted_at <> old.submitted_at or new.stage_id <> old.stage_id then
    raise exception 'The figures of a submitted gate are frozen' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger frozen before update on stage_gate for each row execute function tranche.gate_is_frozen();

create table stage_acceptance (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid not null unique references stage,
  judgement text not null, language char(2) not null check (language in ('de', 'en')), accepted_on date not null, accepted_by_id uuid not null references person
);
select tranche.register('stage_acceptance');

create table exception_report (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, stage_id uuid not null references stage, decision_id uuid references decision,
  state text not null check (state in ('draft', 'submitted', 'decided')),
  level text not null check (level in ('stage', 'project')),
  route text not null check (route in ('projectBoard', 'programmeOrPortfolio')),
  dimensions text[] not null, usages jsonb not null, cause text not null, consequences text, options jsonb not null default '[]', recommended smallint, recommendation text,
  language char(2) not null check (language in ('de', 'en')),
  raised_on date not null, raised_by_id uuid not null references person, due_on date not null, submitted_on date,
  outcome text check (outcome in ('moreTolerance', 'removeCause', 'exceptionPlan', 'prematureClose', 'reject')), decided_on date,
  plan_state text check (plan_state in ('requested', 'draft', 'submitted', 'approved', 'returned'))
);
create unique index exception_report_open on exception_report (stage_id) where state <> 'decided';
create index exception_report_of_scope on exception_report (scope_id, id desc);
create index on exception_report (decision_id);
select tranche.register('exception_report');

-- Follows from projects, stages, forecasts, costs, tolerances, risks and issues; recomputed in the transaction that changes one of them.
create table project_figures (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null unique references scope, currency char(3) not null,
  budget numeric(18, 2), planned numeric(18, 2), actual numeric(18, 2) not null, forecast numeric(18, 2),
  planned_end date, forecast_end date, forecast_on date,
  -- Last day on which the latest forecast is young enough; afterwards the status behind "stale" counts.
  assessed_until date,
  -- Infinity: no deviation is permitted and there is one.
  cost_usage numeric, cost_status text, time_usage numeric, time_status text,
  status text not null check (status in ('onCourse', 'attention', 'outside', 'notAssessed', 'complete', 'paused')), driver text,
  stale_status text not null check (stale_status in ('onCourse', 'attention', 'outside', 'notAssessed', 'complete', 'paused')), stale_driver text,
  -- From the worst to what nobody has to look at, so that a list sorts by an index.
  status_order smallint not null,
  dimensions jsonb not null,
  -- What lists sort by is never null, so that a page continues where the last one ended.
  cost_usage_order numeric not null generated always as (coalesce(cost_usage, -1)) stored,
  time_usage_order numeric not null generated always as (coalesce(time_usage, -1)) stored,
  forecast_order numeric not null generated always as (coalesce(forecast, -1)) stored,
  open_risks int not null default 0, top_risk_score smallint not null default 0, open_issues int not null default 0, overdue_issues int not null default 0,
  undecided_exceptions int not null default 0
);
create index project_figures_by_status on project_figures (org_id, status_order desc, id desc);
create index project_figures_by_cost_usage on project_figures (org_id, cost_usage_order desc, id desc);
create index project_figures_by_time_usage on project_figures (org_id, time_usage_order desc, id desc);
create index project_figures_by_forecast on project_figures (org_id, forecast_order desc, id desc);
select tranche.register('project_figures');
`,
};
