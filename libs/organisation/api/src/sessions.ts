import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tranche/shared/api/database.ts';
import type { Actor } from '@tranche/shared/api/request-context.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { passwordFits } from './passwords.ts';

export const cookieName = 'tranche';
const idleMinutes = 60;
const absoluteHours = 12;
/** How long a node may believe a session without asking: rights that were withdrawn bite within this time. */
const trustMilliseconds = 5_000;

interface SessionRow extends Record<string, unknown> {
  personId: string;
  orgId: string;
  language: Language;
  clockBehind: string | null;
}

function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Opaque cookies; the database holds their SHA-256 only, and its row is the truth (security.md AU-5). */
@Injectable()
export class Sessions {
  private readonly trusted = new Map<string, { actor: Actor | undefined; until: number }>();

  constructor(private readonly db: Database) {}

  async actorOf(token: string | undefined): Promise<Actor | undefined> {
    if (!token) return undefined;
    const known = this.trusted.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const [row] = await this.db.system<SessionRow>(
      `update session s set last_seen_at = now() from person p join organisation o on o.id = p.org_id where s.token_hash = $1 and p.id = s.person_id
         and s.expires_at > now() and s.last_seen_at > now() - make_interval(mins => ${idleMinutes})
         and p.active_from <= current_date and (p.active_to is null or p.active_to >= current_date)
       returning p.id as "personId", p.org_id as "orgId", p.language, case when o.demo then o.settings ->> 'clockBehind' end as "clockBehind"`, [tokenHash(token)]);
    const actor = row && { personId: row.personId, orgId: row.orgId, language: row.language, clockBehind: row.clockBehind === null ? undefined : Number(row.clockBehind) };
    if (this.trusted.size > 10_000) this.trusted.clear();
    this.trusted.set(token, { actor, until: Date.now() + trustMilliseconds });
    return actor;
  }

  /** A new value at every sign-in. */
  async begin(personId: string, orgId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.system(`insert into session (token_hash, org_id, person_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => ${absoluteHours}))`, [tokenHash(token), orgId, personId]);
    return token;
  }

  async end(token: string): Promise<void> {
    this.trusted.delete(token);
    await this.db.system('delete from session where token_hash = $1', [tokenHash(token)]);
  }

  /** Ends all sessions of a person together with what else the work changes. */
  async endAllIn(work: Work, personId: string): Promise<void> {
    await work.rows('delete from session where person_id = $1', [personId]);
    for (const [token, { actor }] of this.trusted) if (actor?.personId === personId) this.trusted.delete(token);
  }

  /** The person whose e-mail and password fit; undefined says neither which was wrong nor whether the account exists. */
  async personByPassword(email: string, password: string): Promise<{ personId: string; orgId: string } | undefined> {
    const [person] = await this.db.system<{ personId: string; orgId: string; hash: string | null }>(
      'select id as "personId", org_id as "orgId", password_hash as hash from person where lower(email) = lower($1) and active_from <= current_date and (active_to is null or active_to >= current_date)', [email]);
    const fits = await passwordFits(password, person?.hash);
    return fits && person ? { personId: person.personId, orgId: person.orgId } : undefined;
  }

  /** Seconds to wait before the next try; grows from the fifth failure within an hour, never locks for good. */
  async delayFor(subject: string): Promise<number> {
    const [row] = await this.db.system<{ failures: number; since: number }>(
      `select count(*)::int as failures, coalesce(extract(epoch from now() - max(at)), 0)::int as since from sign_in_failure where subject = $1 and at > now() - interval '1 hour'`, [subject]);
    const failures = row?.failures ?? 0;
    return failures < 5 ? 0 : Math.max(0, Math.min(300, 2 ** (failures - 4)) - (row?.since ?? 0));
  }

  async failed(subject: string): Promise<void> {
    await this.db.system('insert into sign_in_failure (subject) values ($1)', [subject]);
  }
}
