import type { DeliveryConfidence } from '@tranche/programmes/domain/programme.ts';

export interface TrancheOfTown {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  readonly from: string;
  readonly to: string;
  readonly changeDe: string;
  readonly changeEn: string;
  readonly projects: readonly string[];
  readonly started?: string;
  /** Day of its end, and of the review with the judgement. */
  readonly ended?: string;
  readonly reviewed?: readonly [on: string, judgement: string];
}

export interface ProgrammeOfTown {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  readonly mandate: string;
  readonly brief: string;
  readonly visionDe: string;
  readonly visionEn: string;
  readonly from: string;
  readonly to: string;
  readonly tranches: readonly TrancheOfTown[];
  /** Delivery confidence by day, as assurance judged it. */
  readonly confidence: readonly (readonly [on: string, value: DeliveryConfidence])[];
}

export const portfolio = {
  key: 'PF-1', de: 'Digitale Stadt 2028', en: 'Digital City 2028',
  purposeDe: 'Verwaltung, die man gern nutzt: jede Leistung einfach, digital und in einem Zug.', purposeEn: 'Administration people like to use: every service simple, digital, in one go.',
} as const;

export const programmes: readonly ProgrammeOfTown[] = [
  {
    key: 'PG-1', de: 'Digitale Bürgerdienste', en: 'Digital citizen services', from: '2025-07-01', to: '2027-06-30', confidence: [['2026-06-30', 'amberGreen'], ['2026-09-22', 'amber']],
    mandate: 'Der Rat will, dass die meistgenutzten Leistungen bis 2027 ohne Behördengang erledigt werden können.',
    brief: 'Terminvergabe, Antrag, Anmeldung und Bezahlung greifen ineinander; die Webseiten sind für alle nutzbar.',
    visionDe: 'Wer etwas von der Stadt braucht, ist in fünf Minuten fertig.', visionEn: 'Whoever needs something from the city is done in five minutes.',
    tranches: [
      {
        key: 'PG-1/T-1', de: 'Termine', en: 'Appointments', from: '2025-07-01', to: '2026-03-31', changeDe: 'Niemand wartet mehr ohne Termin.', changeEn: 'Nobody waits without an appointment any more.', projects: ['P-1'],
        started: '2026-03-11', ended: '2026-04-13', reviewed: ['2026-04-20', 'Der Schritt ist erreicht: neun von zehn Besuchen haben einen Termin. Die Wartezeit wird weiter gemessen.'],
      },
      { key: 'PG-1/T-2', de: 'Leistungen in einem Zug', en: 'Services in one go', from: '2026-04-01', to: '2027-06-30', changeDe: 'Antrag, Nachweis und Bezahlung geschehen online in einem Zug.', changeEn: 'Application, evidence and payment happen online in one go.', projects: ['P-2', 'P-3', 'P-4', 'P-5'], started: '2026-04-21' },
    ],
  },
  {
    key: 'PG-2', de: 'Digitale Verwaltungsarbeit', en: 'Digital back office', from: '2025-08-01', to: '2028-12-31', confidence: [['2026-06-30', 'green'], ['2026-09-22', 'amberGreen']],
    mandate: 'Die Verwaltung soll ihre Arbeit ohne Papier erledigen und Wege, Wartezeiten und Archivflächen sparen.',
    brief: 'Rechnung, Posteingang und Akte werden elektronisch; zuerst ein Amt, dann alle.',
    visionDe: 'Akten sind dort, wo gearbeitet wird – nicht im Keller.', visionEn: 'Files are where the work is – not in the basement.',
    tranches: [
      { key: 'PG-2/T-1', de: 'Erstes Amt ohne Papier', en: 'First office without paper', from: '2025-08-01', to: '2026-12-31', changeDe: 'Das Sozialamt arbeitet vollständig elektronisch.', changeEn: 'The social office works fully electronically.', projects: ['P-6', 'P-8', 'P-9'], started: '2026-03-11' },
      { key: 'PG-2/T-2', de: 'Alle Ämter', en: 'All offices', from: '2027-01-01', to: '2028-12-31', changeDe: 'Alle Ämter und der Außendienst arbeiten elektronisch.', changeEn: 'All offices and field staff work electronically.', projects: ['P-7', 'P-10'] },
    ],
  },
  {
    key: 'PG-3', de: 'Daten und Netze', en: 'Data and networks', from: '2026-01-01', to: '2027-12-31', confidence: [['2026-06-30', 'green']],
    mandate: 'Daten der Stadt sollen offen und nutzbar sein; Schulen brauchen schnelle Netze.',
    brief: 'Offene Daten, Sensoren mit erkennbarem Nutzen und Glasfaser für Schulen.',
    visionDe: 'Was die Stadt weiß, kann jede Person nutzen.', visionEn: 'What the city knows, everyone can use.',
    tranches: [
      { key: 'PG-3/T-1', de: 'Grundlagen', en: 'Foundations', from: '2026-01-01', to: '2026-10-31', changeDe: 'Die ersten Daten sind offen, die ersten Schulen am Netz.', changeEn: 'The first data are open, the first schools are connected.', projects: ['P-11', 'P-12', 'P-13'], started: '2026-03-11' },
      { key: 'PG-3/T-2', de: 'Ausbau', en: 'Expansion', from: '2026-11-01', to: '2027-12-31', changeDe: 'Alle Schulen sind am Netz, Daten werden laufend gepflegt.', changeEn: 'All schools are connected, data are kept up to date.', projects: [] },
    ],
  },
];
