import type { Migration } from '../migrate.ts';

/** Projects with their stages, milestones and forecasts by report day. The id of a project is that of its scope. */
export const projectsPlan: Migration = {
  name: '202611251410-projects-plan',
  sql: `
create table project (
  id uuid primary key references scope, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  state text not null check (state in ('idea', 'startUp', 'initiation', 'delivering', 'exception', 'paused', 'closing', 'closed', 'declined')),
  language char(2) not null check (language in ('de', 'en')), summary text, user_group text, user_need text,
  approach text not null check (approach in ('linear', 'iterative', 'hybrid')), tailoring text not null check (tailoring in ('light', 'standard', 'full')),
  planned_start date, planned_end date, actual_start date, actual_end date,
  budget numeric(18, 2) check (budget >= 0), currency char(3) not null, first_benefit_on date,
  product_count int check (product_count >= 0), people_count int check (people_count >= 0), report_rhythm_days int not null check (report_rhythm_days > 0),
  paused_until date, state_before_pause text check (state_before_pause in ('startUp', 'initiation', 'delivering', 'exception')), state_reason text,
  closure_kind text check (closure_kind in ('normal', 'premature', 'split', 'merged')), proposed_by_id uuid references person,
  check (planned_end >= planned_start), check ((state = 'paused') = (state_before_pause is not null))
);
create index on project (org_id, state);
select tranche.register('project');

create table stage (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  project_id uuid not null references project, key text not null, number smallint not null check (number > 0), title_de text not null, title_en text,
  kind text not null check (kind in ('initiation', 'delivery')),
  state text not null check (state in ('planned', 'submitted', 'authorised', 'inProgress', 'exception', 'ending', 'closed', 'stopped')),
  planned_start date not null, planned_end date not null, actual_start date, actual_end date, budget numeric(18, 2) not null check (budget >= 0), objectives text,
  -- The decision that authorised the stage, and what it allowed beyond the rule.
  decision_id uuid, overlap_allowed boolean not null default false, early_start_allowed boolean not null default false,
  unique (org_id, key), unique (project_id, number), check (planned_end >= planned_start)
);
create index on stage (org_id, state);
select tranche.register('stage');

create table stage_forecast (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  stage_id uuid not null references stage, report_on date not null, cost numeric(18, 2) not null check (cost >= 0), end_on date not null, reason text, by_id uuid not null references person,
  unique (stage_id, report_on)
);
select tranche.register('stage_forecast');

create table milestone (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  project_id uuid not null references project, stage_id uuid references stage, key text not null, title_de text not null, title_en text,
  baseline_on date not null, forecast_on date, actual_on date,
  expected_on date not null generated always as (coalesce(actual_on, forecast_on, baseline_on)) stored,
  unique (org_id, key)
);
create index on milestone (project_id, expected_on, id);
create index on milestone (stage_id);
select tranche.register('milestone');

create table milestone_forecast (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  milestone_id uuid not null references milestone, report_on date not null, forecast_on date not null,
  unique (milestone_id, report_on)
);
select tranche.register('milestone_forecast');
`,
};
