import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { FoundOrganisation } from '@tranche/exchange/api/found-organisation.ts';
import { importRoutes } from '@tranche/exchange/api/imports.routes.ts';
import { UploadFile } from '@tranche/exchange/api/upload-file.use-case.ts';
import { linkRoutes } from '@tranche/organisation/api/link.routes.ts';
import { SetPassword } from '@tranche/organisation/api/password-link.use-cases.ts';
import { Sessions } from '@tranche/organisation/api/sessions.ts';
import { SetUp } from '@tranche/organisation/api/set-up.ts';
import { signInRoutes, tokenIn } from '@tranche/organisation/api/sign-in.routes.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { log } from '@tranche/shared/api/log.ts';
import { currentRequest, inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { isDay } from '@tranche/shared/domain/day.ts';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import { createHandler } from 'graphql-sse/lib/use/express';
import helmet from 'helmet';
import type { Language } from '@tranche/shared/domain/language.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';

export interface HttpSettings {
  readonly demo: boolean;
  readonly secure: boolean;
  /** Folder of the built client; absent in tests of the API. */
  readonly webFolder?: string;
}

/** Everything between the socket and GraphQL: headers, session, request context, files of the client. */
export function setUpHttp(app: NestExpressApplication, settings: HttpSettings): void {
  const sessions = app.get(Sessions);
  const db = app.get(Database);
  app.disable('x-powered-by');
  app.use(compression({ filter: (request: Request, response: Response) => !request.path.startsWith('/graphql/stream') && compression.filter(request, response) }));
  app.use(securityHeaders(settings.secure));
  app.use(sameOriginOnly);
  app.use(withContext(sessions, db, settings));
  app.use('/auth', signInRoutes(db, sessions, settings), linkRoutes({ sessions, setUp: app.get(SetUp), setPassword: app.get(SetPassword), secure: settings.secure, demo: settings.demo }));
  app.use('/health', healthRoutes(db));
  app.use('/imports', importRoutes({ access: app.get(Access), upload: app.get(UploadFile), found: app.get(FoundOrganisation), demo: settings.demo }));
  app.use('/graphql/stream', changeStream(app));
  app.use('/graphql', express.json({ limit: '256kb' }));
  if (settings.webFolder) serveClient(app, settings.webFolder);
}

function securityHeaders(secure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'font-src': ["'self'"], 'connect-src': ["'self'"],
        'manifest-src': ["'self'"], 'worker-src': ["'self'"], 'form-action': ["'self'"], 'base-uri': ["'none'"], 'object-src': ["'none'"], 'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

/** A page of another origin cannot use a person's cookie to change anything (security.md GQ-8). */
function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(request.method)) return void response.status(405).end();
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreign = (site !== undefined && !['same-origin', 'none'].includes(site)) || (origin !== undefined && new URL(origin).host !== request.get('host'));
  if (request.method === 'POST' && foreign) return void response.status(403).json({ rule: 'origin.foreign' });
  next();
}

function languageOf(request: Request, ofPerson: Language | undefined): Language {
  const asked = request.acceptsLanguages('de', 'en');
  if (request.get('accept-language') && (asked === 'de' || asked === 'en')) return asked;
  return ofPerson ?? 'de';
}

function withContext(sessions: Sessions, db: Database, { demo }: HttpSettings) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    const actor = await sessions.actorOf(tokenIn(request));
    const asOf = request.get('tranche-as-of');
    const key = request.get('idempotency-key');
    const context = newRequest({
      requestId, actor, language: languageOf(request, actor?.language), freeOperations: demo,
      // The demo town lives on from the day on which its story ends; outside the demo nobody's clock can be set.
      clock: demo && actor?.clockBehind ? new Date(Date.now() - actor.clockBehind) : undefined,
      asOf: asOf && isDay(asOf) ? asOf : undefined, idempotencyKey: isRecordId(key) ? key : undefined,
    });
    const started = performance.now();
    response.on('close', () => {
      db.endRequest(context);
      if (request.path !== '/graphql') return;
      log.info({ event: 'request', request: requestId, actor: actor?.personId, org: actor?.orgId, status: response.statusCode, ms: Math.round(performance.now() - started) });
    });
    inRequest(context, next);
  };
}

function healthRoutes(db: Database): express.Router {
  const routes = express.Router();
  routes.get('/live', (_request, response) => void response.json({ live: true }));
  routes.get('/ready', async (_request, response) => {
    try {
      await db.system('select 1');
      response.json({ ready: true });
    } catch {
      response.status(503).json({ ready: false });
    }
  });
  return routes;
}

/** Server-sent events of the same schema; only subscriptions are served here. */
function changeStream(app: NestExpressApplication) {
  let handler: ((request: Request, response: Response) => Promise<void>) | undefined;
  return async (request: Request, response: Response): Promise<void> => {
    if (!currentRequest().actor) return void response.status(401).end();
    handler ??= createHandler({
      schema: app.get(GraphQLSchemaHost).schema,
      onOperation: (_request, _raw, args) => {
        const operation = args.document.definitions.find((each) => each.kind === 'OperationDefinition');
        if (operation?.kind === 'OperationDefinition' && operation.operation !== 'subscription') throw new Error('Only subscriptions are served here.');
      },
    });
    await handler(request, response);
  };
}

function serveClient(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(folder, {
    index: false,
    setHeaders(response, file) {
      const hashed = path.relative(folder, file).startsWith('assets');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !/^\/(graphql|auth|health|files|feeds|imports|assets)\b/.test(request.path) && request.accepts('html');
    if (page) return response.sendFile('index.html', { root: folder, headers: { 'Cache-Control': 'no-cache' } });
    next();
  });
}

