import { createHash } from 'node:crypto';
import { json, Router, type NextFunction, type Request, type Response } from 'express';
import type { ZodType } from 'zod';
import { linkInput, setPasswordInput } from '@tranche/organisation/domain/password-link.ts';
import { setUpInput } from '@tranche/organisation/domain/set-up.ts';
import { parseInput } from '@tranche/shared/api/input.ts';
import { tell } from '@tranche/shared/api/messages.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { SetPassword } from './password-link.use-cases.ts';
import type { Sessions } from './sessions.ts';
import type { SetUp } from './set-up.ts';
import { welcome } from './welcome.ts';

export interface LinkServices {
  readonly sessions: Sessions;
  readonly setUp: SetUp;
  readonly setPassword: SetPassword;
  readonly secure: boolean;
  readonly demo: boolean;
}

const invalid = refusal('link.invalid');

function refuse(response: Response, status: number, refusals: readonly Refusal[]): void {
  const { language } = currentRequest();
  response.status(status).json({ errors: refusals.map((each) => tell(language, each)) });
}

/**
 * `/auth/set-up` and `/auth/password`: ways in with a link that works once. Whoever guesses links waits like whoever
 * guesses passwords (security.md AU-3).
 */
export function linkRoutes({ sessions, setUp, setPassword, secure, demo }: LinkServices): Router {
  const routes = Router();
  routes.use(json({ limit: '8kb' }));
  const subject = (request: Request) => createHash('sha256').update(`link ${request.ip ?? ''}`).digest('hex');
  const unknown = async (request: Request, response: Response): Promise<void> => {
    await sessions.failed(subject(request));
    refuse(response, 404, [invalid]);
  };
  const unhurried = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const wait = await sessions.delayFor(subject(request));
    if (wait === 0) return next();
    refuse(response.set('Retry-After', String(wait)), 429, [{ rule: 'signIn.tooManyTries', path: [], values: { seconds: wait } }]);
  };
  /** Only while nobody lives here; afterwards the way does not exist. */
  const whileEmpty = async (_request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (await setUp.isOpen()) next();
    else refuse(response, 404, [invalid]);
  };
  /** Reads the body by `schema`; a link that no link can look like is an unknown one. */
  async function act<Input>(request: Request, response: Response, schema: ZodType<Input>, then: (input: Input) => Promise<Result<{ personId: string; orgId: string }>>): Promise<void> {
    const parsed = parseInput(schema, request.body);
    if (!parsed.ok) return parsed.refusals.some(({ path }) => path[0] === 'token') ? unknown(request, response) : refuse(response, 422, parsed.refusals);
    const result = await then(parsed.value as Input);
    if (result.ok) return welcome(response, sessions, secure, result.value);
    if (result.refusals.some(({ rule }) => rule === invalid.rule)) return unknown(request, response);
    refuse(response, 422, result.refusals);
  }

  routes.get('/set-up', async (_request, response) => void response.json({ open: await setUp.isOpen() }));
  routes.post('/set-up/check', unhurried, whileEmpty, async (request: Request, response: Response) => {
    const parsed = linkInput.safeParse(request.body);
    if (!parsed.success || !(await setUp.knows(parsed.data.token))) return unknown(request, response);
    response.json({ ok: true });
  });
  routes.post('/set-up', unhurried, whileEmpty, (request: Request, response: Response) => act(request, response, setUpInput, (input) => setUp.execute(input)));

  routes.post('/password/check', unhurried, async (request: Request, response: Response) => {
    const parsed = linkInput.safeParse(request.body);
    const holder = parsed.success && (await setPassword.holder(parsed.data.token));
    if (!holder) return unknown(request, response);
    response.json({ name: holder.name, email: holder.email, organisation: holder.organisation });
  });
  routes.post('/password', unhurried, (request: Request, response: Response) => act(request, response, setPasswordInput, (input) => setPassword.execute(input, { demo })));
  return routes;
}
