import { Injectable } from '@nestjs/common';
import type { CreatePersonInput, CreateUnitInput, DeactivatePersonInput, UpdatePersonInput } from '@tranche/organisation/domain/persons.ts';
import { changeSetting, type ChangeSettingInput } from '@tranche/organisation/domain/settings.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { nextKey } from './offers.ts';
import { Organisation, OrgUnit, Person } from './organisation.entities.ts';
import { Sessions } from './sessions.ts';

/** A mail address signs in one account, so it belongs to one person in all organisations of the database. */
async function emailIsTaken(work: Work, email: string | null | undefined, except?: string): Promise<boolean> {
  if (!email) return false;
  const rows = await work.rows('select from person where lower(email) = lower($1) and id is distinct from $2', [email, except ?? null]);
  return rows.length > 0;
}

@Injectable()
export class CreatePerson {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CreatePersonInput): Promise<Result<{ personId: string }>> {
    return this.unit.run('createPerson', async (work) => {
      if (await emailIsTaken(work, input.email)) return refused('person.emailTaken', ['email']);
      const id = newId(work.now);
      const key = await nextKey(work, '', 'PE', 'person', id);
      work.create(Person, { ...input, email: input.email ?? null, unitId: input.unitId ?? null, id, key, activeTo: null, passwordHash: null });
      return ok({ personId: id });
    });
  }
}

@Injectable()
export class UpdatePerson {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ personId, expectedVersion, ...change }: UpdatePersonInput): Promise<Result<{ personId: string }>> {
    return this.unit.run('updatePerson', async (work) => {
      const person = await work.find(Person, personId, expectedVersion);
      if (!person) return refused('notFound', ['personId']);
      if (await emailIsTaken(work, change.email, personId)) return refused('person.emailTaken', ['email']);
      work.em.assign(person, Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
      return ok({ personId });
    });
  }
}

/** Ends the account after the last day; sessions end at once when that day has passed. */
@Injectable()
export class DeactivatePerson {
  constructor(private readonly unit: UnitOfWork, private readonly sessions: Sessions) {}

  execute({ personId, expectedVersion, lastDay, reason }: DeactivatePersonInput): Promise<Result<{ personId: string }>> {
    return this.unit.run('deactivatePerson', async (work) => {
      if (personId === work.actor.personId) return refused('person.notOneself', ['personId']);
      const person = await work.find(Person, personId, expectedVersion);
      if (!person) return refused('notFound', ['personId']);
      if (lastDay < person.activeFrom) return refused('person.leavesBeforeStart', ['lastDay']);
      work.reason = reason;
      person.activeTo = lastDay;
      if (lastDay < work.today) await this.sessions.endAllIn(work, personId);
      work.emit('PersonDeactivated', { personId });
      return ok({ personId });
    });
  }
}

@Injectable()
export class CreateUnit {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CreateUnitInput): Promise<Result<{ unitId: string }>> {
    return this.unit.run('createUnit', async (work) => {
      if (input.parentId && !(await work.find(OrgUnit, input.parentId))) return refused('notFound', ['parentId']);
      const unit = work.create(OrgUnit, {
        id: newId(work.now), nameDe: input.nameDe, nameEn: input.nameEn ?? null, shortName: input.shortName ?? null, parentId: input.parentId ?? null, headId: input.headId ?? null,
        supportAnswerDays: input.supportAnswerDays, validTo: null, successorId: null,
      });
      return ok({ unitId: unit.id });
    });
  }
}

@Injectable()
export class ChangeSetting {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ChangeSettingInput): Promise<Result<{ changed: true }>> {
    return this.unit.run('changeSetting', async (work) => {
      const organisation = await work.find(Organisation, work.actor.orgId, input.expectedVersion);
      if (!organisation) return refused('notFound');
      const verdict = changeSetting(organisation.settings, input);
      if (!verdict.ok) return verdict;
      work.reason = input.reason;
      work.em.assign(organisation, verdict.value);
      return ok({ changed: true });
    });
  }
}
