import { OrgUnit } from '@tranche/organisation/api/organisation.entities.ts';
import { CreatePerson, CreateUnit } from '@tranche/organisation/api/people.use-cases.ts';
import { AssignRole, CreateBody } from '@tranche/organisation/api/roles.use-cases.ts';
import { assignRoleInput } from '@tranche/organisation/domain/assign-role.ts';
import { createBodyInput } from '@tranche/organisation/domain/bodies.ts';
import { createPersonInput, createUnitInput } from '@tranche/organisation/domain/persons.ts';
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
  act(firstDay, founder, (town) => town.together('createUnit', async () => {
    for (const { name, de, en, short, answerDays } of units) {
      const { unitId } = await town.do(CreateUnit, createUnitInput, { nameDe: de, nameEn: en, shortName: short, supportAnswerDays: answerDays });
      town.call(name, unitId);
    }
  })),
  act(firstDay, founder, (town) => town.together('createPerson', async () => {
    for (const person of persons) await arrive(town, person);
  })),
  // A unit and its head need each other, so the head follows when both are there.
  act(firstDay, founder, (town) => town.write('nameHead', async (work) => {
    for (const { name } of units) {
      const unit = await work.find(OrgUnit, town.id(name));
      if (unit) unit.headId = town.id(heads[name]);
    }
  })),
];

async function arrive(town: Town, person: PersonOfTown): Promise<void> {
  const { personId } = await town.do(CreatePerson, createPersonInput, { displayName: person.title, unitId: town.id(person.unit), language: person.language ?? 'de', activeFrom: inOffice });
  town.settle(person.name, personId, person.roles[0]?.role ?? 'member');
}

/** Roles and boards of the scopes that exist by now. */
export const rolesAreGiven: readonly Act[] = [
  act(firstDay, 'admin', (town) => town.together('assignRole', async () => {
    for (const person of persons) await giveRoles(town, person);
  })),
  act(firstDay, 'pfo', (town) => town.together('createBody', async () => {
    for (const board of boards) await seatBoard(town, board);
  })),
];

async function giveRoles(town: Town, person: PersonOfTown): Promise<void> {
  for (const { role, scope, from, to, deputyOf } of person.roles) {
    await town.do(AssignRole, assignRoleInput, {
      personId: town.id(person.name), role, scopeId: scope === null ? null : town.id(scope), from: from ?? inOffice, to: to ?? null, deputyOf: deputyOf ? town.id(deputyOf) : null,
    });
  }
}

async function seatBoard(town: Town, { scope, kind, de, en, rule, seats }: BoardOfTown): Promise<void> {
  const { bodyId } = await town.do(CreateBody, createBodyInput, {
    scopeId: town.id(scope), kind, nameDe: de, nameEn: en, votingRule: rule, from: inOffice,
    seats: seats.map(({ role, person, deputy }, index) => ({ role, personId: town.id(person), deputyId: deputy ? town.id(deputy) : null, chair: index === 0 })),
  });
  town.call(`${kind} ${scope}`, bodyId);
}
