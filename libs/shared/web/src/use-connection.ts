import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef } from 'react';
import type { RegisterList } from './register-types.ts';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

/**
 * An endless list of the api. The document takes `$first: Int, $after: String`; pages are put together in the cache, so
 * going back to a list shows it as far as it was read.
 */
export function useConnection<Data, Variables extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Variables>, variables: Variables, pick: (data: Data) => Connection<Node>,
): RegisterList<Node> {
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery<Data, OperationVariables>(document as TypedDocumentNode<Data, OperationVariables>, { variables, notifyOnNetworkStatusChange: true });
  const shown = (data ?? previousData) as Data | undefined;
  const connection = shown === undefined ? undefined : pick(shown);
  const rows = useMemo(() => connection?.edges.map((edge) => edge.node) ?? [], [connection?.edges]);
  const reading = useRef(false);
  const { hasNextPage = false, endCursor } = connection?.pageInfo ?? {};
  const loadMore = useCallback(() => {
    if (reading.current || !hasNextPage || data === undefined) return;
    reading.current = true;
    void fetchMore({ variables: { after: endCursor } }).catch(() => undefined).finally(() => {
      reading.current = false;
    });
  }, [fetchMore, hasNextPage, endCursor, data]);
  return { rows, total: connection?.totalCount ?? null, hasMore: hasNextPage, loadMore, loading, error, refetch: () => void refetch() };
}
