import { createHash } from 'node:crypto';
import { json, Router, type Request, type Response } from 'express';
import * as z from 'zod';
import type { Database } from '@tranche/shared/api/database.ts';
import { tell } from '@tranche/shared/api/messages.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { cookieName, type Sessions } from './sessions.ts';
import { welcome } from './welcome.ts';

const credentials = z.strictObject({ email: z.string().max(320), password: z.string().max(256) });
const demoPerson = z.strictObject({ person: z.string().max(20), organisation: z.uuid().optional() });

export interface SignInSettings {
  /** The demo town's persons can be taken by anyone who reaches the page; only on loopback. */
  readonly demo: boolean;
  readonly secure: boolean;
}

interface DemoPerson extends Record<string, unknown> {
  key: string;
  name: string;
  organisation: string;
  organisationId: string;
  roles: { role: string; scope: string | null; title_de: string | null; title_en: string | null }[];
}

const demoPersons = `
  select p.key, p.display_name as name, coalesce(o.name_de, '') as organisation, o.id as "organisationId", p.id,
    (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'scope', s.key, 'title_de', s.title_de, 'title_en', s.title_en) order by s.key nulls first), '[]')
       from role_assignment r left join scope s on s.id = r.scope_id where r.person_id = p.id and r.valid @> current_date) as roles
  from person p join organisation o on o.id = p.org_id
  where o.demo and (p.active_to is null or p.active_to >= current_date)`;

/** `/auth/*`: sign-in by password, sign-out, and the persons of the demo. */
export function signInRoutes(db: Database, sessions: Sessions, settings: SignInSettings): Router {
  const routes = Router();
  routes.use(json({ limit: '8kb' }));
  const refuse = (response: Response, status: number, rule: string, values: Record<string, number> = {}) => response.status(status).json(tell(currentRequest().language, { rule, path: [], values }));

  routes.post('/sign-in', async (request: Request, response: Response) => {
    const parsed = credentials.safeParse(request.body);
    if (!parsed.success) return void refuse(response, 400, 'signIn.wrong');
    const subjects = [parsed.data.email.toLowerCase(), request.ip ?? ''].map((text) => createHash('sha256').update(text).digest('hex'));
    const wait = Math.max(...(await Promise.all(subjects.map((subject) => sessions.delayFor(subject)))));
    if (wait > 0) return void refuse(response.set('Retry-After', String(wait)), 429, 'signIn.tooManyTries', { seconds: wait });
    const person = await sessions.personByPassword(parsed.data.email, parsed.data.password);
    if (person) return welcome(response, sessions, settings.secure, person);
    for (const subject of subjects) await sessions.failed(subject);
    refuse(response, 401, 'signIn.wrong');
  });

  routes.post('/sign-out', async (request: Request, response: Response) => {
    const token = tokenIn(request);
    if (token) await sessions.end(token);
    response.clearCookie(cookieName, { path: '/' }).clearCookie(`__Host-${cookieName}`, { path: '/', secure: true }).set('Clear-Site-Data', '"cache", "storage"').json({ ok: true });
  });

  routes.get('/demo', async (_request: Request, response: Response) => {
    if (!settings.demo) return void response.status(404).end();
    const rows = await db.system<DemoPerson>(`${demoPersons} order by o.created_at, length(p.key), p.key limit 500`);
    response.json(rows.map(({ key, name, organisation, organisationId, roles }) => ({ key, name, organisation, organisationId, roles: roles.map(({ role, scope, title_de, title_en }) => ({ role, scope, titleDe: title_de, titleEn: title_en })) })));
  });

  routes.post('/demo', async (request: Request, response: Response) => {
    const parsed = demoPerson.safeParse(request.body);
    if (!settings.demo || !parsed.success) return void response.status(404).end();
    const [person] = await db.system<{ id: string; organisationId: string }>(`${demoPersons} and p.key = $1 and ($2::uuid is null or o.id = $2) order by o.created_at limit 1`, [parsed.data.person.toUpperCase(), parsed.data.organisation ?? null]);
    if (!person) return void refuse(response, 404, 'notFound');
    await welcome(response, sessions, settings.secure, { personId: person.id, orgId: person.organisationId });
  });
  return routes;
}

/** The session token of a request's cookies. */
export function tokenIn(request: { headers: { cookie?: string | undefined } }): string | undefined {
  const cookies = new Map((request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=', 2) as [string, string | undefined]));
  return cookies.get(`__Host-${cookieName}`) ?? cookies.get(cookieName);
}
