import type { BenefitCategory } from '@tranche/benefits/domain/benefit.ts';

export interface BenefitOfTown {
  readonly key: string;
  readonly scope: string;
  readonly de: string;
  readonly en: string;
  readonly kind?: 'disBenefit';
  readonly category: BenefitCategory;
  readonly beneficiary: string;
  readonly owner: string;
  readonly measureDe: string;
  readonly measureEn: string;
  readonly method: string;
  readonly unit: string;
  readonly everyMonths: number;
  readonly money?: string;
  readonly baseline: readonly [value: string, on: string];
  readonly target: readonly [value: string, on: string];
  /** Planned percentage by day; absent for a dis-benefit, which is judged by its accepted worst value. */
  readonly curve?: readonly (readonly [on: string, percent: string])[];
  /** Projects with their shares in percent. */
  readonly shares: readonly (readonly [project: string, share: string])[];
  /** Since when it is approved, and since when the first output is in use. */
  readonly approved: string;
  readonly inUse?: readonly [entered: string, since: string];
  readonly measured: readonly (readonly [on: string, value: string])[];
  readonly reviews?: readonly ReviewOfTown[];
  readonly dropped?: readonly [on: string, reason: string];
}

export interface ReviewOfTown {
  readonly planned: string;
  readonly on: string;
  readonly held?: readonly [on: string, judgement: string, next: string];
}

