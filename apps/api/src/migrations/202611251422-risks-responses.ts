import type { Migration } from '../migrate.ts';

/** Responses of a risk, the history of its estimates, and what the register sorts and adds up. */
export const risksResponses: Migration = {
  name: '202611251422-risks-responses',
  sql: `
alter table risk
  add score_before smallint,
  add expected_value numeric(18, 2) generated always as (case kind when 'threat' then 1 else -1 end * probability_percent * impact_money / 100) stored,
  add residual_value numeric(18, 2) generated always as (case kind when 'threat' then 1 else -1 end * residual_percent * residual_money / 100) stored,
  -- What lists sort by: never null, so that a page continues where the last one ended.
  add value_sort numeric(18, 2) not null generated always as (coalesce(case kind when 'threat' then 1 else -1 end * probability_percent * impact_money / 100, 0)) stored,
  add proximity_sort date not null generated always as (coalesce(proximity_on, date '9999-12-31')) stored,
  add review_sort date not null generated always as (coalesce(last_review_on, date '1970-01-01')) stored;
select tranche.track('risk');
create index risk_by_title on risk (org_id, title, id);
create index risk_open_by_value on risk (org_id, value_sort, id) where state <> 'closed';
create index risk_by_value on risk (org_id, value_sort, id);
create index risk_open_by_proximity on risk (org_id, proximity_sort, id) where state <> 'closed';
create index risk_by_proximity on risk (org_id, proximity_sort, id);
create index risk_open_by_review on risk (org_id, review_sort, id) where state <> 'closed';
create index risk_by_review on risk (org_id, review_sort, id);
create index on risk (escalated_from_id) where escalated_from_id is not null;

create table risk_response (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  risk_id uuid not null references risk, scope_id uuid not null references scope,
  category text not null check (category in ('avoid', 'reduce', 'exploit', 'enhance', 'transfer', 'share', 'accept', 'prepareContingentPlan')),
  text text not null, actionee_id uuid references person, due_on date, cost numeric(18, 2), currency char(3),
  state text not null check (state in ('planned', 'done', 'dropped')), done_on date, note text
);
create index on risk_response (risk_id, id);
create index on risk_response (actionee_id, due_on) where state = 'planned';
select tranche.register('risk_response');

-- One row for each time that somebody judged the risk: its score over time.
create table risk_estimate (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  risk_id uuid not null references risk, scope_id uuid not null references scope, on_day date not null, by_id uuid not null references person,
  probability smallint not null check (probability between 1 and 5), impact smallint not null check (impact between 1 and 5)
);
create index on risk_estimate (risk_id, id);
select tranche.register('risk_estimate');
`,
};
