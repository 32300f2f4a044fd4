import type { Migration } from '../migrate.ts';

/** Organisation, persons, scope tree with dated membership, roles by date, bodies with seats, keys, sessions. */
export const organisationCore: Migration = {
  name: '202611251401-organisation-core',
  sql: `
create table organisation (
  id uuid primary key, version int not null default 1, created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  name_de text not null, name_en text, time_zone text not null default 'Europe/Berlin', currency char(3) not null default 'EUR',
  fiscal_year_start_month smallint not null default 1 check (fiscal_year_start_month between 1 and 12),
  calendar_state text not null default 'NW', settings jsonb not null default '{}', demo boolean not null default false
);
alter table organisation enable row level security;
create policy own_org on organisation using (id = tranche.org()) with check (id = tranche.org());
grant select, insert, update on organisation to tranche_app;

-- Today where the organisation is. Requests of a demo set the clock themselves; jobs that look at all organisations ask here.
create function tranche.today(o organisation) returns date language sql stable as $$
  select ((tranche.now() - case when o.demo and nullif(current_setting('tranche.now', true), '') is null
    then make_interval(secs => coalesce((o.settings ->> 'clockBehind')::double precision, 0) / 1000) else interval '0' end) at time zone o.time_zone)::date
$$;

create table org_unit (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  name_de text not null, name_en text, short_name text, parent_id uuid references org_unit, head_id uuid,
  support_answer_days smallint not null default 3, valid_to date, successor_id uuid references org_unit
);
select tranche.register('org_unit');

create table person (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  key text not null, display_name text not null, email text, unit_id uuid references org_unit, language char(2) not null default 'de' check (language in ('de', 'en')),
  active_from date not null, active_to date, password_hash text,
  unique (org_id, key)
);
create unique index on person (lower(email)) where email is not null;
create index on person (org_id, display_name, id);
create index on person using gin (display_name gin_trgm_ops);
select tranche.register('person');

create table scope (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  kind text not null check (kind in ('portfolio', 'programme', 'project')), key text not null,
  title_de text not null, title_en text, visibility text not null default 'organisation' check (visibility in ('organisation', 'restricted')),
  restriction_category text, restriction_reason text, restricted_until date,
  unique (org_id, key),
  check (visibility = 'organisation' or (restriction_reason is not null and restricted_until is not null))
);
create index on scope (org_id, kind, id);
create index on scope (org_id) where visibility = 'restricted';
create index on scope using gin (title_de gin_trgm_ops);
select tranche.register('scope');

create table membership (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  child_id uuid not null references scope, parent_id uuid not null references scope, tranche_id uuid, valid daterange not null,
  check (child_id <> parent_id and not isempty(valid)),
  -- one parent on each day
  exclude using gist (child_id with =, valid with &&)
);
create index on membership (parent_id);
select tranche.register('membership');

-- Closure of the tree by date range, so that "all below PF-1 on that day" is an index look-up.
create table scope_ancestor (
  org_id uuid not null, descendant_id uuid not null, ancestor_id uuid not null, depth smallint not null, valid daterange not null
);
create index on scope_ancestor using btree (descendant_id, depth);
create index on scope_ancestor using btree (ancestor_id, descendant_id);
select tranche.own_by_org('scope_ancestor');

create function tranche.scope_added() returns trigger language plpgsql as $$
begin
  insert into scope_ancestor (org_id, descendant_id, ancestor_id, depth, valid) values (new.org_id, new.id, new.id, 0, '(,)');
  return null;
end $$;
create trigger scope_added after insert on scope for each row execute function tranche.scope_added();

-- The table is small when a bulk insert begins, and a plan made then would scan it for each further row.
create function tranche.membership_changed() returns trigger language plpgsql set enable_seqscan = off as $$
declare child uuid := coalesce(new.child_id, old.child_id);
begin
  -- A new membership only adds to the closure; a changed or removed one is computed anew.
  if tg_op <> 'INSERT' then
    delete from scope_ancestor a using scope_ancestor below
      where below.ancestor_id = child and a.descendant_id = below.descendant_id and a.depth > below.depth
        and not exists (select from scope_ancestor inside where inside.descendant_id = below.descendant_id and inside.ancestor_id = a.ancestor_id and a.depth <= below.depth);
  end if;
  insert into scope_ancestor (org_id, descendant_id, ancestor_id, depth, valid)
    with recursive up as (
      select m.org_id, below.descendant_id, m.parent_id as ancestor_id, (below.depth + 1)::smallint as depth, below.valid * m.valid as valid
        from scope_ancestor below join membership m on m.child_id = child and (tg_op <> 'INSERT' or m.id = new.id)
        where below.ancestor_id = child and below.valid && m.valid
      union all
      select u.org_id, u.descendant_id, m.parent_id, (u.depth + 1)::smallint, u.valid * m.valid
        from up u join membership m on m.child_id = u.ancestor_id and m.valid && u.valid
    ) select * from up;
  return null;
end $$;
create trigger membership_changed after insert or update or delete on membership for each row execute function tranche.membership_changed();

create table role_assignment (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  person_id uuid not null references person, role text not null check (role in ('teamManager', 'projectManager', 'projectSupport', 'executive', 'seniorUser', 'seniorSupplier',
    'projectAssurance', 'changeAuthority', 'programmeManager', 'bcm', 'sro', 'programmeOffice', 'portfolioBoard', 'portfolioOffice', 'admin')),
  scope_id uuid references scope, valid daterange not null check (not isempty(valid)), deputy_of uuid references person
);
create index on role_assignment (person_id);
create index on role_assignment (scope_id);
-- SD1 and edge case 30: on no day the project manager of a project is its executive; the deputy counts like the person.
alter table role_assignment add constraint project_manager_is_no_executive exclude using gist (
  scope_id with =, person_id with =, (case role when 'projectManager' then 1 when 'executive' then 2 end) with <>, valid with &&
) where (role in ('projectManager', 'executive'));
select tranche.register('role_assignment');

create table body (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  scope_id uuid references scope, kind text not null check (kind in ('projectBoard', 'programmeBoard', 'portfolioBoard', 'sponsoringGroup', 'changeAuthority')),
  name_de text not null, name_en text, voting_rule text not null default 'consent' check (voting_rule in ('simple', 'absolute', 'twoThirds', 'consent', 'unanimous')),
  quorum smallint check (quorum > 0), executive_decides boolean not null default false, casting_vote boolean not null default false
);
create unique index on body (scope_id, kind);
select tranche.register('body');

create table seat (
  id uuid primary key, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  body_id uuid not null references body, position smallint not null, role text not null, chair boolean not null default false,
  person_id uuid not null references person, deputy_id uuid references person, valid daterange not null check (not isempty(valid)),
  exclude using gist (body_id with =, position with =, valid with &&),
  check (person_id <> deputy_id)
);
create index on seat (person_id);
create index on seat (deputy_id);
select tranche.register('seat');

create table key_counter (org_id uuid not null, owner text not null, kind text not null, last int not null, primary key (org_id, owner, kind));
select tranche.own_by_org('key_counter');
-- Every key that was ever given, aliases included, and the record that it names.
create table record_key (org_id uuid not null, key text not null, table_name text not null, record_id uuid not null, primary key (org_id, key));
create index on record_key (record_id);
select tranche.own_by_org('record_key');

-- A cookie's SHA-256; without the cookie nobody can make a session of this row.
create table session (
  token_hash bytea primary key, org_id uuid not null references organisation, person_id uuid not null references person,
  created_at timestamptz(3) not null default now(), last_seen_at timestamptz(3) not null default now(), expires_at timestamptz(3) not null
);
create index on session (person_id);
select tranche.own_by_org('session');
create table sign_in_failure (subject text not null, at timestamptz(3) not null default now());
create index on sign_in_failure (subject, at);
`,
};
