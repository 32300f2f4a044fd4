/** Roles that a person holds on a scope, or in the whole organisation, by date (domain.md 2.8, 4). */
export const roles = [
  'teamManager', 'projectManager', 'projectSupport', 'executive', 'seniorUser', 'seniorSupplier', 'projectAssurance', 'changeAuthority',
  'programmeManager', 'bcm', 'sro', 'programmeOffice', 'portfolioBoard', 'portfolioOffice', 'admin',
] as const;
export type Role = (typeof roles)[number];

export const scopeKinds = ['portfolio', 'programme', 'project'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

const projectRoles: readonly Role[] = ['teamManager', 'projectManager', 'projectSupport', 'executive', 'seniorUser', 'seniorSupplier', 'projectAssurance', 'changeAuthority'];
const programmeRoles: readonly Role[] = ['programmeManager', 'bcm', 'sro', 'programmeOffice', 'projectAssurance', 'changeAuthority'];
const portfolioRoles: readonly Role[] = ['portfolioBoard', 'portfolioOffice'];

/** Roles that make sense on a scope of this kind; `null` is the whole organisation. */
export function rolesFor(kind: ScopeKind | null): readonly Role[] {
  if (kind === 'project') return projectRoles;
  if (kind === 'programme') return programmeRoles;
  if (kind === 'portfolio') return portfolioRoles;
  return ['portfolioBoard', 'portfolioOffice', 'programmeOffice', 'admin'];
}
