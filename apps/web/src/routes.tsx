import { benefitsRoutes } from '@tranche/benefits/web/routes.tsx';
import { decisionsRoutes } from '@tranche/decisions/web/routes.tsx';
import { financeRoutes } from '@tranche/finance/web/routes.tsx';
import { governanceRoutes } from '@tranche/governance/web/routes.tsx';
import { exchangeRoutes } from '@tranche/exchange/web/routes.tsx';
import { organisationRoutes } from '@tranche/organisation/web/routes.tsx';
import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';
import { issuesRoutes } from '@tranche/issues/web/routes.tsx';
import { portfolioRoutes } from '@tranche/portfolio/web/routes.tsx';
import { programmesRoutes } from '@tranche/programmes/web/routes.tsx';
import { projectsRoutes } from '@tranche/projects/web/routes.tsx';
import { risksRoutes } from '@tranche/risks/web/routes.tsx';
import { frameRoutes } from './navigation.ts';

/** All capabilities with pages; each adds one line here. Their order does not matter. */
export const capabilities: readonly CapabilityRoutes[] = [frameRoutes, projectsRoutes, programmesRoutes, financeRoutes, portfolioRoutes, benefitsRoutes, decisionsRoutes, risksRoutes, issuesRoutes, governanceRoutes, organisationRoutes, exchangeRoutes];
