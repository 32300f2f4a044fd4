import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Day } from '@tranche/shared/domain/day.ts';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useAsOf } from './as-of.ts';

type ClientOf = (day: Day | null) => ApolloClient;
const Context = createContext<ClientOf | null>(null);

/**
 * Each day that is looked at has a client and a cache of its own: records of the past and of today carry the same ids and
 * must never mix.
 */
export function DayClients({ create, children }: { create: ClientOf; children: ReactNode }) {
  const { day } = useAsOf();
  const clientOf = useMemo((): ClientOf => {
    const clients = new Map<Day | null, ApolloClient>();
    return (wanted) => {
      const client = clients.get(wanted) ?? create(wanted);
      clients.set(wanted, client);
      return client;
    };
  }, [create]);
  return (
    <Context value={clientOf}>
      <ApolloProvider client={clientOf(day)}>{children}</ApolloProvider>
    </Context>
  );
}

/** The client of the second day of a difference view; null while nothing is compared. */
export function useCompareClient(): ApolloClient | null {
  const { compare } = useAsOf();
  const clientOf = useContext(Context);
  return compare && clientOf ? clientOf(compare) : null;
}
