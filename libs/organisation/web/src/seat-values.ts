import type { BodyKind, SeatRole } from '@tranche/organisation/domain/bodies.ts';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { seatsOfKind } from './body-kinds.ts';

export interface SeatValues {
  role: SeatRole;
  personId: string;
  deputyId: string;
  chair: boolean;
}

/** What the forms of a body hold; one that changes seats has no more than the first two. */
export interface BodyValues {
  from: string;
  seats: SeatValues[];
  kind?: BodyKind;
  nameDe?: string;
  nameEn?: string;
  votingRule?: string;
  quorum?: number | '';
  executiveDecides?: boolean;
  castingVote?: boolean;
}

export type BodyForm<Output> = ActionFormState<BodyValues, Output>;

export const emptySeat = (role: SeatRole, chair = false): SeatValues => ({ role, personId: '', deputyId: '', chair });

/** Empty seats for a new body: its first roles, at most three; the first takes the chair. */
export function firstSeats(kind: BodyKind): SeatValues[] {
  return seatsOfKind[kind].filter((role) => role !== 'member').slice(0, 3).map((role, index) => emptySeat(role, index === 0));
}

/** Seats that were named for another kind of body make no sense in this one. */
export function fitKind(seats: readonly SeatValues[], kind: BodyKind): boolean {
  return seats.every(({ role }) => seatsOfKind[kind].includes(role));
}
