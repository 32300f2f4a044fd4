import type { SeatRole } from '@tranche/organisation/domain/bodies.ts';

/** A seat of a board: role, person, who may vote for that person. The first seat of a table takes the chair. */
export interface SeatOfTown {
  readonly role: SeatRole;
  readonly person: string;
  readonly deputy?: string;
}

export interface BoardOfTown {
  readonly scope: string;
  readonly kind: 'projectBoard' | 'programmeBoard' | 'portfolioBoard' | 'changeAuthority';
  readonly de: string;
  readonly en: string;
  readonly rule: 'simple' | 'absolute' | 'consent';
  readonly seats: readonly SeatOfTown[];
}

const projectBoard = (scope: string, executive: string, user: string, supplier: string, deputies: { executive?: string; user?: string; supplier?: string } = {}, rule: BoardOfTown['rule'] = 'consent'): BoardOfTown => ({
  scope, kind: 'projectBoard', de: `Lenkungsausschuss ${scope}`, en: `Project board ${scope}`, rule,
  seats: [
    { role: 'executive', person: executive, ...(deputies.executive ? { deputy: deputies.executive } : {}) },
    { role: 'seniorUser', person: user, ...(deputies.user ? { deputy: deputies.user } : {}) },
    { role: 'seniorSupplier', person: supplier, ...(deputies.supplier ? { deputy: deputies.supplier } : {}) },
  ],
});

const programmeBoard = (scope: string, ...others: SeatOfTown[]): BoardOfTown => ({
  scope, kind: 'programmeBoard', de: `Programmausschuss ${scope}`, en: `Programme board ${scope}`, rule: 'simple',
  seats: [{ role: 'sro', person: `sro-${scope}` }, { role: 'programmeManager', person: `pgm-${scope}` }, ...others],
});

export const boards: readonly BoardOfTown[] = [
  {
    scope: 'PF-1', kind: 'portfolioBoard', de: 'Portfolioausschuss', en: 'Portfolio board', rule: 'absolute',
    seats: [
      { role: 'portfolioBoard', person: 'board', deputy: 'head-kaemmerei' },
      { role: 'portfolioBoard', person: 'board-it', deputy: 'head-it' },
      { role: 'portfolioBoard', person: 'head-personalamt' },
      { role: 'portfolioBoard', person: 'head-stadtentwicklung', deputy: 'sro-PG-3' },
    ],
  },
  programmeBoard('PG-1', { role: 'bcm', person: 'bcm-buergeramt', deputy: 'staff-buergeramt' }, { role: 'bcm', person: 'bcm-sozialamt', deputy: 'head-sozialamt' }, { role: 'seniorSupplier', person: 'head-it', deputy: 'architecture' }),
  programmeBoard('PG-2', { role: 'bcm', person: 'bcm-kaemmerei' }, { role: 'seniorSupplier', person: 'head-it', deputy: 'architecture' }),
  programmeBoard('PG-3', { role: 'bcm', person: 'bcm-stadtentwicklung' }, { role: 'seniorSupplier', person: 'head-it', deputy: 'architecture' }),
  projectBoard('P-1', 'head-buergeramt', 'user-P-1', 'head-it'),
  projectBoard('P-2', 'head-sozialamt', 'user-P-2', 'head-it', { supplier: 'architecture' }),
  projectBoard('P-3', 'head-buergeramt', 'head-sozialamt', 'architecture', { executive: 'sro-PG-1', supplier: 'head-it' }),
  projectBoard('P-4', 'head-buergeramt', 'head-kaemmerei', 'head-it'),
  projectBoard('P-5', 'exec-P-5', 'user-P-5', 'supplier-P-5', { executive: 'head-buergeramt', supplier: 'architecture' }),
  projectBoard('P-6', 'head-sozialamt', 'user-P-6', 'head-it', { user: 'staff-sozialamt' }),
  projectBoard('P-7', 'head-it', 'head-personalamt', 'architecture'),
  projectBoard('P-8', 'head-kaemmerei', 'head-rechtsamt', 'architecture'),
  projectBoard('P-9', 'head-kaemmerei', 'head-vergabe', 'head-it'),
  projectBoard('P-10', 'head-it', 'head-personalamt', 'architecture'),
  projectBoard('P-11', 'head-stadtentwicklung', 'head-datenschutz', 'head-it'),
  // This board decides by majority, so that a dissent stands beside an approval.
  projectBoard('P-12', 'head-stadtentwicklung', 'user-P-12', 'architecture', {}, 'simple'),
  projectBoard('P-13', 'head-stadtentwicklung', 'user-P-13', 'architecture', { executive: 'sro-PG-3' }),
  { scope: 'P-2', kind: 'changeAuthority', de: 'Änderungsausschuss P-2', en: 'Change authority P-2', rule: 'simple', seats: [{ role: 'changeAuthority', person: 'change-P-2' }] },
];