export const benefits: readonly BenefitOfTown[] = [
  {
    key: 'B-1', scope: 'PG-1', de: 'Kürzere Wartezeit', en: 'Shorter waiting', category: 'quality', beneficiary: 'Menschen, die das Bürgeramt besuchen', owner: 'bcm-buergeramt',
    measureDe: 'Mittlere Wartezeit im Bürgeramt', measureEn: 'Mean waiting time in the citizens’ office', method: 'Auswertung des Aufrufsystems, Mittel aller Besuche eines Monats', unit: 'min', everyMonths: 1,
    baseline: ['42', '2025-11-28'], target: ['20', '2027-03-31'], curve: [['2025-12-01', '0'], ['2026-03-31', '25'], ['2026-09-30', '75'], ['2027-03-31', '100']], shares: [['P-1', '60'], ['P-4', '15']],
    approved: '2026-03-12', inUse: ['2026-03-13', '2025-12-01'],
    measured: [['2026-03-31', '37'], ['2026-04-30', '36'], ['2026-05-29', '35'], ['2026-06-30', '34'], ['2026-07-31', '33'], ['2026-08-31', '32'], ['2026-09-30', '31']],
    reviews: [{ planned: '2026-03-16', on: '2026-06-30', held: ['2026-07-02', 'Die Wartezeit sinkt, aber langsamer als geplant: an zwei Tagen der Woche kommen weiterhin die meisten ohne Termin.', '2026-11-30'] }],
  },
  {
    key: 'B-2', scope: 'PG-1', de: 'Anteil Online-Anträge Wohngeld', en: 'Online share of housing benefit applications', category: 'efficiency', beneficiary: 'Haushalte mit Anspruch auf Wohngeld', owner: 'bcm-sozialamt',
    measureDe: 'Anteil der online gestellten Anträge', measureEn: 'Share of applications made online', method: 'Zählung im Fachverfahren', unit: '%', everyMonths: 3,
    baseline: ['8', '2026-02-27'], target: ['60', '2027-10-29'], curve: [['2026-10-30', '0'], ['2027-04-30', '50'], ['2027-10-29', '100']], shares: [['P-2', '100']], approved: '2026-04-30', measured: [],
  },
  {
    key: 'B-3', scope: 'PG-2', de: 'Papier- und Portokosten', en: 'Paper and postage', category: 'cashReleasing', beneficiary: 'Stadthaushalt', owner: 'bcm-kaemmerei',
    measureDe: 'Papier- und Portokosten im Jahr, hochgerechnet', measureEn: 'Paper and postage cost a year, projected', method: 'Buchungen der Kostenarten Papier und Porto, auf zwölf Monate gerechnet', unit: 'EUR/Jahr', everyMonths: 3, money: '48000.00',
    baseline: ['96000', '2025-12-31'], target: ['48000', '2027-03-31'], curve: [['2025-12-31', '0'], ['2026-06-30', '45'], ['2026-09-30', '70'], ['2027-03-31', '100']], shares: [['P-6', '40'], ['P-9', '30']],
    approved: '2026-03-12', inUse: ['2026-03-13', '2026-01-01'], measured: [['2026-03-31', '86000'], ['2026-06-30', '73000'], ['2026-09-30', '60000']], reviews: [{ planned: '2026-03-16', on: '2026-12-15' }],
  },
  {
    key: 'B-4', scope: 'PG-1', de: 'Zufriedenheit', en: 'Satisfaction', category: 'userSatisfaction', beneficiary: 'Menschen, die Leistungen der Stadt nutzen', owner: 'bcm-buergeramt',
    measureDe: 'Mittlere Bewertung von 1 bis 5', measureEn: 'Mean rating from 1 to 5', method: 'Kurze Befragung nach jedem Termin', unit: 'Punkte', everyMonths: 3,
    baseline: ['3.1', '2025-11-28'], target: ['4.2', '2027-01-29'], curve: [['2025-12-01', '0'], ['2026-06-30', '50'], ['2026-09-30', '80'], ['2027-01-29', '100']], shares: [['P-1', '40'], ['P-2', '20'], ['P-5', '10']],
    approved: '2026-03-12', inUse: ['2026-03-13', '2025-12-01'], measured: [['2026-03-31', '3.5'], ['2026-06-30', '3.7'], ['2026-09-30', '3.9']], reviews: [{ planned: '2026-03-16', on: '2026-11-30' }],
  },
  {
    key: 'B-5', scope: 'PG-1', de: 'Mehr Rückfragen am Telefon', en: 'More phone queries', kind: 'disBenefit', category: 'quality', beneficiary: 'Telefonzentrale des Bürgeramts', owner: 'bcm-buergeramt',
    measureDe: 'Zusätzliche Anrufe im Monat gegenüber November 2025', measureEn: 'Additional calls a month compared with November 2025', method: 'Zählung der Telefonanlage', unit: 'Anrufe/Monat', everyMonths: 1,
    baseline: ['0', '2025-11-28'], target: ['300', '2026-12-31'], shares: [['P-1', '100']],
    approved: '2026-03-12', inUse: ['2026-03-13', '2025-12-01'], measured: [['2026-03-31', '190'], ['2026-06-30', '250'], ['2026-07-31', '290'], ['2026-08-31', '335'], ['2026-09-30', '360']], reviews: [{ planned: '2026-03-16', on: '2026-11-30' }],
  },
  {
    key: 'B-6', scope: 'PG-2', de: 'Rechnungsdurchlauf', en: 'Invoice cycle', category: 'efficiency', beneficiary: 'Lieferbetriebe', owner: 'bcm-kaemmerei',
    measureDe: 'Tage vom Eingang bis zur Zahlung', measureEn: 'Days from receipt to payment', method: 'Auswertung des Rechnungsprogramms', unit: 'Tage', everyMonths: 2,
    baseline: ['14', '2025-07-31'], target: ['5', '2026-06-30'], curve: [['2025-12-31', '0'], ['2026-06-30', '100']], shares: [['P-9', '100']],
    approved: '2026-03-12', inUse: ['2026-03-13', '2026-01-01'], measured: [['2026-03-31', '8'], ['2026-05-29', '6'], ['2026-06-30', '5'], ['2026-07-31', '5'], ['2026-09-30', '4']],
    reviews: [{ planned: '2026-03-16', on: '2026-07-31', held: ['2026-08-03', 'Ziel erreicht, obwohl das Projekt schon beendet ist. Der Ablauf eignet sich als Vorbild für andere Ämter.', '2027-01-29'] }],
  },
  {
    key: 'B-7', scope: 'PG-2', de: 'Freie Archivfläche', en: 'Archive space freed', category: 'sustainability', beneficiary: 'Gebäudewirtschaft', owner: 'bcm-sozialamt',
    measureDe: 'Geräumte Archivfläche', measureEn: 'Archive space cleared', method: 'Aufmaß durch die Gebäudewirtschaft', unit: 'm²', everyMonths: 6,
    baseline: ['0', '2026-02-27'], target: ['400', '2027-12-31'], curve: [['2026-12-31', '0'], ['2027-12-31', '100']], shares: [['P-6', '60'], ['P-8', '40']], approved: '2026-04-30', measured: [['2026-09-30', '0']],
  },
  {
    key: 'B-8', scope: 'PG-3', de: 'Veröffentlichte Datensätze', en: 'Published datasets', category: 'quality', beneficiary: 'Bürgerschaft, Hochschule und Wirtschaft', owner: 'bcm-stadtentwicklung',
    measureDe: 'Zahl der abrufbaren Datensätze', measureEn: 'Number of datasets available', method: 'Zählung im Portal', unit: 'Datensätze', everyMonths: 1,
    baseline: ['0', '2026-02-27'], target: ['150', '2027-01-29'], curve: [['2026-06-30', '20'], ['2026-09-30', '60'], ['2027-01-29', '100']], shares: [['P-11', '100']],
    approved: '2026-04-30', inUse: ['2026-06-29', '2026-06-26'], measured: [['2026-06-30', '41'], ['2026-07-31', '58'], ['2026-08-31', '77'], ['2026-09-30', '96']],
  },
  {
    key: 'B-9', scope: 'PG-3', de: 'Kürzere Parksuche', en: 'Shorter parking search', category: 'quality', beneficiary: 'Autofahrende in der Innenstadt', owner: 'bcm-stadtentwicklung',
    measureDe: 'Mittlere Dauer der Parksuche', measureEn: 'Mean time of the parking search', method: 'Befragung und Fahrten mit Stoppuhr', unit: 'min', everyMonths: 3,
    baseline: ['9', '2026-02-27'], target: ['6', '2027-06-30'], curve: [['2026-12-31', '0'], ['2027-06-30', '100']], shares: [['P-12', '100']], approved: '2026-04-30', measured: [],
    dropped: ['2026-07-30', 'Mit dem vorzeitigen Ende der Parkraumsensorik entfällt der Nutzen.'],
  },
];
