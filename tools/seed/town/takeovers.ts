import type { StageOfTown } from './stages.ts';

/*
 * Projects that were running before the town took up Tranche: they are entered on the first day as they stood
 * (the same way an import brings them), and live on through the use cases like all others.
 */

export interface StageTakenOver {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  readonly kind: 'initiation' | 'delivery';
  readonly state: 'inProgress' | 'closed' | 'planned';
  readonly from: string;
  readonly to: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly budget: string;
  readonly objectives: string;
  readonly costTolerance?: number;
  readonly timeTolerance?: number;
}

export interface TakenOver {
  readonly key: string;
  readonly state: 'initiation' | 'delivering';
  readonly stages: readonly StageTakenOver[];
}

export const takeovers: readonly TakenOver[] = [
  {
    key: 'P-1', state: 'delivering', stages: [
      { key: 'P-1/S-1', de: 'Initiierung', en: 'Initiation', kind: 'initiation', state: 'closed', from: '2025-07-01', to: '2025-08-29', started: '2025-07-01', ended: '2025-08-29', budget: '20000.00', objectives: 'Plan und Business Case liegen vor.' },
      { key: 'P-1/S-2', de: 'Einführung', en: 'Roll-out', kind: 'delivery', state: 'inProgress', from: '2025-09-01', to: '2026-03-20', started: '2025-09-01', ended: null, budget: '160000.00', objectives: 'Alle Leistungen des Bürgeramts sind buchbar.', costTolerance: 16000, timeTolerance: 15 },
    ],
  },
  {
    key: 'P-8', state: 'delivering', stages: [
      { key: 'P-8/S-1', de: 'Aufbau', en: 'Set-up', kind: 'delivery', state: 'inProgress', from: '2026-01-12', to: '2026-11-13', started: '2026-01-12', ended: null, budget: '110000.00', objectives: 'Die Scanstelle liest den Posteingang von vier Ämtern ein.', costTolerance: 21000, timeTolerance: 20 },
      { key: 'P-8/S-2', de: 'Regelbetrieb', en: 'Regular operation', kind: 'delivery', state: 'planned', from: '2026-11-16', to: '2027-01-08', started: null, ended: null, budget: '100000.00', objectives: 'Alle Ämter mit E-Akte sind angeschlossen.' },
    ],
  },
  {
    key: 'P-9', state: 'delivering', stages: [
      { key: 'P-9/S-1', de: 'Initiierung', en: 'Initiation', kind: 'initiation', state: 'closed', from: '2025-08-01', to: '2025-09-12', started: '2025-08-01', ended: '2025-09-12', budget: '10000.00', objectives: 'Plan und Business Case liegen vor.' },
      { key: 'P-9/S-2', de: 'Umstellung', en: 'Switch', kind: 'delivery', state: 'inProgress', from: '2025-09-15', to: '2026-03-13', started: '2025-09-15', ended: null, budget: '85000.00', objectives: 'Alle Rechnungen laufen elektronisch.', costTolerance: 8500, timeTolerance: 10 },
    ],
  },
  {
    key: 'P-12', state: 'initiation', stages: [
      { key: 'P-12/S-1', de: 'Initiierung', en: 'Initiation', kind: 'initiation', state: 'inProgress', from: '2026-01-12', to: '2026-04-10', started: '2026-01-12', ended: null, budget: '22000.00', objectives: 'Standorte, Funktechnik und Plan des Pilotbetriebs stehen fest.', costTolerance: 2200, timeTolerance: 10 },
    ],
  },
];

/** How the stages taken over went on. */
export const lifeOfTakenOver: readonly Pick<StageOfTown, 'key' | 'outlooks' | 'outlookUntil' | 'ended' | 'accepted'>[] = [
  { key: 'P-1/S-2', outlooks: [['2026-03-06', 160000, '2026-03-20', null], ['2026-03-13', 154000, '2026-03-20', 'Die Schulungen fanden im Haus statt.']], ended: '2026-03-20', accepted: ['2026-03-24', 'Alle Leistungen sind buchbar; die Wartezeit sinkt.'] },
  { key: 'P-8/S-1', outlooks: [['2026-03-13', 110000, '2026-11-13', null], ['2026-05-22', 114000, '2026-11-13', 'Der Wartungsvertrag ist teurer als geschätzt.'], ['2026-07-24', 120000, '2026-11-13', 'Leihkräfte überbrücken die offene Stelle.'], ['2026-09-11', 126800, '2026-11-20', 'Die Stelle Schriftgutverwaltung bleibt bis November unbesetzt.']] },
  { key: 'P-9/S-2', outlooks: [['2026-03-06', 82000, '2026-03-13', 'Weniger Tage für die Umstellung der Kasse.']], ended: '2026-03-13', accepted: ['2026-03-17', 'Alle Rechnungen laufen elektronisch.'] },
  { key: 'P-12/S-1', outlooks: [['2026-03-13', 22000, '2026-04-10', null], ['2026-04-02', 21000, '2026-04-10', 'Ein Gutachten entfiel.']], ended: '2026-04-10', accepted: ['2026-04-13', 'Standorte und Funktechnik stehen fest.'] },
];
