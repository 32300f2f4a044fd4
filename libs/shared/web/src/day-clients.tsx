import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Day } from '@tranche/shared/domain/day.ts';
import { createContext, useCallback, useContext, useRef, type ReactNode } from 'react';
import { useAsOf } from './as-of.ts';
import { useLanguage } from './messages.ts';

type ClientOf = (day: Day | null) => ApolloClient;
const Context = createContext<ClientOf | null>(null);

/**
 * Each day that is looked at has a client and a cache of its own: records of the past and of today carry the same ids and
 * must never mix. So has each language, since the server answers in the language that is asked for.
 */
export function DayClients({ create, children }: { create: ClientOf; children: ReactNode }) {
  const { day } = useAsOf();
  const { language } = useLanguage();
  const clients = useRef(new Map<string, ApolloClient>());
  const clientOf = useCallback<ClientOf>((wanted) => {
    const name = `${language} ${wanted ?? ''}`;
    const client = clients.current.get(name) ?? create(wanted);
    clients.current.set(name, client);
    return client;
  }, [create, language]);
  return (
    <Context value={clientOf}>
      <ApolloProvider client={clientOf(day)}>{children}</ApolloProvider>
    </Context>
  );
}

/** The client of today, whatever day the page shows: for what does not belong to a day, such as the viewer. */
export function useTodayClient(): ApolloClient {
  const clientOf = useContext(Context);
  if (!clientOf) throw new Error('useTodayClient outside of DayClients');
  return clientOf(null);
}

/** The client of the second day of a difference view; null while nothing is compared. */
export function useCompareClient(): ApolloClient | null {
  const { compare } = useAsOf();
  const clientOf = useContext(Context);
  return compare && clientOf ? clientOf(compare) : null;
}
