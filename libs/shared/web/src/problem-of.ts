export interface ProblemFacts {
  readonly kind: 'offline' | 'signedOut' | 'forbidden' | 'busy' | 'outdated' | 'server';
  /** For the support; null when the request never reached the server. */
  readonly requestId: string | null;
}

interface WithStatus {
  readonly statusCode?: number;
  readonly response?: Response;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

function requestIdOf(error: WithStatus): string | null {
  const own = error.errors?.map((each) => each.extensions?.requestId).find((id) => typeof id === 'string');
  return typeof own === 'string' ? own : (error.response?.headers.get('x-request-id') ?? null);
}

function codeOf(error: WithStatus): unknown {
  return error.errors?.map((each) => each.extensions?.code).find(Boolean);
}

/** Sorts a failed request by what the person can do about it. */
export function problemOf(error: unknown): ProblemFacts {
  const known = (typeof error === 'object' && error !== null ? error : {}) as WithStatus;
  const [status, code] = [known.statusCode, codeOf(known)];
  const requestId = requestIdOf(known);
  if (status === 401 || code === 'UNAUTHENTICATED') return { kind: 'signedOut', requestId };
  if (status === 403 || code === 'FORBIDDEN') return { kind: 'forbidden', requestId };
  // The server was updated under an open page: it no longer knows the operations of that page.
  if (code === 'PERSISTED_QUERY_NOT_FOUND' || code === 'UNKNOWN_OPERATION') return { kind: 'outdated', requestId };
  if (status === 429 || status === 503) return { kind: 'busy', requestId };
  // `fetch` reports a lost connection and an unreachable server alike as a TypeError.
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return { kind: 'offline', requestId: null };
  return { kind: 'server', requestId };
}
