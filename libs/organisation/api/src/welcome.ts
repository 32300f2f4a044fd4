import type { Response } from 'express';
import { cookieName, type Sessions } from './sessions.ts';

/** Begins a session and sends its cookie: the one way in, by whatever means a person has shown who they are. */
export async function welcome(response: Response, sessions: Sessions, secure: boolean, { personId, orgId }: { readonly personId: string; readonly orgId: string }): Promise<void> {
  const token = await sessions.begin(personId, orgId);
  response.cookie(secure ? `__Host-${cookieName}` : cookieName, token, { httpOnly: true, secure, sameSite: 'lax', path: '/' }).json({ ok: true });
}
