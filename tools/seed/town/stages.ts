import type { Day } from '@tranche/shared/domain/day.ts';

/** From this day on the stage is expected to cost and to end so; the reason is told with the change. */
export type Outlook = readonly [on: string, cost: number, end: string, reason: string | null];

export interface MilestoneOfTown {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  readonly on: string;
  /** Days expected on report days, for the trend. */
  readonly expected?: readonly (readonly [reportOn: string, on: string])[];
  readonly reached?: string;
}

export interface GateOfTown {
  readonly submitted: string;
  readonly due: string;
  readonly recommendation: string;
  readonly ifNot: string;
  /** Vote by vote; left out: all seats say yes on the days after submission. */
  readonly votes?: readonly (readonly [on: string, person: string, comment: string])[];
  /** Day on which the vote was closed and the decision came into force; absent while it is open. */
  readonly decided?: string;
}

export interface StageOfTown {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  readonly from: string;
  readonly to: string;
  readonly budget: number;
  readonly objectives: string;
  /** EUR above the budget, and working days after the end. */
  readonly costTolerance?: number;
  readonly timeTolerance?: number;
  readonly planned: string;
  readonly milestones?: readonly MilestoneOfTown[];
  readonly gate?: GateOfTown;
  readonly started?: string;
  readonly outlooks?: readonly Outlook[];
  /** Last day on which a forecast was given; left out: until the stage ended or until today. */
  readonly outlookUntil?: string;
  readonly ended?: string;
  readonly accepted?: readonly [on: string, judgement: string];
}

export const projectOf = (stageKey: string) => stageKey.split('/')[0] ?? '';
export type { Day };

