import { organisation } from '@tranche/organisation/api/organisation.capability.ts';
import { risks } from '@tranche/risks/api/risks.capability.ts';
import type { Capability } from '@tranche/shared/api/capability.ts';
import { shared } from '@tranche/shared/api/shared.capability.ts';

/** All that Tranche can do, lower ranks first. */
export const capabilities: readonly Capability[] = [
  shared,
  organisation,
  risks,
];
