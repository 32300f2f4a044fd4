import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { currentRequest } from './request-context.ts';

/** Hash → document of every operation that the client was built with. */
export type Manifest = Readonly<Record<string, string>>;

/** Finds the text of a known operation by its hash, and learns no new ones: an allow list, not a cache. */
export function manifestCache(manifest: Manifest) {
  return {
    get: async (key: string) => manifest[key.replace(/^apq:/, '')],
    set: async () => undefined,
    delete: async () => false,
  };
}

/** Sessions of a browser run the client's own operations only; tools with a token write their own. */
export function knownOperations(manifest: Manifest): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ queryHash }) => {
        if (currentRequest().freeOperations || (queryHash && queryHash in manifest)) return;
        throw new GraphQLError('This operation is not one of the client\'s.', { extensions: { code: 'UNKNOWN_OPERATION', http: { status: 400 } } });
      },
    }),
  };
}
