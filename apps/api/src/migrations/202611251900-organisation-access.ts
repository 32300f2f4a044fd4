import type { Migration } from '../migrate.ts';

/** Links that work once: for the password of a person, and for the first administrator of an empty instance. */
export const organisationAccess: Migration = {
  name: '202611251900-organisation-access',
  sql: `
-- The newest link of a person is the only one; its token is kept as SHA-256.
alter table person add column link_hash text, add column link_expires_at timestamptz(3);
create unique index on person (link_hash) where link_hash is not null;
select tranche.track('person');

create table set_up_link (token_hash text primary key, expires_at timestamptz(3) not null);
`,
};
