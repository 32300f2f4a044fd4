import { benefits } from '@tranche/benefits/api/benefits.capability.ts';
import { decisions } from '@tranche/decisions/api/decisions.capability.ts';
import { exchange } from '@tranche/exchange/api/exchange.capability.ts';
import { finance } from '@tranche/finance/api/finance.capability.ts';
import { governance } from '@tranche/governance/api/governance.capability.ts';
import { issues } from '@tranche/issues/api/issues.capability.ts';
import { organisation } from '@tranche/organisation/api/organisation.capability.ts';
import { portfolio } from '@tranche/portfolio/api/portfolio.capability.ts';
import { programmes } from '@tranche/programmes/api/programmes.capability.ts';
import { projects } from '@tranche/projects/api/projects.capability.ts';
import { risks } from '@tranche/risks/api/risks.capability.ts';
import type { Capability } from '@tranche/shared/api/capability.ts';
import { shared } from '@tranche/shared/api/shared.capability.ts';

/** All that Tranche can do, lower ranks first. */
export const capabilities: readonly Capability[] = [
  shared,
  organisation,
  decisions,
  issues,
  benefits,
  risks,
  projects,
  finance,
  programmes,
  governance,
  portfolio,
  exchange,
];
