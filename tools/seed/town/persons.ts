import type { Role } from '@tranche/shared/api/policy.ts';

/** Line units of the town hall; the head is a person of the table below. */
export const units = [
  { name: 'buergeramt', de: 'Bürgeramt', en: 'Citizens’ office', short: 'BÜ', answerDays: 3 },
  { name: 'sozialamt', de: 'Sozialamt', en: 'Social services office', short: 'SO', answerDays: 3 },
  { name: 'it', de: 'Amt für Digitalisierung und IT', en: 'Office for digitalisation and IT', short: 'DIT', answerDays: 2 },
  { name: 'kaemmerei', de: 'Kämmerei', en: 'Treasury', short: 'KÄ', answerDays: 5 },
  { name: 'personalamt', de: 'Personalamt', en: 'Personnel office', short: 'PA', answerDays: 5 },
  { name: 'vergabe', de: 'Vergabestelle', en: 'Procurement office', short: 'VG', answerDays: 3 },
  { name: 'rechtsamt', de: 'Rechtsamt', en: 'Legal office', short: 'RE', answerDays: 5 },
  { name: 'stadtentwicklung', de: 'Stadtentwicklung', en: 'Urban development', short: 'SE', answerDays: 3 },
  { name: 'datenschutz', de: 'Datenschutz', en: 'Data protection', short: 'DS', answerDays: 3 },
] as const;

export type UnitName = (typeof units)[number]['name'];

/** Role on a scope, or with `scope: null` in the whole organisation; `from` and `to` are its first and last day. */
export interface RoleHeld {
  readonly role: Role;
  readonly scope: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly deputyOf?: string;
}

export interface PersonOfTown {
  readonly name: string;
  readonly title: string;
  readonly unit: UnitName;
  readonly language?: 'en';
  readonly roles: readonly RoleHeld[];
}

const on = (role: Role, ...scopes: string[]): RoleHeld[] => scopes.map((scope) => ({ role, scope }));
const everywhere = (role: Role): RoleHeld[] => [{ role, scope: null }];
const pm = (project: string, title: string, unit: UnitName): PersonOfTown => ({ name: `pm-${project}`, title: `${title} ${project}`, unit, roles: on('projectManager', project) });

/**
 * Persons are roles, never names. Their order gives the keys PE-1, PE-2 …; those who show most of the product come first,
 * because the sign-in page of the demo lists them in this order.
 */
