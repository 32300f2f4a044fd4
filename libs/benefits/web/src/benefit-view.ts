import { benefitCategories, benefitKinds, benefitStates } from '@tranche/benefits/domain/benefit.ts';
import { benefitStatuses } from '@tranche/benefits/domain/benefit-status.ts';
import type { BenefitFilter, BenefitOrder } from '@tranche/shared/web/gql/graphql.ts';
import type { RegisterView } from '@tranche/shared/web/register-types.ts';

/** All filters of the register with their first values; the most urgent first. */
export const firstBenefitView = {
  sort: 'urgency',
  filter: { status: [], state: [], kind: [], category: [], owner: [], overdue: [], ended: [] },
} as const;

/** The part of an address as the api's filter; unknown words of an edited address are left out. */
export function benefitFilterOf({ q, filter }: Pick<RegisterView, 'q' | 'filter'>): BenefitFilter {
  const known = <Word extends string>(words: readonly Word[], id: string) => {
    const found = words.filter((word) => filter[id]?.includes(word));
    return found.length > 0 ? found : null;
  };
  const on = (id: string) => filter[id]?.includes('1') ?? false;
  const states = known(benefitStates, 'state');
  const kinds = known(benefitKinds, 'kind');
  return {
    statuses: known(benefitStatuses, 'status'), states, kind: (kinds?.length === 1 && kinds[0]) || null, categories: known(benefitCategories, 'category'), ownerId: filter['owner']?.[0] ?? null,
    measurementOverdue: on('overdue') || null, text: q || null,
    // Ended benefits are out of sight unless somebody asks for them or for a state.
    open: (!states && !on('ended')) || null,
  };
}

const orders: readonly BenefitOrder[] = ['urgency', 'nextMeasurement', 'realised', 'key', 'newest'];

/** The order of an address, the most urgent first for anything else. */
export function benefitOrderOf(sort: string): BenefitOrder {
  return orders.find((order) => order === sort) ?? 'urgency';
}
