import { Injectable } from '@nestjs/common';
import { createPasswordLink, type CreatePasswordLinkInput, type SetPasswordInput } from '@tranche/organisation/domain/password-link.ts';
import { checkPassword } from '@tranche/organisation/domain/password.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { currentRequest, inRequest, newRequest, type Actor } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { hashOf, newToken } from './one-time-links.ts';
import { Person } from './organisation.entities.ts';
import { hashPassword } from './passwords.ts';
import { Sessions } from './sessions.ts';

export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: string;
}

/** A link with which a person sets their password. One that they had is void at once, and so are their sessions. */
@Injectable()
export class CreatePasswordLink {
  constructor(private readonly unit: UnitOfWork, private readonly sessions: Sessions) {}

  execute({ personId, expectedVersion }: CreatePasswordLinkInput): Promise<Result<IssuedLink>> {
    return this.unit.run('createPasswordLink', async (work) => {
      const person = await work.find(Person, personId, expectedVersion);
      if (!person) return refused('notFound', ['personId']);
      const verdict = createPasswordLink({ email: person.email ?? null, hasLeft: Boolean(person.activeTo && person.activeTo < work.today), hasPassword: Boolean(person.passwordHash), own: personId === work.actor.personId });
      if (!verdict.ok) return verdict;
      const token = newToken();
      // Not the clock of the work, which a demo sets back: the link is used in real time.
      const [until] = await work.rows<{ at: string }>("select date_trunc('milliseconds', now() + make_interval(mins => $1)) as at", [verdict.value.minutes]);
      const expiresAt = new Date(until?.at ?? Number.NaN);
      work.em.assign(person, { passwordHash: null, linkHash: hashOf(token), linkExpiresAt: expiresAt });
      await this.sessions.endAllIn(work, personId);
      return ok({ token, expiresAt: expiresAt.toISOString() });
    });
  }
}

interface LinkHolder extends Row {
  readonly personId: string;
  readonly orgId: string;
  readonly language: Actor['language'];
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  /** Milliseconds by which the clock of a demo organisation lies behind. */
  readonly clockBehind: string | null;
}

/** The person of a link that still works sets the password; the link works once. */
@Injectable()
export class SetPassword {
  constructor(private readonly db: Database, private readonly unit: UnitOfWork, private readonly sessions: Sessions) {}

  /** Whom the link is for; undefined when it was used, replaced or is too old. */
  async holder(token: string): Promise<LinkHolder | undefined> {
    const [found] = await this.db.system<LinkHolder>(
      `select p.id as "personId", p.org_id as "orgId", p.language, p.display_name as name, p.email, o.name_de as organisation, case when o.demo then o.settings ->> 'clockBehind' end as "clockBehind" from person p join organisation o on o.id = p.org_id
        where p.link_hash = $1 and p.link_expires_at > now() and p.email is not null and (p.active_to is null or p.active_to >= tranche.today(o))`, [hashOf(token)]);
    return found;
  }

  /** `demo`: the person lives by the clock of the demo town. */
  async execute({ token, password }: SetPasswordInput, { demo }: { readonly demo: boolean }): Promise<Result<LinkHolder>> {
    const holder = await this.holder(token);
    if (!holder) return refused('link.invalid');
    const refusals = checkPassword(password, [holder.name, holder.email, holder.organisation]);
    if (refusals.length > 0) return { ok: false, refusals };
    // Before the transaction: hashing takes long, and nobody shall wait for a row meanwhile.
    const passwordHash = await hashPassword(password);
    const { personId, orgId, language, clockBehind } = holder;
    const clock = demo && clockBehind !== null ? new Date(Date.now() - Number(clockBehind)) : undefined;
    const context = newRequest({ requestId: currentRequest().requestId, actor: { personId, orgId, language }, clock });
    const set = await inRequest(context, () => this.unit.run('setPassword', async (work) => {
      const person = await work.find(Person, personId);
      if (person?.linkHash !== hashOf(token)) return refused('link.invalid');
      work.em.assign(person, { passwordHash, linkHash: null, linkExpiresAt: null });
      await this.sessions.endAllIn(work, personId);
      return ok(holder);
    }));
    // Two who use one link at once: the second finds the record changed.
    return set.ok || set.refusals[0]?.rule !== 'version.stale' ? set : refused('link.invalid');
  }
}