export const persons: readonly PersonOfTown[] = [
  pm('P-3', 'Projektleitung', 'buergeramt'),
  { name: 'exec-P-5', title: 'Auftraggeberseite P-5', unit: 'buergeramt', roles: on('executive', 'P-5') },
  { name: 'supplier-P-5', title: 'Lieferantenvertretung P-5', unit: 'it', roles: on('seniorSupplier', 'P-5') },
  { name: 'board', title: 'Portfolioausschuss, Vorsitz', unit: 'kaemmerei', roles: on('portfolioBoard', 'PF-1') },
  { name: 'pfo', title: 'Portfoliobüro', unit: 'it', roles: everywhere('portfolioOffice') },
  { name: 'admin', title: 'Administration', unit: 'it', roles: everywhere('admin') },
  { name: 'pgm-PG-1', title: 'Programmleitung PG-1', unit: 'buergeramt', roles: on('programmeManager', 'PG-1') },
  { name: 'sro-PG-1', title: 'Programmverantwortung PG-1', unit: 'buergeramt', roles: on('sro', 'PG-1') },
  { name: 'bcm-buergeramt', title: 'Veränderungsmanagement Bürgeramt', unit: 'buergeramt', roles: on('bcm', 'PG-1') },
  { name: 'bcm-sozialamt', title: 'Veränderungsmanagement Sozialamt', unit: 'sozialamt', roles: on('bcm', 'PG-1', 'PG-2') },
  { name: 'bcm-kaemmerei', title: 'Veränderungsmanagement Kämmerei', unit: 'kaemmerei', roles: on('bcm', 'PG-2') },
  { name: 'bcm-stadtentwicklung', title: 'Veränderungsmanagement Stadtentwicklung', unit: 'stadtentwicklung', roles: on('bcm', 'PG-3') },
  { name: 'head-buergeramt', title: 'Amtsleitung Bürgerdienste', unit: 'buergeramt', roles: on('executive', 'P-1', 'P-3', 'P-4') },
  { name: 'head-sozialamt', title: 'Amtsleitung Soziales', unit: 'sozialamt', roles: [...on('executive', 'P-2', 'P-6'), ...on('seniorUser', 'P-3')] },
  { name: 'head-it', title: 'Amtsleitung Digitalisierung und IT', unit: 'it', roles: [...on('executive', 'P-7', 'P-10'), ...on('seniorSupplier', 'P-1', 'P-2', 'P-4', 'P-6', 'P-9', 'P-11')] },
  { name: 'head-kaemmerei', title: 'Amtsleitung Kämmerei', unit: 'kaemmerei', roles: [...on('executive', 'P-8', 'P-9'), ...on('seniorUser', 'P-4'), ...on('portfolioBoard', 'PF-1')] },
  { name: 'head-personalamt', title: 'Amtsleitung Personal', unit: 'personalamt', roles: [...on('seniorUser', 'P-7', 'P-10'), ...on('portfolioBoard', 'PF-1')] },
  { name: 'head-vergabe', title: 'Leitung Vergabestelle', unit: 'vergabe', roles: on('seniorUser', 'P-9') },
  { name: 'head-rechtsamt', title: 'Amtsleitung Recht', unit: 'rechtsamt', roles: on('seniorUser', 'P-8') },
  { name: 'head-stadtentwicklung', title: 'Amtsleitung Stadtentwicklung', unit: 'stadtentwicklung', roles: [...on('executive', 'P-11', 'P-12', 'P-13'), ...on('portfolioBoard', 'PF-1')] },
  { name: 'head-datenschutz', title: 'Datenschutzstelle', unit: 'datenschutz', roles: on('seniorUser', 'P-11') },
  { name: 'board-it', title: 'Portfolioausschuss, Bereich IT', unit: 'it', roles: on('portfolioBoard', 'PF-1') },
  pm('P-1', 'Projektleitung', 'buergeramt'),
  pm('P-2', 'Projektleitung', 'sozialamt'),
  pm('P-4', 'Projektleitung', 'kaemmerei'),
  pm('P-5', 'Projektleitung', 'it'),
  pm('P-6', 'Projektleitung', 'sozialamt'),
  pm('P-7', 'Projektleitung', 'it'),
  { name: 'pm-P-8', title: 'Projektleitung P-8', unit: 'it', roles: [{ role: 'projectManager', scope: 'P-8', from: '2026-07-01' }] },
  { name: 'former-pm-P-8', title: 'Projektleitung P-8 bis Juni', unit: 'it', roles: [{ role: 'projectManager', scope: 'P-8', to: '2026-06-30' }] },
  pm('P-9', 'Projektleitung', 'kaemmerei'),
  pm('P-10', 'Projektleitung', 'it'),
  pm('P-11', 'Projektleitung', 'stadtentwicklung'),
  pm('P-12', 'Projektleitung', 'stadtentwicklung'),
  pm('P-13', 'Projektleitung', 'stadtentwicklung'),
  { name: 'user-P-1', title: 'Benutzervertretung P-1', unit: 'buergeramt', roles: on('seniorUser', 'P-1') },
  { name: 'user-P-2', title: 'Benutzervertretung P-2', unit: 'sozialamt', roles: on('seniorUser', 'P-2') },
  { name: 'user-P-5', title: 'Benutzervertretung P-5', unit: 'buergeramt', roles: on('seniorUser', 'P-5') },
  { name: 'user-P-6', title: 'Benutzervertretung P-6', unit: 'sozialamt', roles: on('seniorUser', 'P-6') },
  { name: 'user-P-12', title: 'Benutzervertretung P-12', unit: 'stadtentwicklung', roles: on('seniorUser', 'P-12') },
  { name: 'user-P-13', title: 'Schulträgervertretung P-13', unit: 'stadtentwicklung', roles: on('seniorUser', 'P-13') },
  { name: 'architecture', title: 'IT-Architektur', unit: 'it', roles: on('seniorSupplier', 'P-3', 'P-7', 'P-8', 'P-10', 'P-12', 'P-13') },
  { name: 'change-P-2', title: 'Änderungsstelle P-2', unit: 'sozialamt', roles: on('changeAuthority', 'P-2') },
  { name: 'support-P-3', title: 'Projektunterstützung P-3', unit: 'buergeramt', roles: [...on('projectSupport', 'P-3'), { role: 'projectManager', scope: 'P-3', from: '2026-08-03', to: '2026-08-21', deputyOf: 'pm-P-3' }] },
  { name: 'team-P-3', title: 'Teamleitung Schnittstelle P-3', unit: 'it', roles: on('teamManager', 'P-3') },
  { name: 'team-P-8', title: 'Teamleitung Scanstelle P-8', unit: 'it', roles: on('teamManager', 'P-8') },
  { name: 'assurance', title: 'Projektsicherung', unit: 'rechtsamt', roles: on('projectAssurance', 'P-3', 'P-7', 'P-8', 'P-12', 'P-13') },
  { name: 'assurance-external', title: 'External programme assurance', unit: 'kaemmerei', language: 'en', roles: on('projectAssurance', 'PG-1', 'PG-2', 'PG-3') },
  { name: 'office-PG-1', title: 'Programmbüro PG-1', unit: 'buergeramt', roles: on('programmeOffice', 'PG-1') },
  { name: 'office-PG-2', title: 'Programmbüro PG-2', unit: 'it', roles: on('programmeOffice', 'PG-2') },
  { name: 'office-PG-3', title: 'Programmbüro PG-3', unit: 'stadtentwicklung', roles: on('programmeOffice', 'PG-3') },
  { name: 'pgm-PG-2', title: 'Programmleitung PG-2', unit: 'it', roles: on('programmeManager', 'PG-2') },
  { name: 'sro-PG-2', title: 'Programmverantwortung PG-2', unit: 'kaemmerei', roles: on('sro', 'PG-2') },
  { name: 'pgm-PG-3', title: 'Programmleitung PG-3', unit: 'stadtentwicklung', roles: on('programmeManager', 'PG-3') },
  { name: 'sro-PG-3', title: 'Programmverantwortung PG-3', unit: 'stadtentwicklung', roles: on('sro', 'PG-3') },
  { name: 'staff-buergeramt', title: 'Sachbearbeitung Bürgeramt', unit: 'buergeramt', roles: [] },
  { name: 'staff-sozialamt', title: 'Sachbearbeitung Wohngeld', unit: 'sozialamt', roles: [] },
  { name: 'staff-stadtentwicklung', title: 'Sachbearbeitung Geodaten', unit: 'stadtentwicklung', roles: [] },
];

/** Heads of the units. */
export const heads: Readonly<Record<UnitName, string>> = {
  buergeramt: 'head-buergeramt', sozialamt: 'head-sozialamt', it: 'head-it', kaemmerei: 'head-kaemmerei', personalamt: 'head-personalamt',
  vergabe: 'head-vergabe', rechtsamt: 'head-rechtsamt', stadtentwicklung: 'head-stadtentwicklung', datenschutz: 'head-datenschutz',
};

/** Who leads the project on that day. */
export function managerOf(project: string, on: string): string {
  return project === 'P-8' && on < '2026-07-01' ? 'former-pm-P-8' : `pm-${project}`;
}

/** Who keeps the registers of a project, a programme or the portfolio. */
export function keeperOf(scope: string, on: string): string {
  if (scope.startsWith('PF')) return 'pfo';
  return scope.startsWith('PG') ? `pgm-${scope}` : managerOf(scope, on);
}
