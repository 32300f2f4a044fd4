import type { Migration } from '../migrate.ts';

const record = `id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now()`;

/** Benefits with plan, measurements, contributions and reviews, and the figures that follow from them. */
export const benefitsRegister: Migration = {
  name: '202611251430-benefits-register',
  sql: `
create table benefit (
  ${record},
  scope_id uuid not null references scope, key text not null, title_de text not null, title_en text, language char(2) not null check (language in ('de', 'en')),
  kind text not null check (kind in ('benefit', 'disBenefit')),
  category text check (category in ('cashReleasing', 'efficiency', 'quality', 'userSatisfaction', 'legalDuty', 'sustainability')),
  state text not null check (state in ('identified', 'profiled', 'planned', 'realising', 'realised', 'closed', 'dropped')),
  beneficiary text, owner_id uuid references person, identified_by_id uuid not null references person,
  measure_de text, measure_en text, method text, unit text, aggregation text not null check (aggregation in ('flow', 'stock')),
  confidence text check (confidence in ('low', 'medium', 'high')), measure_every_months smallint check (measure_every_months between 1 and 60),
  monetised_amount numeric(18, 2) check (monetised_amount >= 0), currency char(3), hold_band numeric check (hold_band >= 0),
  baseline_value numeric, baseline_on date, target_value numeric, target_on date,
  started_on date, relapsed_on date, drop_reason text, contributed_at timestamptz(3),
  unique (org_id, key),
  check (monetised_amount is null or currency is not null),
  check (target_on > baseline_on),
  -- What a benefit is judged by must be complete from its approval on (domain.md 3.7).
  check (state in ('identified', 'dropped') or (measure_de is not null and unit is not null and owner_id is not null and beneficiary is not null)),
  check (state in ('identified', 'profiled', 'dropped') or (baseline_value is not null and baseline_on is not null and target_value is not null and target_on is not null))
);
create index benefit_by_creation on benefit (org_id, id);
create index benefit_of_scope on benefit (scope_id, id);
create index on benefit (owner_id);
create index on benefit using gin (title_de gin_trgm_ops);
create index on benefit using gin (title_en gin_trgm_ops);
select tranche.register('benefit');

create table benefit_plan_point (
  ${record},
  benefit_id uuid not null references benefit, scope_id uuid not null references scope,
  on_day date not null, percent numeric not null check (percent between 0 and 100),
  unique (benefit_id, on_day) deferrable initially deferred
);
select tranche.register('benefit_plan_point');

-- Measured values are never changed: a correction is a new row, and each row is corrected once at most.
create table measurement (
  ${record},
  benefit_id uuid not null references benefit, scope_id uuid not null references scope,
  on_day date not null, period_from date check (period_from <= on_day), value numeric not null,
  source text, evidence text, reason text, recorded_by_id uuid not null references person,
  correction_of_id uuid unique references measurement,
  check (correction_of_id is null or reason is not null)
);
create index measurement_of_benefit on measurement (benefit_id, on_day);
create index on measurement (recorded_by_id, benefit_id);
select tranche.register('measurement');

create table contribution (
  ${record},
  benefit_id uuid not null references benefit, scope_id uuid not null references scope,
  project_id uuid not null references scope, share numeric(5, 2) not null check (share between 0 and 100),
  unique (benefit_id, project_id) deferrable initially deferred
);
create index on contribution (project_id);
select tranche.register('contribution');

-- Nobody claims the same benefit twice (domain.md 6, case 13). The row of the benefit makes editors wait for each other.
create function tranche.shares_within_hundred() returns trigger language plpgsql as $$
declare total numeric;
begin
  perform from benefit where id = new.benefit_id for update;
  select sum(share) into total from contribution where benefit_id = new.benefit_id;
  if total > 100 then
    raise exception 'the shares of benefit % add up to % percent', new.benefit_id, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger shares_within_hundred after insert or update on contribution deferrable initially deferred
  for each row execute function tranche.shares_within_hundred();

create table benefit_review (
  ${record},
  benefit_id uuid not null references benefit, scope_id uuid not null references scope,
  planned_on date not null, owner_id uuid not null references person, held_on date, held_by_id uuid references person, judgement text,
  check ((held_on is null) = (judgement is null))
);
create index on benefit_review (benefit_id, planned_on);
create index on benefit_review (owner_id) where held_on is null;
select tranche.register('benefit_review');

-- Frames of reference that a decision replaced; percentages against them stay available.
create table benefit_frame (
  ${record},
  benefit_id uuid not null references benefit, scope_id uuid not null references scope,
  baseline_value numeric, baseline_on date, target_value numeric, target_on date, hold_band numeric, curve jsonb not null,
  replaced_on date not null, replaced_by_id uuid not null references person, decision_id uuid not null references decision, reason text not null
);
create index on benefit_frame (benefit_id, id);
select tranche.register('benefit_frame');

-- One row a benefit with its id: what registers sort and filter by.
create table benefit_figures (
  ${record},
  scope_id uuid not null references scope, as_of date not null,
  realised_percent numeric, planned_percent numeric, gap numeric, ratio numeric,
  status text not null check (status in ('onCourse', 'attention', 'outside', 'notDueYet', 'notAssessed')), finding text not null, over_realised boolean not null,
  latest_value numeric, latest_on date, next_measurement_on date,
  urgency smallint not null generated always as (case status when 'outside' then 0 when 'attention' then 1 when 'notAssessed' then 2 when 'notDueYet' then 3 else 4 end) stored,
  realised_order numeric not null generated always as (coalesce(realised_percent, -1e15)) stored,
  measurement_order date not null generated always as (coalesce(next_measurement_on, 'infinity'::date)) stored,
  foreign key (id) references benefit
);
create index benefit_figures_by_urgency on benefit_figures (org_id, urgency, id);
create index benefit_figures_by_realisation on benefit_figures (org_id, realised_order desc, id desc);
create index benefit_figures_by_measurement on benefit_figures (org_id, measurement_order, id);
create index on benefit_figures (as_of);
select tranche.register('benefit_figures');
`,
};
