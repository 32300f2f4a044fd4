import type { Migration } from '../migrate.ts';

/** Programmes and tranches. The id of a programme is that of its scope. */
export const programmesTranches: Migration = {
  name: '202611251412-programmes-tranches',
  sql: `
create table programme (
  id uuid primary key references scope, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  state text not null check (state in ('identify', 'design', 'plan', 'deliver', 'paused', 'closing', 'closed')),
  vision_de text, vision_en text, mandate text, brief text, starts_on date, ends_on date,
  dca text check (dca in ('green', 'amberGreen', 'amber', 'amberRed', 'red')),
  state_before_pause text check (state_before_pause in ('design', 'deliver')), state_reason text,
  check (ends_on >= starts_on), check ((state = 'paused') = (state_before_pause is not null))
);
create index on programme (org_id, state);
select tranche.register('programme');

create table tranche (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  programme_id uuid not null references programme, key text not null, number smallint not null check (number > 0), title_de text not null, title_en text,
  starts_on date not null, ends_on date not null, actual_start date, actual_end date,
  state text not null check (state in ('planned', 'active', 'review', 'closed', 'cancelled')),
  step_change_de text, step_change_en text, state_reason text,
  unique (org_id, key), unique (programme_id, number), check (ends_on >= starts_on)
);
select tranche.register('tranche');
alter table membership add foreign key (tranche_id) references tranche;
create index on membership (tranche_id);
`,
};
