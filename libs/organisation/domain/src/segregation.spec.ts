import type { Role } from './roles.ts';
import { segregationRefusals } from './segregation.ts';

describe('segregation of duties', () => {
  // domain.md 4: SD1 and SD2, and 2.8: executive and senior user may be one person.
  it.each<[Role, Role, string[]]>([
    ['projectManager', 'executive', ['role.projectManagerAndBoard']],
    ['executive', 'projectManager', ['role.projectManagerAndBoard']],
    ['seniorSupplier', 'projectManager', ['role.projectManagerAndBoard']],
    ['projectAssurance', 'projectManager', ['role.assuranceAndDelivery']],
    ['teamManager', 'projectAssurance', ['role.assuranceAndDelivery']],
    ['projectSupport', 'projectAssurance', ['role.assuranceAndDelivery']],
    ['seniorUser', 'executive', []],
    ['projectManager', 'projectSupport', []],
    ['projectAssurance', 'seniorUser', []],
  ])('%s beside %s: %j', (role, held, rules) => {
    expect(segregationRefusals(role, [{ role: held }]).map((each) => each.rule)).toEqual(rules);
  });
});
