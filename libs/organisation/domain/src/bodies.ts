import * as z from 'zod';
import { dayInput, id, line, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';

export const bodyKinds = ['projectBoard', 'programmeBoard', 'portfolioBoard', 'sponsoringGroup', 'changeAuthority'] as const;
export type BodyKind = (typeof bodyKinds)[number];
export const votingRules = ['simple', 'absolute', 'twoThirds', 'consent', 'unanimous'] as const;
export const seatRoles = ['executive', 'seniorUser', 'seniorSupplier', 'sro', 'programmeManager', 'bcm', 'portfolioBoard', 'changeAuthority', 'member'] as const;
export type SeatRole = (typeof seatRoles)[number];

const seat = z.strictObject({ role: z.enum(seatRoles), personId: id, deputyId: id.nullish(), chair: z.boolean().default(false) });
export type SeatInput = z.output<typeof seat>;
const seats = z.array(seat).min(1).max(30);

export const createBodyInput = z.strictObject({
  scopeId: id, kind: z.enum(bodyKinds), nameDe: line(2, 120), nameEn: line(2, 120).nullish(), votingRule: z.enum(votingRules).default('consent'),
  quorum: z.int().min(1).max(30).nullish(), executiveDecides: z.boolean().default(false), castingVote: z.boolean().default(false), from: dayInput, seats,
});
export type CreateBodyInput = z.output<typeof createBodyInput>;

/** From `from` on these seats hold; those before stay in the history. Ballots that are open keep their frozen seats. */
export const changeBodySeatsInput = z.strictObject({ bodyId: id, expectedVersion: version, from: dayInput, seats });
export type ChangeBodySeatsInput = z.output<typeof changeBodySeatsInput>;

export const nameDeputyInput = z.strictObject({ seatId: id, expectedVersion: version, deputyId: id.nullish().transform((value) => value ?? null) });
export type NameDeputyInput = z.output<typeof nameDeputyInput>;

export interface SeatFacts {
  readonly kind: BodyKind;
  /** Project managers of the scope from the day on which the seats begin. */
  readonly projectManagers: readonly string[];
}

/**
 * Seats that make a board: a project board has an executive and covers the interests of users and suppliers, one person
 * takes the chair, nobody deputises for themselves, and the project manager takes no seat, not even as a deputy (SD1).
 */
export function checkSeats(list: readonly SeatInput[], { kind, projectManagers }: SeatFacts): Result<readonly SeatInput[]> {
  const has = (role: SeatRole) => list.some((each) => each.role === role);
  const chairs = list.filter((each) => each.chair).length;
  const managers = new Set(projectManagers);
  const each = list.flatMap((one, index): (Refusal | undefined)[] => [
    one.deputyId === one.personId ? refusal('body.ownDeputy', ['seats', String(index), 'deputyId']) : undefined,
    kind === 'projectBoard' && managers.has(one.personId) ? refusal('role.projectManagerAndBoard', ['seats', String(index), 'personId']) : undefined,
    kind === 'projectBoard' && one.deputyId && managers.has(one.deputyId) ? refusal('role.projectManagerAndBoard', ['seats', String(index), 'deputyId']) : undefined,
  ]);
  return unlessRefused([
    kind === 'projectBoard' && !has('executive') ? refusal('body.executiveMissing', ['seats']) : undefined,
    kind === 'projectBoard' && (!has('seniorUser') || !has('seniorSupplier')) ? refusal('body.interestsNotCovered', ['seats']) : undefined,
    chairs > 1 ? refusal('body.severalChairs', ['seats']) : undefined,
    ...each,
  ], () => list);
}
