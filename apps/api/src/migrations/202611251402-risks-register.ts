import type { Migration } from '../migrate.ts';

/** The risk register. */
export const risksRegister: Migration = {
  name: '202611251402-risks-register',
  sql: `
create table risk (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, key text not null, kind text not null check (kind in ('threat', 'opportunity')),
  state text not null check (state in ('raised', 'assessed', 'responding', 'monitored', 'occurred', 'closed')),
  title text not null, event text not null, cause text, effect text, category text, language char(2) not null,
  raised_by_id uuid not null references person, owner_id uuid references person,
  probability smallint check (probability between 1 and 5), impact smallint check (impact between 1 and 5),
  inherent_probability smallint check (inherent_probability between 1 and 5), inherent_impact smallint check (inherent_impact between 1 and 5),
  residual_probability smallint check (residual_probability between 1 and 5), residual_impact smallint check (residual_impact between 1 and 5),
  score smallint not null generated always as (coalesce(probability * impact, 0)) stored,
  probability_percent numeric(5, 2), impact_money numeric(18, 2), impact_min numeric(18, 2), impact_max numeric(18, 2),
  residual_percent numeric(5, 2), residual_money numeric(18, 2), currency char(3), impact_days int,
  proximity text, proximity_on date, response_category text,
  close_reason text, close_note text, closed_on date, occurred_on date, occurrences smallint not null default 0,
  escalated_from_id uuid references risk, last_review_on date, issue_id uuid,
  unique (org_id, key)
);
create index risk_by_score on risk (org_id, score desc, id desc);
create index risk_open_by_score on risk (org_id, score desc, id desc) where state <> 'closed';
create index risk_open_of_scope on risk (scope_id, score desc, id desc) where state <> 'closed';
create index risk_by_creation on risk (org_id, id desc);
create index risk_of_scope on risk (scope_id, id desc);
create index on risk (owner_id);
create index on risk using gin (title gin_trgm_ops);
select tranche.register('risk');
`,
};
