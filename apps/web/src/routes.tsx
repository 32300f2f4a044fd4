import { benefitsRoutes } from '@tranche/benefits/web/routes.tsx';
import { decisionsRoutes } from '@tranche/decisions/web/routes.tsx';
import { governanceRoutes } from '@tranche/governance/web/routes.tsx';
import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';
import { issuesRoutes } from '@tranche/issues/web/routes.tsx';
import { risksRoutes } from '@tranche/risks/web/routes.tsx';
import { frameRoutes } from './navigation.ts';

/** All capabilities with pages; each adds one line here. Their order does not matter. */
export const capabilities: readonly CapabilityRoutes[] = [frameRoutes, benefitsRoutes, decisionsRoutes, risksRoutes, issuesRoutes, governanceRoutes];
