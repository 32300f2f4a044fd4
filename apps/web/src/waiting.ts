import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { WaitingForMeQuery } from '@tranche/shared/web/gql/graphql.ts';
import type { Counts } from '@tranche/shared/web/rail.tsx';

/** What waits for the viewer; the frame counts it, home lists it. */
export const waitingForMe = graphql(/* GraphQL */ `
  query WaitingForMe {
    inbox(first: 50) { verb key title language scopeKey dueOn }
  }
`);

export type WaitingItem = WaitingForMeQuery['inbox'][number];

/** The two numbers of the rail: votes of mine, and what is overdue. */
export function countsOf(items: readonly WaitingItem[], today: string): Counts {
  return { votes: items.filter((item) => item.verb === 'vote').length, overdue: items.filter((item) => item.dueOn && item.dueOn < today).length };
}
