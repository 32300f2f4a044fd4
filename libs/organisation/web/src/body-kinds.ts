import type { BodyKind, SeatRole } from '@tranche/organisation/domain/bodies.ts';
import type { ScopeKind } from '@tranche/organisation/domain/roles.ts';

/** Bodies that a scope of this kind can have. */
export const kindsOfScope: Readonly<Record<ScopeKind, readonly BodyKind[]>> = {
  project: ['projectBoard', 'changeAuthority'],
  programme: ['programmeBoard', 'sponsoringGroup', 'changeAuthority'],
  portfolio: ['portfolioBoard'],
};

/** Seats that fit each body. */
export const seatsOfKind: Readonly<Record<BodyKind, readonly SeatRole[]>> = {
  projectBoard: ['executive', 'seniorUser', 'seniorSupplier', 'member'],
  programmeBoard: ['sro', 'programmeManager', 'bcm', 'seniorUser', 'seniorSupplier', 'member'],
  portfolioBoard: ['portfolioBoard', 'member'],
  sponsoringGroup: ['sro', 'member'],
  changeAuthority: ['changeAuthority', 'member'],
};
