import type { Approach, Tailoring } from '@tranche/projects/domain/project.ts';

/** A project with what describes it; amounts in EUR, cost tolerance above and (twice as wide) below, time in working days. */
export interface ProjectOfTown {
  readonly key: string;
  readonly in: string;
  readonly de: string;
  readonly en: string;
  readonly need: string;
  readonly group: string;
  readonly summary: string;
  readonly approach: Approach;
  readonly tailoring: Tailoring;
  readonly start: string;
  readonly end: string;
  readonly budget: string;
  readonly costTolerance: number;
  readonly timeTolerance: number;
  readonly firstBenefit?: string;
  readonly products: number;
  readonly people: number;
  /** When the idea was entered; absent for projects that were running before Tranche came and were taken over. */
  readonly proposed?: string;
  readonly proposedBy?: string;
  /** When programme or portfolio took it on; absent for an idea. */
  readonly accepted?: string;
}

const fromTheStart = { proposed: '2026-03-02', proposedBy: 'pfo', accepted: '2026-03-02' } as const;

export const projects: readonly ProjectOfTown[] = [
  {
    key: 'P-1', in: 'PG-1', de: 'Online-Terminvergabe', en: 'Online appointments', approach: 'iterative', tailoring: 'standard',
    need: 'Termine im Bürgeramt ohne Anruf und ohne langes Warten bekommen.', group: 'Menschen, die das Bürgeramt besuchen',
    summary: 'Termine für alle Leistungen des Bürgeramts werden online vergeben, verschoben und abgesagt.',
    start: '2025-07-01', end: '2026-03-31', budget: '180000.00', costTolerance: 18000, timeTolerance: 20, firstBenefit: '2025-12-01', products: 5, people: 6,
  },
  {
    key: 'P-2', in: 'PG-1', de: 'Wohngeldantrag online', en: 'Housing benefit application online', approach: 'iterative', tailoring: 'standard', ...fromTheStart,
    need: 'Wohngeld von zu Hause aus beantragen, ohne Papier und ohne Rückfragen.', group: 'Haushalte mit geringem Einkommen und ihre Beratungsstellen',
    summary: 'Der Antrag auf Wohngeld wird vollständig online gestellt und in das Fachverfahren übernommen.',
    start: '2026-03-09', end: '2027-02-26', budget: '420000.00', costTolerance: 42000, timeTolerance: 30, firstBenefit: '2026-08-01', products: 8, people: 8,
  },
  {
    key: 'P-3', in: 'PG-1', de: 'Anbindung Bürgerkonto', en: 'Citizen account connection', approach: 'hybrid', tailoring: 'standard', ...fromTheStart,
    need: 'Sich einmal anmelden und alle Leistungen der Stadt mit denselben Angaben nutzen.', group: 'Alle, die Leistungen der Stadt online nutzen',
    summary: 'Die Online-Dienste der Stadt werden an das Bürgerkonto angebunden, damit Angaben nur einmal gemacht werden.',
    start: '2026-03-09', end: '2027-01-29', budget: '380000.00', costTolerance: 38000, timeTolerance: 60, firstBenefit: '2026-08-31', products: 7, people: 9,
  },
  {
    key: 'P-4', in: 'PG-1', de: 'Bezahlen im Netz', en: 'Online payment', approach: 'iterative', tailoring: 'standard', ...fromTheStart,
    need: 'Gebühren sofort beim Antrag bezahlen.', group: 'Antragstellende und die Stadtkasse',
    summary: 'Gebühren werden online bezahlt und in der Kasse automatisch zugeordnet.',
    start: '2026-03-16', end: '2026-11-27', budget: '240000.00', costTolerance: 24000, timeTolerance: 20, firstBenefit: '2026-09-01', products: 6, people: 6,
  },
  {
    key: 'P-5', in: 'PG-1', de: 'Barrierefreie Webseiten', en: 'Accessible web pages', approach: 'iterative', tailoring: 'standard', proposed: '2026-03-02', proposedBy: 'pfo', accepted: '2026-06-10',
    need: 'Alle Seiten der Stadt ohne Hürden lesen und bedienen können.', group: 'Menschen mit Behinderungen und ältere Menschen',
    summary: 'Die Webseiten der Stadt erfüllen die Vorgaben zur Barrierefreiheit.',
    start: '2026-06-22', end: '2027-06-18', budget: '150000.00', costTolerance: 15000, timeTolerance: 20, firstBenefit: '2026-12-01', products: 4, people: 5,
  },
  {
    key: 'P-6', in: 'PG-2', de: 'E-Akte Sozialamt', en: 'E-file social office', approach: 'linear', tailoring: 'standard', ...fromTheStart,
    need: 'Akten gleichzeitig lesen und ohne Wege bearbeiten.', group: 'Beschäftigte des Sozialamts',
    summary: 'Das Sozialamt führt seine Akten vollständig elektronisch.',
    start: '2026-03-05', end: '2026-10-15', budget: '490000.00', costTolerance: 49000, timeTolerance: 20, firstBenefit: '2026-07-31', products: 8, people: 9,
  },
  {
    key: 'P-7', in: 'PG-2', de: 'E-Akte Gesamtverwaltung', en: 'E-file all offices', approach: 'linear', tailoring: 'full', proposed: '2026-03-02', proposedBy: 'pfo', accepted: '2026-06-15',
    need: 'In allen Ämtern elektronisch arbeiten.', group: 'Alle Beschäftigten der Stadtverwaltung',
    summary: 'Alle Ämter führen ihre Akten elektronisch; Altbestände werden übernommen.',
    start: '2027-01-01', end: '2028-10-31', budget: '2400000.00', costTolerance: 240000, timeTolerance: 60, firstBenefit: '2028-12-31', products: 19, people: 16,
  },
  {
    key: 'P-8', in: 'PG-2', de: 'Scanstelle', en: 'Scan centre', approach: 'linear', tailoring: 'standard',
    need: 'Posteingänge am selben Tag elektronisch bekommen.', group: 'Beschäftigte aller Ämter mit E-Akte',
    summary: 'Eine zentrale Scanstelle liest Posteingänge und Altakten ein.',
    start: '2026-01-12', end: '2027-01-08', budget: '210000.00', costTolerance: 21000, timeTolerance: 30, firstBenefit: '2026-06-30', products: 4, people: 5,
  },
  {
    key: 'P-9', in: 'PG-2', de: 'Elektronische Rechnung', en: 'E-invoice', approach: 'linear', tailoring: 'standard',
    need: 'Rechnungen ohne Papier prüfen und pünktlich bezahlen.', group: 'Lieferbetriebe und alle bewirtschaftenden Stellen',
    summary: 'Rechnungen gehen elektronisch ein und laufen ohne Papier bis zur Zahlung.',
    start: '2025-08-01', end: '2026-03-20', budget: '95000.00', costTolerance: 9500, timeTolerance: 15, firstBenefit: '2026-01-01', products: 3, people: 4,
  },
  {
    key: 'P-10', in: 'PG-2', de: 'Mobiles Arbeiten im Außendienst', en: 'Mobile field work', approach: 'iterative', tailoring: 'standard', ...fromTheStart,
    need: 'Kontrollen vor Ort ohne doppeltes Erfassen erledigen.', group: 'Beschäftigte im Außendienst',
    summary: 'Der Außendienst erfasst Kontrollen mobil; Daten fließen in die Fachverfahren.',
    start: '2026-03-09', end: '2027-02-26', budget: '310000.00', costTolerance: 31000, timeTolerance: 40, firstBenefit: '2026-09-01', products: 6, people: 7,
  },
  {
    key: 'P-11', in: 'PG-3', de: 'Offene-Daten-Portal', en: 'Open data portal', approach: 'iterative', tailoring: 'standard', ...fromTheStart,
    need: 'Daten der Stadt ohne Anfrage finden und nutzen.', group: 'Bürgerschaft, Hochschule, Wirtschaft und Presse',
    summary: 'Die Stadt veröffentlicht ihre Daten maschinenlesbar an einer Stelle.',
    start: '2026-03-09', end: '2027-01-29', budget: '160000.00', costTolerance: 16000, timeTolerance: 20, firstBenefit: '2026-06-30', products: 5, people: 4,
  },
  {
    key: 'P-12', in: 'PG-3', de: 'Parkraumsensorik', en: 'Parking sensors', approach: 'iterative', tailoring: 'standard',
    need: 'Freie Parkplätze finden, ohne zu kreisen.', group: 'Autofahrende und Anwohnende der Innenstadt',
    summary: 'Sensoren zeigen freie Parkplätze in der Innenstadt an.',
    start: '2026-01-12', end: '2026-12-18', budget: '220000.00', costTolerance: 22000, timeTolerance: 20, firstBenefit: '2026-07-01', products: 5, people: 5,
  },
  {
    key: 'P-13', in: 'PG-3', de: 'Glasfaser Schulen Los 1', en: 'Fibre for schools lot 1', approach: 'linear', tailoring: 'standard', ...fromTheStart,
    need: 'In jedem Klassenraum stabil und schnell ins Netz kommen.', group: 'Schülerinnen, Schüler und Lehrkräfte von sechs Schulen',
    summary: 'Sechs Schulen werden mit Glasfaser erschlossen.',
    start: '2026-03-09', end: '2027-03-05', budget: '480000.00', costTolerance: 48000, timeTolerance: 45, firstBenefit: '2026-08-31', products: 6, people: 6,
  },
  {
    key: 'P-14', in: 'PF-1', de: 'Prozessinventar', en: 'Process inventory', approach: 'iterative', tailoring: 'light', proposed: '2026-07-15', proposedBy: 'pfo',
    need: 'Wissen, welche Leistungen es gibt, wer sie erbringt und was sie kosten.', group: 'Leitung und Organisationsbereiche aller Ämter',
    summary: 'Alle Leistungen der Stadt werden einmal erfasst und bewertet.',
    start: '2027-02-01', end: '2027-07-30', budget: '90000.00', costTolerance: 9000, timeTolerance: 15, firstBenefit: '2027-06-30', products: 3, people: 3,
  },
];
