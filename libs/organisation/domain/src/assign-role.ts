import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, reason, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { roles, rolesFor, type ScopeKind } from './roles.ts';
import { segregationRefusals, type OtherRole } from './segregation.ts';

/** `to` is the last day on which the role is held; absent = until further notice. */
export const assignRoleInput = z.strictObject({ personId: id, role: z.enum(roles), scopeId: id.nullish(), from: dayInput, to: dayInput.nullish(), deputyOf: id.nullish() });
export type AssignRoleInput = z.output<typeof assignRoleInput>;

export const endRoleInput = z.strictObject({ assignmentId: id, expectedVersion: version, lastDay: dayInput, reason: reason.nullish() });
export type EndRoleInput = z.output<typeof endRoleInput>;

export interface AssignRoleFacts {
  /** Kind of the scope; null for the whole organisation. */
  readonly kind: ScopeKind | null;
  /** Roles that the person holds on the same scope on some day of the assignment. */
  readonly held: readonly OtherRole[];
  /** The person takes a seat in the project board of the scope on some day of the assignment, also as deputy. */
  readonly sitsOnBoard: boolean;
}

/** The last day lies on or after the first. */
export function orderOfDays({ from, to }: Pick<AssignRoleInput, 'from' | 'to'>): Refusal | undefined {
  return to && to < from ? refusal('role.endsBeforeItStarts', ['to']) : undefined;
}

/** Half-open range of days as PostgreSQL writes it. */
export function daysOf(from: Day, to: Day | null | undefined): string {
  return to ? `[${from},${to}]` : `[${from},)`;
}

/** A role that fits the scope, beside which the person holds none that must be apart (domain.md 4, SD1, SD2; 6, case 30). */
export function assignRole(input: AssignRoleInput, { kind, held, sitsOnBoard }: AssignRoleFacts): Result<{ valid: string }> {
  return unlessRefused([
    rolesFor(kind).includes(input.role) ? undefined : refusal('role.doesNotFitScope', ['role']),
    input.deputyOf === input.personId ? refusal('role.ownDeputy', ['deputyOf']) : undefined,
    input.role === 'projectManager' && sitsOnBoard ? refusal('role.projectManagerAndBoard', ['role']) : undefined,
    ...segregationRefusals(input.role, held),
  ], () => ({ valid: daysOf(input.from, input.to) }));
}
