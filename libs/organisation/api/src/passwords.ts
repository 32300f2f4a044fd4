import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
/** m = 64 MiB, t = 3, p = 1 (security.md AU-2). */
const cost = { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32 } as const;

async function hash(password: string, nonce: Buffer): Promise<Buffer> {
  return derive('argon2id', { message: Buffer.from(password.normalize('NFC'), 'utf8'), nonce, ...cost });
}

/** `argon2id$<salt>$<hash>` in base64; the cost is the program's, a change of it makes a new prefix. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return `argon2id$${nonce.toString('base64')}$${(await hash(password, nonce)).toString('base64')}`;
}

/** The same work is done for an unknown account, so that time tells nobody whether it exists. */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, salt = '', wanted = ''] = (stored ?? `argon2id$${Buffer.alloc(16).toString('base64')}$`).split('$');
  const found = await hash(password, Buffer.from(salt, 'base64'));
  const expected = Buffer.from(wanted, 'base64');
  return expected.length === found.length && timingSafeEqual(expected, found);
}
