import type { Migration } from '../migrate.ts';

/** Portfolios. The id of a portfolio is that of its scope. */
export const portfolioCore: Migration = {
  name: '202611251416-portfolio-core',
  sql: `
create table portfolio (
  id uuid primary key references scope, org_id uuid not null references organisation, version int not null default 1,
  created_at timestamptz(3) not null default tranche.now(), updated_at timestamptz(3) not null default tranche.now(),
  purpose_de text, purpose_en text
);
select tranche.register('portfolio');
`,
};
