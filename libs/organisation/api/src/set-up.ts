import { Injectable } from '@nestjs/common';
import { checkPassword } from '@tranche/organisation/domain/password.ts';
import type { SetUpInput } from '@tranche/organisation/domain/set-up.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { currentRequest, inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { nextKey } from './offers.ts';
import { hashOf, newToken } from './one-time-links.ts';
import { Person, RoleAssignment } from './organisation.entities.ts';
import { hashPassword } from './passwords.ts';

export interface FirstAdministrator {
  readonly personId: string;
  readonly orgId: string;
}

/** Minutes for which a set-up link works; a start prints a new one (security.md AU-1). */
const linkMinutes = 30;

/** The first administrator of an instance in which nobody lives: there is no other way in, and no password from the factory. */
@Injectable()
export class SetUp {
  constructor(private readonly db: Database, private readonly unit: UnitOfWork) {}

  async isOpen(): Promise<boolean> {
    const [found] = await this.db.system<{ empty: boolean }>('select not exists (select from person) as empty');
    return found?.empty ?? false;
  }

  /** A token for the one who can read the console; undefined when somebody lives here. */
  async offer(): Promise<string | undefined> {
    if (!(await this.isOpen())) return undefined;
    const token = newToken();
    await this.db.system('delete from set_up_link where expires_at <= now()');
    await this.db.system('insert into set_up_link (token_hash, expires_at) values ($1, now() + make_interval(mins => $2))', [hashOf(token), linkMinutes]);
    return token;
  }

  async knows(token: string): Promise<boolean> {
    return (await this.db.system('select from set_up_link where token_hash = $1 and expires_at > now()', [hashOf(token)])).length > 0;
  }

  async execute(input: SetUpInput): Promise<Result<FirstAdministrator>> {
    if (!(await this.knows(input.token))) return refused('link.invalid');
    const refusals = checkPassword(input.password, [input.displayName, input.email, input.organisation]);
    if (refusals.length > 0) return { ok: false, refusals };
    const passwordHash = await hashPassword(input.password);
    if (!(await this.use(input.token))) return refused('link.invalid');
    const [orgId, personId] = [await this.found(input), newId()];
    const context = newRequest({ requestId: currentRequest().requestId, actor: { personId, orgId, language: input.language } });
    await inRequest(context, () => this.unit.run('setUp', async (work) => ok(await this.arrive(work, personId, input, passwordHash))));
    return ok({ personId, orgId });
  }

  /** Takes the link, and with it all others; of two who use it at once one gets it. */
  private async use(token: string): Promise<boolean> {
    const taken = await this.db.system('delete from set_up_link where token_hash = $1 and expires_at > now() and not exists (select from person) returning token_hash', [hashOf(token)]);
    if (taken.length > 0) await this.db.system('delete from set_up_link');
    return taken.length > 0;
  }

  /** An organisation that was left without anybody, because the program ended at this very moment, makes room. */
  private async found({ organisation, timeZone, currency, calendarState }: SetUpInput): Promise<string> {
    const id = newId();
    await this.db.system('delete from organisation where not exists (select from person)');
    await this.db.system('insert into organisation (id, name_de, time_zone, currency, calendar_state) values ($1, $2, $3, $4, $5)', [id, organisation, timeZone, currency, calendarState]);
    return id;
  }

  private async arrive(work: Work, personId: string, { displayName, email, language }: SetUpInput, passwordHash: string): Promise<void> {
    const key = await nextKey(work, '', 'PE', 'person', personId);
    work.create(Person, { id: personId, key, displayName, email, unitId: null, language, activeFrom: work.today, activeTo: null, passwordHash, linkHash: null, linkExpiresAt: null });
    await work.flush();
    work.create(RoleAssignment, { personId, role: 'admin', scopeId: null, valid: `[${work.today},)`, deputyOf: null });
  }
}
