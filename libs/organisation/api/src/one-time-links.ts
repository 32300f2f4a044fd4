import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of which only the SHA-256 is kept; they travel in the fragment of an address, which no server or proxy logs. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export interface ShownLink {
  readonly token: string | null;
  readonly expiresAt: string;
}

/**
 * What is shown once must not lie in the answers that are kept for repeated requests: written down, it is empty. Whoever
 * asks again gets no token and makes another link.
 */
export function shownOnce(token: string, expiresAt: string): ShownLink {
  return Object.assign(Object.create({ toJSON: () => ({ token: null, expiresAt }) }) as object, { token, expiresAt });
}