export const stagesOfServices: readonly StageOfTown[] = [
  {
    key: 'P-2/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-09', to: '2026-04-24', budget: 40000, costTolerance: 4000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Projektleitdokumentation, Business Case und Plan der ersten Lieferphase liegen vor.',
    gate: { submitted: '2026-03-04', due: '2026-03-13', recommendation: 'Das Vorhaben soll initiiert werden.', ifNot: 'Der Antrag bleibt auf Papier.', decided: '2026-03-09' },
    outlooks: [['2026-03-13', 40000, '2026-04-24', null], ['2026-04-10', 38500, '2026-04-24', 'Die Marktsichtung brauchte weniger externe Tage.']],
    ended: '2026-04-24', accepted: ['2026-04-28', 'Plan und Business Case sind tragfähig.'],
  },
  {
    key: 'P-2/S-2', de: 'Antrag und Nachweise', en: 'Application and evidence', from: '2026-05-04', to: '2026-10-30', budget: 220000, costTolerance: 22000, timeTolerance: 15, planned: '2026-04-13',
    objectives: 'Der Antrag mit Nachweisen kann online gestellt und im Fachverfahren übernommen werden.',
    milestones: [
      { key: 'P-2/M-1', de: 'Antrag im Probebetrieb', en: 'Application on trial', on: '2026-07-31', expected: [['2026-05-29', '2026-07-31'], ['2026-06-26', '2026-07-31']], reached: '2026-07-31' },
      { key: 'P-2/M-2', de: 'Übernahme ins Fachverfahren abgenommen', en: 'Transfer to back office accepted', on: '2026-10-16', expected: [['2026-05-29', '2026-10-16'], ['2026-07-31', '2026-10-23'], ['2026-09-25', '2026-10-23']] },
    ],
    gate: { submitted: '2026-04-24', due: '2026-05-04', recommendation: 'Phase 2 freigeben: Plan, Budget und Beschaffung sind gesichert.', ifNot: 'Der Liefertermin des Fachverfahrens verfällt.', decided: '2026-04-29' },
    started: '2026-05-04',
    outlooks: [['2026-05-08', 220000, '2026-10-30', null], ['2026-07-10', 226000, '2026-10-30', 'Die Nachweise werden in zwei statt einem Schritt übernommen.'], ['2026-09-04', 230000, '2026-10-30', 'Änderungsantrag I-1 ist eingerechnet.']],
  },
  {
    key: 'P-2/S-3', de: 'Einführung in allen Stadtteilen', en: 'Roll-out in all districts', from: '2026-11-02', to: '2027-02-26', budget: 160000, planned: '2026-04-14',
    objectives: 'Alle Stadtteilbüros beraten mit dem Online-Antrag; die Papierform ist die Ausnahme.',
  },
  {
    key: 'P-3/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-09', to: '2026-04-24', budget: 60000, costTolerance: 6000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Lösungsweg, Datenschutzkonzept und Plan der Integration liegen vor.',
    gate: { submitted: '2026-03-04', due: '2026-03-13', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Jeder Online-Dienst baut seine eigene Anmeldung.', decided: '2026-03-10' },
    outlooks: [['2026-03-13', 60000, '2026-04-24', null], ['2026-04-17', 61500, '2026-04-24', 'Ein zusätzliches Gutachten zur Anmeldung war nötig.']],
    ended: '2026-04-24', accepted: ['2026-04-28', 'Ergebnisse vollständig, Kosten leicht über Plan.'],
  },
  {
    key: 'P-3/S-2', de: 'Integration', en: 'Integration', from: '2026-05-04', to: '2026-10-16', budget: 240000, costTolerance: 24000, timeTolerance: 40, planned: '2026-04-14',
    objectives: 'Drei Online-Dienste nutzen die Anmeldung und die Stammdaten des Bürgerkontos.',
    milestones: [
      { key: 'P-3/M-1', de: 'Anmeldung mit Simulator', en: 'Sign-in with simulator', on: '2026-07-17', expected: [['2026-05-29', '2026-07-17'], ['2026-06-26', '2026-07-24']], reached: '2026-07-24' },
      { key: 'P-3/M-2', de: 'Integrationstest bestanden', en: 'Integration test passed', on: '2026-09-30', expected: [['2026-05-29', '2026-09-30'], ['2026-06-26', '2026-09-30'], ['2026-07-31', '2026-10-09'], ['2026-08-28', '2026-10-23'], ['2026-09-18', '2026-11-20']] },
    ],
    gate: { submitted: '2026-04-24', due: '2026-05-04', recommendation: 'Phase 2 freigeben; das Risiko R-1 wird wöchentlich beobachtet.', ifNot: 'Die Förderung des Landes verfällt zum Jahresende.', decided: '2026-04-29' },
    started: '2026-05-04',
    outlooks: [
      ['2026-05-08', 240000, '2026-10-16', null], ['2026-06-12', 246000, '2026-10-16', 'Der Simulator der Schnittstelle wird vorgezogen.'],
      ['2026-07-17', 254000, '2026-10-23', 'Die Freigabe der Schnittstelle ist auf August verschoben.'], ['2026-08-21', 262000, '2026-10-30', 'Fachkräfte werden drei Wochen länger gebunden.'],
      ['2026-09-18', 309500, '2026-11-27', 'Die Schnittstelle kommt nach neuer Auskunft erst im November; Integration und Test müssen neu besetzt werden.'],
    ],
  },
  {
    key: 'P-3/S-3', de: 'Umstellung aller Dienste', en: 'Switch of all services', from: '2026-10-19', to: '2027-01-29', budget: 80000, planned: '2026-04-15',
    objectives: 'Alle Online-Dienste der Stadt nutzen das Bürgerkonto.',
  },
  {
    key: 'P-4/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-16', to: '2026-05-08', budget: 30000, costTolerance: 3000, timeTolerance: 10, planned: '2026-03-05',
    objectives: 'Anbieter, Buchungsweg und Plan der Umsetzung stehen fest.',
    gate: { submitted: '2026-03-09', due: '2026-03-20', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Gebühren werden weiter per Rechnung erhoben.', decided: '2026-03-16' },
    outlooks: [['2026-03-20', 30000, '2026-05-08', null], ['2026-04-24', 31000, '2026-05-08', 'Die Abstimmung mit der Kasse dauerte länger.']],
    ended: '2026-05-08', accepted: ['2026-05-12', 'Der Buchungsweg ist mit der Kasse abgestimmt.'],
  },
  {
    key: 'P-4/S-2', de: 'Umsetzung und Start', en: 'Build and launch', from: '2026-05-18', to: '2026-11-27', budget: 210000, costTolerance: 21000, timeTolerance: 20, planned: '2026-04-27',
    objectives: 'Gebühren für zwölf Leistungen können online bezahlt werden.',
    milestones: [{ key: 'P-4/M-1', de: 'Erste Gebühr online bezahlt', en: 'First fee paid online', on: '2026-09-01', expected: [['2026-05-29', '2026-09-01'], ['2026-07-31', '2026-09-01'], ['2026-08-28', '2026-09-01'], ['2026-09-11', '2026-10-20']] }],
    gate: { submitted: '2026-05-08', due: '2026-05-18', recommendation: 'Phase 2 freigeben.', ifNot: 'Der Start verschiebt sich ins nächste Jahr.', decided: '2026-05-13' },
    started: '2026-05-18',
    outlooks: [['2026-05-22', 210000, '2026-11-27', null], ['2026-07-31', 214000, '2026-11-27', 'Der Nutzertest zeigte Bedarf an einer zweiten Bezahlart.'], ['2026-08-28', 214000, '2026-11-27', null], ['2026-09-17', 227000, '2026-12-11', 'Der Zahlungsanbieter hat gekündigt; die Anbindung wird für den neuen Anbieter angepasst (I-3).']],
  },
  {
    key: 'P-5/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-06-22', to: '2026-09-16', budget: 12000, costTolerance: 1200, timeTolerance: 10, planned: '2026-06-11',
    objectives: 'Prüfbericht, Reihenfolge der Seiten und Plan liegen vor.',
    gate: { submitted: '2026-06-12', due: '2026-06-26', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Die Frist der Überwachungsstelle verstreicht.', decided: '2026-06-22' },
    outlooks: [['2026-06-26', 12000, '2026-09-16', null]], ended: '2026-09-16', accepted: ['2026-09-18', 'Prüfbericht und Plan sind vollständig; die Kosten sind eingehalten.'],
  },
  {
    key: 'P-5/S-2', de: 'Hauptportal', en: 'Main portal', from: '2026-10-12', to: '2027-02-26', budget: 78000, costTolerance: 7800, timeTolerance: 10, planned: '2026-09-07',
    objectives: 'Die hundert meistbesuchten Seiten erfüllen die Vorgaben.',
    milestones: [{ key: 'P-5/M-1', de: 'Prüfung des Hauptportals bestanden', en: 'Main portal passes the audit', on: '2027-02-12' }],
    gate: {
      submitted: '2026-09-21', due: '2026-10-02', recommendation: 'Phase 2 freigeben: Prüfbericht und Plan liegen vor, das Budget ist gesichert.', ifNot: 'Die Frist der Überwachungsstelle im März 2027 ist nicht zu halten.',
      votes: [['2026-09-23', 'exec-P-5', 'Der Plan ist klein genug und nützt sofort.'], ['2026-09-25', 'user-P-5', 'Die Reihenfolge der Seiten entspricht dem Bedarf.']],
    },
  },
  {
    key: 'P-5/S-3', de: 'Fachseiten und Dokumente', en: 'Service pages and documents', from: '2027-03-01', to: '2027-06-18', budget: 60000, planned: '2026-09-08',
    objectives: 'Alle Fachseiten und die Dokumente seit 2024 sind barrierefrei.',
  },
];
