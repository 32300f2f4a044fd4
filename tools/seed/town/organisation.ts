import { nextKey } from '@tranche/organisation/api/offers.ts';
import { Body, OrgUnit, Person, RoleAssignment, Seat } from '@tranche/organisation/api/organisation.entities.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { boards, type BoardOfTown } from './boards.ts';
import { heads, persons, units, type PersonOfTown } from './persons.ts';
import { act, type Act, type Town } from './town.ts';

/** The day on which the town takes up Tranche: its history starts here. */
export const firstDay = '2026-03-02';
/** Since when the people have been in office. */
const inOffice = '2025-01-01';

/** Who builds the organisation before anybody else exists. */
export const founder = 'founder';

export const peopleArrive: readonly Act[] = [
  act(firstDay, founder, (town) => town.write('createUnit', async (work) => {
    for (const { name, de, en, short, answerDays } of units) {
      const id = newId(work.now);
      work.create(OrgUnit, { id, nameDe: de, nameEn: en, shortName: short, parentId: null, headId: null, supportAnswerDays: answerDays, validTo: null, successorId: null });
      town.call(name, id);
    }
  })),
  act(firstDay, founder, (town) => town.write('createPerson', async (work) => {
    for (const person of persons) await arrive(town, person);
    await work.flush();
    for (const { name } of units) {
      const unit = await work.find(OrgUnit, town.id(name));
      if (unit) unit.headId = town.id(heads[name]);
    }
  })),
];

async function arrive(town: Town, person: PersonOfTown): Promise<void> {
  await town.write('createPerson', async (work) => {
    const id = newId(work.now);
    const key = await nextKey(work, '', 'PE', 'person', id);
    work.create(Person, { id, key, displayName: person.title, email: null, unitId: town.id(person.unit), language: person.language ?? 'de', activeFrom: inOffice, activeTo: null, passwordHash: null });
    town.settle(person.name, id, person.roles[0]?.role ?? 'member');
  });
}

/** Roles and boards of the scopes that exist by now. */
export const rolesAreGiven: readonly Act[] = [
  act(firstDay, 'admin', (town) => town.write('assignRole', async (work) => {
    for (const person of persons) {
      for (const { role, scope, from, until, deputyOf } of person.roles) {
        const valid = `[${from ?? inOffice},${until ?? ''})`;
        work.create(RoleAssignment, { personId: town.id(person.name), role, scopeId: scope === null ? null : town.id(scope), valid, deputyOf: deputyOf ? town.id(deputyOf) : null });
      }
    }
  })),
  act(firstDay, 'pfo', (town) => town.write('createBody', async (work) => {
    for (const board of boards) {
      const id = newId(work.now);
      town.call(`${board.kind} ${board.scope}`, id);
      work.create(Body, { id, scopeId: town.id(board.scope), kind: board.kind, nameDe: board.de, nameEn: board.en, votingRule: board.rule, quorum: null, executiveDecides: false, castingVote: false });
      await work.flush();
      seatsOf(town, board).forEach((seat) => work.create(Seat, { ...seat, id: newId(work.now), bodyId: id }));
    }
  })),
];

function seatsOf(town: Town, board: BoardOfTown) {
  return board.seats.map(({ role, person, deputy }, index) => ({
    position: index + 1, role, chair: index === 0, personId: town.id(person), deputyId: deputy ? town.id(deputy) : null, valid: `[${inOffice},)`,
  }));
}
