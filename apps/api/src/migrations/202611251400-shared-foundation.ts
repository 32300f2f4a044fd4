import type { Migration } from '../migrate.ts';

/** Clock, tenancy, time travel, audit trail, outbox, idempotency, ledger: what every capability stands on. */
export const sharedFoundation: Migration = {
  name: '202611251400-shared-foundation',
  sql: `
create schema tranche;
create schema past;
create schema as_of;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

do $$ begin
  create role tranche_app nologin;
exception when duplicate_object then null; end $$;
do $$ begin execute format('grant tranche_app to %I', current_user); exception when others then null; end $$;
grant usage on schema public, tranche, past, as_of to tranche_app;

-- One clock for the whole program; a seed or a test sets tranche.now, production never does.
create function tranche.now() returns timestamptz language sql stable parallel safe as $$
  select date_trunc('milliseconds', coalesce(nullif(current_setting('tranche.now', true), '')::timestamptz, now()))
$$;
create function tranche.org() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('tranche.org', true), '')::uuid
$$;
create function tranche.as_of() returns timestamptz language sql stable parallel safe as $$
  select nullif(current_setting('tranche.as_of', true), '')::timestamptz
$$;

-- Keeps the row that an update or delete replaces, with the time during which it held.
create function tranche.keep_past() returns trigger language plpgsql security definer set search_path = public as $$
declare at timestamptz := tranche.now();
begin
  if lower(old.during) < at then
    old.during := tstzrange(lower(old.during), at);
    execute format('insert into past.%I select ($1::public.%I).*', tg_table_name, tg_table_name) using old;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  new.during := tstzrange(greatest(at, lower(new.during)), null);
  return new;
end $$;

-- Rows of one organisation are invisible to all others, whatever a query forgets.
create function tranche.own_by_org(name text) returns void language plpgsql as $$
begin
  execute format('alter table public.%I enable row level security', name);
  execute format('create policy own_org on public.%I using (org_id = tranche.org()) with check (org_id = tranche.org())', name);
  execute format('grant select, insert, update, delete on public.%I to tranche_app', name);
end $$;

-- Time travel: a twin in schema past, filled by a trigger, and a view of the same name in schema as_of over both.
-- To be called again after a column was added; old columns are never removed in the same release.
create function tranche.track(name text) returns void language plpgsql as $$
declare column_list text; added record;
begin
  if not exists (select from information_schema.columns where table_schema = 'public' and table_name = name and column_name = 'during') then
    execute format('alter table public.%I add column during tstzrange not null default tstzrange(tranche.now(), null)', name);
  end if;
  if to_regclass(format('past.%I', name)) is null then
    execute format('create table past.%1$I (like public.%1$I)', name);
    execute format('create index on past.%I (id)', name);
    execute format('create index on past.%I using gist (during)', name);
    execute format('alter table past.%I enable row level security', name);
    execute format('create policy own_org on past.%I using (org_id = tranche.org())', name);
    execute format('grant select on past.%I to tranche_app', name);
    execute format('create trigger keep_past before update or delete on public.%I for each row execute function tranche.keep_past()', name);
  else
    for added in select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
      where a.attrelid = format('public.%I', name)::regclass and a.attnum > 0 and not a.attisdropped
        and not exists (select from pg_attribute b where b.attrelid = format('past.%I', name)::regclass and b.attname = a.attname)
      order by a.attnum
    loop
      execute format('alter table past.%I add column %I %s', name, added.attname, added.type);
    end loop;
  end if;
  select string_agg(quote_ident(attname), ', ' order by attnum) into column_list from pg_attribute
    where attrelid = format('public.%I', name)::regclass and attnum > 0 and not attisdropped;
  execute format('drop view if exists as_of.%I', name);
  execute format('create view as_of.%1$I with (security_invoker = true) as
    select %2$s from public.%1$I where during @> tranche.as_of() union all
    select %2$s from past.%1$I where during @> tranche.as_of()', name, column_list);
  execute format('grant select on as_of.%I to tranche_app', name);
end $$;

-- What every table of records gets: rows by organisation, and a past.
create function tranche.register(name text) returns void language plpgsql as $$
begin
  perform tranche.track(name);
  perform tranche.own_by_org(name);
end $$;

create function tranche.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create table audit_entry (
  id uuid not null, org_id uuid not null, at timestamptz(3) not null, correlation uuid not null,
  actor_id uuid, role_used text, act text not null, action text not null check (action in ('create', 'update', 'delete')),
  table_name text not null, row_id uuid not null, record_key text, scope_id uuid, change jsonb not null, reason text, request_id text,
  -- Written by the thousand, as an import does: the trail can be read without, which the smaller index serves.
  in_bulk boolean not null default false,
  primary key (id, at)
) partition by range (at);
create table audit_entry_earlier partition of audit_entry default;
create index on audit_entry (table_name, row_id, id desc);
create index on audit_entry (org_id, id desc);
create index on audit_entry (org_id, act, id desc);
create index on audit_entry (org_id, id desc) where not in_bulk;
create index on audit_entry (scope_id, id desc);
create index on audit_entry (actor_id, id desc);
alter table audit_entry enable row level security;
create policy own_org on audit_entry using (org_id = tranche.org()) with check (org_id = tranche.org());
grant select, insert on audit_entry to tranche_app;
create trigger append_only before update or delete on audit_entry for each row execute function tranche.refuse_change();

-- Makes the partitions of the months from..to, so that old months can be put away one by one.
create function tranche.audit_months(first_month date, last_month date) returns void language plpgsql as $$
declare month date := date_trunc('month', first_month); name text;
begin
  while month <= last_month loop
    name := 'audit_entry_' || to_char(month, 'YYYYMM');
    if to_regclass('public.' || name) is null then
      execute format('create table %I partition of audit_entry for values from (%L) to (%L)', name, month, month + interval '1 month');
    end if;
    month := month + interval '1 month';
  end loop;
end $$;
select tranche.audit_months('2026-01-01', '2027-12-01');

create table outbox (
  id bigint generated always as identity primary key, org_id uuid not null, at timestamptz(3) not null default tranche.now(),
  transaction xid8 not null default pg_current_xact_id(), event text not null, payload jsonb not null,
  attempts int not null default 0, delivered_at timestamptz(3), failed text
);
create index outbox_waiting on outbox (id) where delivered_at is null;
select tranche.own_by_org('outbox');
grant usage on all sequences in schema public to tranche_app;

create table idempotency (
  actor_id uuid not null, key uuid not null, org_id uuid not null, request_hash text not null, response jsonb,
  at timestamptz(3) not null default now(), primary key (actor_id, key)
);
select tranche.own_by_org('idempotency');

create table ledger_subject (
  org_id uuid not null, subject_type text not null, subject_id uuid not null, seq int not null, head text not null,
  primary key (org_id, subject_type, subject_id)
);
select tranche.own_by_org('ledger_subject');
create table ledger_entry (
  id uuid primary key, org_id uuid not null, subject_type text not null, subject_id uuid not null, seq int not null, prev text not null,
  hash text not null, kind text not null, at timestamptz(3) not null, bytes bytea not null,
  unique (org_id, subject_type, subject_id, seq)
);
alter table ledger_entry enable row level security;
create policy own_org on ledger_entry using (org_id = tranche.org()) with check (org_id = tranche.org());
grant select, insert on ledger_entry to tranche_app;
create trigger append_only before update or delete on ledger_entry for each row execute function tranche.refuse_change();
create trigger append_only_table before truncate on ledger_entry for each statement execute function tranche.refuse_change();
create table ledger_content (
  entry_id uuid not null references ledger_entry, org_id uuid not null, field text not null, text text not null, salt bytea not null,
  primary key (entry_id, field)
);
alter table ledger_content enable row level security;
create policy own_org on ledger_content using (org_id = tranche.org()) with check (org_id = tranche.org());
grant select, insert on ledger_content to tranche_app;
`,
};
