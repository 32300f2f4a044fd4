import type { CapabilityRoutes } from '@tranche/shared/web/routes.ts';
import { frameRoutes } from './navigation.ts';

/** All capabilities with pages; each adds one line here. Their order does not matter. */
export const capabilities: readonly CapabilityRoutes[] = [frameRoutes];
