import type { Migration } from '../migrate.ts';

/** Decision log with options, frozen seats, votes, conflicts of interest, conditions, and the actions of any origin. */
export const decisionsLog: Migration = {
  name: '202611251420-decisions-log',
  sql: `
create table decision (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, key text not null,
  kind text not null check (kind in ('general', 'stageGate', 'projectAuthorisation', 'exception', 'closure', 'tolerance', 'change', 'businessCase', 'benefit', 'funding', 'slicing')),
  state text not null check (state in ('draft', 'preparing', 'voting', 'pending', 'decided', 'inForce', 'superseded', 'withdrawn')),
  language char(2) not null check (language in ('de', 'en')), question text not null, context text not null default '',
  author_id uuid not null references person, body_id uuid references body, decider_id uuid references person,
  due_on date, due_at timestamptz(3), evidence jsonb not null default '[]', criteria jsonb not null default '[]',
  recommendation text, recommended_option_id uuid, recommended_by_id uuid references person, not_data_based boolean not null default false,
  round smallint not null default 1, submitted_at timestamptz(3),
  voting_rule text check (voting_rule in ('simple', 'absolute', 'twoThirds', 'consent', 'unanimous')), quorum smallint,
  executive_decides boolean not null default false, casting_vote boolean not null default false,
  outcome text check (outcome in ('approved', 'rejected')), chosen_option_id uuid, outcome_reason text, tally jsonb,
  decided_at timestamptz(3), decided_by_id uuid references person, effective_from date, effective_on date,
  supersedes_id uuid references decision, subject_kind text, subject_id uuid,
  due_sort date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  effect_sort date not null generated always as (coalesce(effective_on, date '0001-01-01')) stored,
  unique (org_id, key),
  check ((body_id is null) <> (decider_id is null)),
  check ((subject_kind is null) = (subject_id is null)),
  check (supersedes_id <> id)
);
create index decision_by_creation on decision (org_id, id desc);
create index decision_by_due on decision (org_id, due_sort, id);
create index decision_by_effect on decision (org_id, effect_sort desc, id desc);
create index decision_open_by_due on decision (org_id, due_sort, id) where state in ('draft', 'preparing', 'voting', 'pending');
create index decision_of_scope on decision (scope_id, id desc);
create index on decision (body_id);
create index on decision (supersedes_id);
create index on decision (subject_id);
create index decision_in_voting on decision (due_at) where state = 'voting';
create index on decision using gin (question gin_trgm_ops);
select tranche.register('decision');

-- Whatever the program does: an outcome is written once (domain.md edge case 33).
create function tranche.outcome_is_final() returns trigger language plpgsql as $$
begin
  if old.outcome is not null and (new.outcome, new.chosen_option_id, new.decided_at) is distinct from (old.outcome, old.chosen_option_id, old.decided_at) then
    raise exception 'the outcome of a decision is final' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger outcome_is_final before update on decision for each row execute function tranche.outcome_is_final();

create table decision_option (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, decision_id uuid not null references decision, position smallint not null,
  title text not null, description text not null default '', pros text not null default '', cons text not null default '',
  amount numeric(18, 2), currency char(3), do_nothing boolean not null default false, scores jsonb not null default '[]',
  -- An option that was taken out after a ballot stays for the votes that named it.
  archived_at timestamptz(3),
  check (amount is null or currency is not null)
);
create index on decision_option (decision_id, position);
select tranche.register('decision_option');
alter table decision add foreign key (recommended_option_id) references decision_option, add foreign key (chosen_option_id) references decision_option;

-- Seats as they were at submission: the base of quorum and majority, whoever comes or goes later.
create table decision_seat (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, decision_id uuid not null references decision, round smallint not null,
  seat_id uuid not null references seat, position smallint not null, role text not null, chair boolean not null,
  person_id uuid not null references person, deputy_id uuid references person,
  unique (decision_id, round, seat_id)
);
create index on decision_seat (person_id);
create index on decision_seat (deputy_id);
select tranche.register('decision_seat');

create table decision_conflict (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, decision_id uuid not null references decision, person_id uuid not null references person,
  category text not null check (category in ('personalInterest', 'financialInterest', 'kinship', 'priorInvolvement', 'requester', 'other')), note text not null default '',
  unique (decision_id, person_id)
);
select tranche.register('decision_conflict');

create table vote (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, decision_id uuid not null references decision, round smallint not null, seat_id uuid not null,
  cast_by_id uuid not null references person, deputy_for_id uuid references person,
  value text not null check (value in ('yes', 'no', 'abstain')), option_id uuid references decision_option, comment text not null default '',
  cast_at timestamptz(3) not null,
  foreign key (decision_id, round, seat_id) references decision_seat (decision_id, round, seat_id),
  -- SD7: one vote for each seat, and one for each person.
  unique (decision_id, round, seat_id),
  unique (decision_id, round, cast_by_id),
  check (option_id is null or value = 'yes')
);
select tranche.register('vote');

-- The last guard behind the program's rules: no vote outside the ballot and its time, none by the project manager (SD1) or in conflict (SD10).
create function tranche.guard_vote() returns trigger language plpgsql as $$
declare
  cast_now vote := case when tg_op = 'DELETE' then old else new end;
  ballot decision;
begin
  select * into ballot from decision where id = cast_now.decision_id;
  if ballot.state <> 'voting' or ballot.round <> cast_now.round or (tg_op <> 'DELETE' and cast_now.cast_at >= ballot.due_at) then
    raise exception 'the vote is closed' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if exists (select from decision_conflict c join decision_seat s on s.decision_id = c.decision_id and s.round = new.round and s.seat_id = new.seat_id
             where c.decision_id = new.decision_id and c.person_id in (new.cast_by_id, s.person_id)) then
    raise exception 'a conflict of interest excludes this vote' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from role_assignment r join organisation o on o.id = r.org_id where r.person_id = new.cast_by_id and r.role = 'projectManager'
             and r.scope_id = ballot.scope_id and r.valid @> (new.cast_at at time zone o.time_zone)::date) then
    raise exception 'the project manager does not vote' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger guard_vote before insert or update or delete on vote for each row execute function tranche.guard_vote();

create table condition (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, decision_id uuid not null references decision, text text not null,
  owner_id uuid not null references person, proposed_by_id uuid not null references person, due_on date not null, blocking boolean not null,
  state text not null check (state in ('proposed', 'open', 'met')), met_at timestamptz(3), note text not null default '',
  check ((state = 'met') = (met_at is not null))
);
create index on condition (decision_id, id);
create index condition_open_by_due on condition (org_id, due_on, id) where state = 'open';
create index on condition (owner_id) where state = 'open';
select tranche.register('condition');

create table action (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid not null references scope, key text not null, origin_kind text check (origin_kind in ('decision', 'issue', 'review', 'lesson')), origin_id uuid,
  title text not null, language char(2) not null check (language in ('de', 'en')), owner_id uuid not null references person, created_by_id uuid not null references person,
  due_on date not null, state text not null check (state in ('open', 'inProgress', 'done', 'dropped')), note text not null default '', ended_at timestamptz(3),
  unique (org_id, key),
  check ((origin_kind is null) = (origin_id is null)),
  check ((state in ('done', 'dropped')) = (ended_at is not null))
);
create index action_by_due on action (org_id, due_on, id);
create index action_by_creation on action (org_id, id desc);
create index action_open_by_due on action (org_id, due_on, id) where state in ('open', 'inProgress');
create index action_of_scope on action (scope_id, due_on, id);
create index on action (owner_id, due_on, id);
create index on action (origin_id);
create index on action using gin (title gin_trgm_ops);
select tranche.register('action');
`,
};
