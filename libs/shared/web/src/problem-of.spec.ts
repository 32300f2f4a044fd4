import { problemOf } from './problem-of.ts';

const graphql = (code: string, requestId?: string) => ({ errors: [{ extensions: { code, ...(requestId ? { requestId } : {}) } }] });

describe('sorting a failed request by what can be done', () => {
  it.each([
    [new TypeError('Failed to fetch'), 'offline'],
    [{ statusCode: 401 }, 'signedOut'],
    [graphql('UNAUTHENTICATED'), 'signedOut'],
    [graphql('FORBIDDEN'), 'forbidden'],
    [{ statusCode: 503 }, 'busy'],
    [graphql('PERSISTED_QUERY_NOT_FOUND'), 'outdated'],
    [graphql('INTERNAL'), 'server'],
    [new TypeError('x is undefined'), 'server'],
    [null, 'server'],
  ])('%#', (error, kind) => {
    expect(problemOf(error).kind).toBe(kind);
  });

  it('keeps the number for the support', () => {
    expect(problemOf(graphql('INTERNAL', '7f'))).toEqual({ kind: 'server', requestId: '7f' });
  });
});
