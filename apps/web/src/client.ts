import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { relayStylePagination } from '@apollo/client/utilities';
import type { Day } from '@tranche/shared/domain/day.ts';
import { currentLanguage } from '@tranche/shared/web/messages.ts';
import { problemOf } from '@tranche/shared/web/problem-of.ts';
import { sessionEnded } from '@tranche/shared/web/session.ts';
import type { DocumentNode } from 'graphql';

/** Lists of the api (design.md 5): their pages are put together, one list per filter and order. */
const lists = [
  'portfolios', 'programmes', 'projects', 'risks', 'issues', 'decisions', 'actions', 'lessons', 'qualityEntries', 'dailyLog', 'stakeholders', 'benefits', 'objectives', 'kpis', 'reports',
  'knowledgeEntries', 'improvementProposals', 'supportRequests', 'earlyWarnings', 'audit', 'persons', 'personAccounts', 'scopes', 'costItems', 'imports',
];

const endless: FieldPolicy = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after'));

function cache(): InMemoryCache {
  return new InMemoryCache({ typePolicies: { Query: { fields: Object.fromEntries(lists.map((name) => [name, endless])) }, Import: { fields: { rows: endless } }, LocalText: { keyFields: false }, Money: { keyFields: false } } });
}

interface WithHash extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/**
 * Sends the hash of a document instead of its text: the server knows the operations of the client that it serves, and no
 * others. A client that was loaded before an update asks for unknown ones and is told to load anew (`problemOf`).
 */
const byHash = new ApolloLink((operation, forward) => {
  const sha256Hash = (operation.query as WithHash).__meta__?.hash;
  if (sha256Hash && !import.meta.env.DEV) {
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } };
    operation.setContext({ http: { includeExtensions: true, includeQuery: false } });
  }
  return forward(operation);
});

const idempotencyHeader = 'Idempotency-Key';

/** Sent again when no answer came: questions always, changes only with a key that makes them happen once. */
const retry = new RetryLink({
  delay: { initial: 400, max: 4_000, jitter: true },
  attempts: (attempt, operation, error) => {
    const isChange = operation.operationType === 'mutation';
    const headers = (operation.getContext().headers ?? {}) as Record<string, string>;
    return attempt <= 3 && ['offline', 'busy'].includes(problemOf(error).kind) && (!isChange || idempotencyHeader in headers);
  },
});

const watchSession = new ErrorLink(({ error }) => {
  if (problemOf(error).kind === 'signedOut') sessionEnded.set(true);
});

/** The client of one day: `null` is today, any other day is read-only and has a cache of its own. */
export function createClient(asOf: Day | null): ApolloClient {
  const headers = new SetContextLink(({ headers: given }) => ({
    headers: { ...(given as Record<string, string> | undefined), 'Accept-Language': currentLanguage(), ...(asOf ? { 'Tranche-As-Of': asOf } : {}) },
  }));
  return new ApolloClient({
    link: ApolloLink.from([headers, watchSession, retry, byHash, new HttpLink({ uri: '/graphql' })]),
    cache: cache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    devtools: { enabled: import.meta.env.DEV },
  });
}
