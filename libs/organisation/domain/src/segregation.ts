import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import type { Role } from './roles.ts';

/** A role that the person holds on the same scope on some day of the new assignment, also as a deputy. */
export interface OtherRole {
  readonly role: Role;
}

interface Rule {
  readonly rule: string;
  readonly pair: readonly [readonly Role[], readonly Role[]];
}

const boardSeats: readonly Role[] = ['executive', 'seniorUser', 'seniorSupplier'];

/** Pairs of roles that one person never holds on one scope on one day (domain.md 4, SD1, SD2; 6, case 30). */
const rules: readonly Rule[] = [
  { rule: 'role.projectManagerAndBoard', pair: [['projectManager'], boardSeats] },
  { rule: 'role.assuranceAndDelivery', pair: [['projectAssurance'], ['projectManager', 'teamManager', 'projectSupport']] },
];

/** Why this role cannot be given beside those that the person holds; all broken rules at once. */
export function segregationRefusals(role: Role, held: readonly OtherRole[]): Refusal[] {
  return rules
    .filter(({ pair: [one, other] }) => held.some((each) => (one.includes(role) && other.includes(each.role)) || (other.includes(role) && one.includes(each.role))))
    .map(({ rule }) => refusal(rule, ['role']));
}
