import { Injectable } from '@nestjs/common';
import { bulkInsert } from '@tranche/shared/api/bulk-write.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok } from '@tranche/shared/domain/result.ts';

export interface FoundedOrganisation {
  readonly organisationId: string;
  /** False when one of this name was there already. */
  readonly founded: boolean;
  /** Key of the person who imports. */
  readonly office: string;
}

const persons = [
  { key: 'PE-1', role: 'portfolioBoard', name: { de: 'Leitung', en: 'Leadership' } },
  { key: 'PE-2', role: 'portfolioOffice', name: { de: 'Portfoliobüro', en: 'Portfolio office' } },
] as const;
const office = persons[1].key;

/**
 * An organisation of its own for imported publications, with a leadership and an office person; found by its name when
 * it is there already. Only the demo offers it: elsewhere organisations are set up, not imported.
 */
@Injectable()
export class FoundOrganisation {
  constructor(private readonly db: Database, private readonly unit: UnitOfWork) {}

  async execute({ name, currency }: { name: string; currency: string }): Promise<FoundedOrganisation> {
    const id = newId();
    // One statement, so that two calls at once found one organisation.
    const [made] = await this.db.system<{ id: string; founded: boolean }>(
      `with known as (select id from organisation where demo and lower(name_de) = lower($2) order by created_at limit 1),
         made as (insert into organisation (id, name_de, name_en, currency, demo) select $1, $2, $2, $3, true where not exists (select from known) and pg_try_advisory_xact_lock(hashtextextended('organisation ' || lower($2), 0)) returning id)
         select id, false as founded from known union all select id, true from made`, [id, name, currency]);
    if (!made) return this.execute({ name, currency });
    if (made.founded) await this.fill(made.id, name);
    return { organisationId: made.id, founded: made.founded, office };
  }

  private async fill(orgId: string, name: string): Promise<void> {
    const ids = persons.map(() => newId());
    const context = newRequest({ requestId: 'found organisation', actor: { personId: ids[1]!, orgId, language: 'en' } });
    try {
      await inRequest(context, () => this.unit.run('foundOrganisation', async (work) => ok(await insertPersons(work, ids))));
    } catch (error) {
      await this.db.system('delete from organisation where id = $1 and name_de = $2', [orgId, name]);
      throw error;
    }
  }
}

async function insertPersons(work: Work, ids: readonly string[]): Promise<void> {
  await bulkInsert(work, 'person', persons.map(({ key, name }, index) => ({ id: ids[index], key, display_name: `${name.de} / ${name.en}`, language: 'en', active_from: work.today })));
  await work.rows("insert into record_key (org_id, key, table_name, record_id) select $1, k.key, 'person', k.id from unnest($2::text[], $3::uuid[]) as k(key, id)", [work.actor.orgId, persons.map((each) => each.key), ids]);
  await work.rows("insert into key_counter (org_id, owner, kind, last) values ($1, '', 'PE', $2)", [work.actor.orgId, persons.length]);
  await bulkInsert(work, 'role_assignment', persons.map(({ role }, index) => ({ id: newId(work.now), person_id: ids[index], role, scope_id: null, valid: `[${work.today},)` })));
}
