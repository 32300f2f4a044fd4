import type { Migration } from '../migrate.ts';

/**
 * Row security asks for the organisation once a statement instead of once a row: the planner takes a sub-select out of
 * the scan. And the parent of a scope is found by a B-tree: the exclusion index, which looked cheaper to the planner, took
 * ten times as long.
 */
export const sharedRowSecurity: Migration = {
  name: '202611251700-shared-row-security',
  sql: `
create or replace function tranche.own_by_org(name text) returns void language plpgsql as $$
begin
  execute format('alter table public.%I enable row level security', name);
  execute format('create policy own_org on public.%I using (org_id = (select tranche.org())) with check (org_id = tranche.org())', name);
  execute format('grant select, insert, update, delete on public.%I to tranche_app', name);
end $$;

-- Of all tables there are so far, the past and the partitions of the audit trail with them.
do $$ declare found record;
begin
  for found in select schemaname, tablename, policyname, qual from pg_policies where qual like '%= tranche.org())' loop
    execute format('alter policy %I on %I.%I using (%s)', found.policyname, found.schemaname, found.tablename, replace(found.qual, 'tranche.org()', '(select tranche.org())'));
  end loop;
end $$;

-- One parent on each day, as before. Compared as text, so that the planner cannot take this index to look up a child.
alter table membership drop constraint membership_child_id_valid_excl;
alter table membership add constraint membership_child_id_valid_excl exclude using gist ((child_id::text) with =, valid with &&);
create index on membership using btree (child_id);

-- A risk is written together with its responses and the first entry of its history, in whatever order.
alter table risk_estimate alter constraint risk_estimate_risk_id_fkey deferrable initially deferred;
alter table risk_response alter constraint risk_response_risk_id_fkey deferrable initially deferred;
`,
};
