import type { Migration } from '../migrate.ts';
import { sharedFoundation } from './202611251400-shared-foundation.ts';
import { organisationCore } from './202611251401-organisation-core.ts';
import { risksRegister } from './202611251402-risks-register.ts';
import { projectsPlan } from './202611251410-projects-plan.ts';
import { programmesTranches } from './202611251412-programmes-tranches.ts';
import { financeMoney } from './202611251414-finance-money.ts';
import { portfolioCore } from './202611251416-portfolio-core.ts';
import { decisionsLog } from './202611251420-decisions-log.ts';
import { issuesRegister } from './202611251421-issues-register.ts';
import { risksResponses } from './202611251422-risks-responses.ts';
import { benefitsRegister } from './202611251430-benefits-register.ts';
import { governanceControl } from './202611251440-governance-control.ts';
import { exchangeImports } from './202611251450-exchange-imports.ts';
import { sharedRowSecurity } from './202611251700-shared-row-security.ts';
import { organisationAccess } from './202611251900-organisation-access.ts';

/** The one ordered history of the database; a released entry is never changed, only followed by another. */
export const migrations: readonly Migration[] = [
  sharedFoundation,
  organisationCore,
  risksRegister,
  projectsPlan,
  programmesTranches,
  financeMoney,
  portfolioCore,
  decisionsLog,
  issuesRegister,
  risksResponses,
  benefitsRegister,
  governanceControl,
  exchangeImports,
  sharedRowSecurity,
  organisationAccess,
];
