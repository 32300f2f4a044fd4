import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { log } from './log.ts';
import { translate } from './messages.ts';
import { maybeRequest } from './request-context.ts';

const expected = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'UNKNOWN_OPERATION', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_RESOLUTION_FAILURE']);

/** Nest would log each error that it meets. Those of GraphQL are told or logged once, in `formatError`; of other routes only the status is told. */
@Catch()
export class ExpectedErrors implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost): void {
    if (host.getType<'http' | 'graphql'>() !== 'http') throw error;
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 500) log.error({ event: 'unexpected', request: maybeRequest()?.requestId, error: { message: error.message, stack: error.stack } });
    host.switchToHttp().getResponse<Response>().status(status).json({ status, requestId: maybeRequest()?.requestId });
  }
}

/** Expected errors pass; anything else is logged with the request id and answered without a detail. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && expected.has(code)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const request = maybeRequest();
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error({ event: 'unexpected', request: request?.requestId, path: formatted.path?.join('.'), error: cause instanceof Error ? { message: cause.message, stack: cause.stack } : String(cause) });
  return {
    message: translate(request?.language ?? 'de', 'error.unexpected', { id: request?.requestId ?? '–' }),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL', requestId: request?.requestId },
  };
}
