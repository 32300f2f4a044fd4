import type { StageOfTown } from './stages.ts';

export const stagesOfBackOffice: readonly StageOfTown[] = [
  {
    key: 'P-6/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-05', to: '2026-03-27', budget: 30000, costTolerance: 3000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Aktenplan, Schulungskonzept und Plan des Pilotbereichs liegen vor.',
    gate: { submitted: '2026-03-03', due: '2026-03-10', recommendation: 'Die Initiierung soll beginnen; die Vorarbeiten liegen vor.', ifNot: 'Der Umzug des Sozialamts geschieht mit allen Papierakten.', decided: '2026-03-05' },
    outlooks: [['2026-03-13', 30000, '2026-03-27', null]], ended: '2026-03-27', accepted: ['2026-03-31', 'Der Pilotbereich ist gut vorbereitet.'],
  },
  {
    key: 'P-6/S-2', de: 'Pilotbereich', en: 'Pilot team', from: '2026-04-07', to: '2026-07-03', budget: 160000, costTolerance: 16000, timeTolerance: 10, planned: '2026-03-20',
    objectives: 'Ein Team arbeitet sechs Wochen ohne Papier.',
    gate: { submitted: '2026-03-30', due: '2026-04-08', recommendation: 'Den Pilotbereich freigeben.', ifNot: 'Die Erfahrungen für die Gesamtverwaltung fehlen.', decided: '2026-04-02' },
    started: '2026-04-07',
    outlooks: [['2026-04-10', 160000, '2026-07-03', null], ['2026-06-05', 158500, '2026-07-03', 'Weniger Altakten als geschätzt.']],
    ended: '2026-07-03', accepted: ['2026-07-07', 'Das Team möchte nicht zurück zum Papier.'],
  },
  {
    key: 'P-6/S-3', de: 'Alle Teams', en: 'All teams', from: '2026-07-10', to: '2026-10-15', budget: 300000, costTolerance: 30000, timeTolerance: 15, planned: '2026-06-19',
    objectives: 'Alle Teams des Sozialamts führen ihre Akten elektronisch.',
    milestones: [{ key: 'P-6/M-1', de: 'Letztes Team umgestellt', en: 'Last team switched', on: '2026-10-09', expected: [['2026-07-31', '2026-10-09'], ['2026-08-28', '2026-10-09'], ['2026-09-25', '2026-10-12']] }],
    gate: { submitted: '2026-07-03', due: '2026-07-10', recommendation: 'Die Umstellung aller Teams freigeben.', ifNot: 'Zwei Arbeitsweisen laufen nebeneinander.', decided: '2026-07-09' },
    started: '2026-07-10',
    outlooks: [['2026-07-17', 300000, '2026-10-15', null], ['2026-08-14', 304000, '2026-10-15', 'Zusatztermine für Schulungen im September.'], ['2026-09-11', 306900, '2026-10-15', 'Nacharbeiten an der Aktensuche.']],
  },
  {
    key: 'P-10/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-09', to: '2026-04-17', budget: 30000, costTolerance: 3000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Geräte, Abläufe und Plan der Erprobung stehen fest.',
    gate: { submitted: '2026-03-04', due: '2026-03-13', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Der Außendienst erfasst weiter doppelt.', decided: '2026-03-10' },
    outlooks: [['2026-03-13', 30000, '2026-04-17', null], ['2026-04-10', 28500, '2026-04-17', 'Leihgeräte statt Kauf für die Vorversuche.']],
    ended: '2026-04-17', accepted: ['2026-04-21', 'Die Abläufe sind mit dem Außendienst erprobt.'],
  },
  {
    key: 'P-10/S-2', de: 'Erprobung', en: 'Trial', from: '2026-04-27', to: '2026-09-30', budget: 180000, costTolerance: 18000, timeTolerance: 20, planned: '2026-04-10',
    objectives: 'Zwanzig Beschäftigte arbeiten drei Monate mobil.',
    gate: { submitted: '2026-04-17', due: '2026-04-27', recommendation: 'Die Erprobung freigeben.', ifNot: 'Die Geräte werden nicht rechtzeitig geliefert.', decided: '2026-04-23' },
    started: '2026-04-27',
    outlooks: [['2026-05-08', 180000, '2026-09-30', null], ['2026-06-12', 181500, '2026-09-30', 'Zusätzliche Schutzhüllen.']], outlookUntil: '2026-06-19',
  },
  {
    key: 'P-10/S-3', de: 'Einführung', en: 'Roll-out', from: '2026-10-05', to: '2027-02-26', budget: 100000, planned: '2026-04-13',
    objectives: 'Der gesamte Außendienst arbeitet mobil.',
  },
];

export const stagesOfNetworks: readonly StageOfTown[] = [
  {
    key: 'P-11/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-09', to: '2026-04-17', budget: 20000, costTolerance: 2000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Datenbestand, Lizenz und Plan des Portals stehen fest.',
    gate: { submitted: '2026-03-04', due: '2026-03-13', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Jede Anfrage wird einzeln beantwortet.', decided: '2026-03-10' },
    outlooks: [['2026-03-13', 20000, '2026-04-17', null], ['2026-04-10', 19000, '2026-04-17', 'Die Bestandsaufnahme war schneller fertig.']],
    ended: '2026-04-17', accepted: ['2026-04-21', 'Der Datenbestand ist vollständig erfasst.'],
  },
  {
    key: 'P-11/S-2', de: 'Portal und erste hundert Datensätze', en: 'Portal and first hundred datasets', from: '2026-04-27', to: '2026-10-23', budget: 90000, costTolerance: 9000, timeTolerance: 15, planned: '2026-04-10',
    objectives: 'Das Portal ist öffentlich, hundert Datensätze sind abrufbar.',
    milestones: [{ key: 'P-11/M-1', de: 'Portal öffentlich', en: 'Portal public', on: '2026-06-30', expected: [['2026-05-29', '2026-06-30']], reached: '2026-06-26' }],
    gate: { submitted: '2026-04-17', due: '2026-04-27', recommendation: 'Phase 2 freigeben.', ifNot: 'Die Frist des Landesgesetzes wird verfehlt.', decided: '2026-04-23' },
    started: '2026-04-27',
    outlooks: [['2026-05-08', 90000, '2026-10-23', null], ['2026-08-07', 89000, '2026-10-23', 'Die Hochschule hilft bei der Aufbereitung.']],
  },
  {
    key: 'P-11/S-3', de: 'Anwendungen und Betrieb', en: 'Applications and operation', from: '2026-10-26', to: '2027-01-29', budget: 50000, planned: '2026-04-14',
    objectives: 'Zwei Anwendungen nutzen die Daten; der Betrieb ist übergeben.',
  },
  {
    key: 'P-12/S-2', de: 'Pilotbetrieb', en: 'Pilot operation', from: '2026-04-20', to: '2026-10-30', budget: 79000, costTolerance: 7900, timeTolerance: 15, planned: '2026-03-30',
    objectives: 'Zweihundert Stellplätze melden ihren Zustand.',
    milestones: [{ key: 'P-12/M-1', de: 'Hundert Sensoren verbaut', en: 'Hundred sensors installed', on: '2026-05-29', expected: [['2026-05-15', '2026-06-05']], reached: '2026-06-05' }],
    gate: { submitted: '2026-04-10', due: '2026-04-17', recommendation: 'Den Pilotbetrieb freigeben.', ifNot: 'Die Förderzusage verfällt.', decided: '2026-04-14' },
    started: '2026-04-20',
    outlooks: [['2026-04-24', 79000, '2026-10-30', null], ['2026-06-19', 82000, '2026-10-30', 'Funkkosten nach dem Probebetrieb neu berechnet.'], ['2026-07-24', 80000, '2026-07-31', 'Der Pilotbetrieb endet mit dem Beschluss D-2.']],
    ended: '2026-07-31', accepted: ['2026-08-05', 'Der Pilotbetrieb ist geordnet beendet; die Erfahrungen werden veröffentlicht.'],
  },
  {
    key: 'P-12/S-3', de: 'Abbau und Abschluss', en: 'Removal and completion', from: '2026-11-02', to: '2026-12-18', budget: 17000, planned: '2026-07-13', outlooks: [['2026-07-31', 17000, '2026-12-18', null]],
    objectives: 'Sensoren sind abgebaut, Erfahrungen veröffentlicht.',
  },
  {
    key: 'P-13/S-1', de: 'Initiierung', en: 'Initiation', from: '2026-03-09', to: '2026-05-08', budget: 40000, costTolerance: 4000, timeTolerance: 10, planned: '2026-03-03',
    objectives: 'Trassen, Genehmigungsweg und Plan des Tiefbaus stehen fest.',
    gate: { submitted: '2026-03-04', due: '2026-03-13', recommendation: 'Die Initiierung soll beginnen.', ifNot: 'Die Bundesförderung verfällt.', decided: '2026-03-10' },
    outlooks: [['2026-03-13', 40000, '2026-05-08', null], ['2026-04-17', 42000, '2026-05-08', 'Zwei zusätzliche Bodengutachten.']],
    ended: '2026-05-08', accepted: ['2026-05-12', 'Trassen und Förderung sind gesichert.'],
  },
  {
    key: 'P-13/S-2', de: 'Tiefbau Schulen 1 bis 3', en: 'Civil works schools 1 to 3', from: '2026-05-18', to: '2026-10-30', budget: 170000, costTolerance: 24000, timeTolerance: 45, planned: '2026-04-24',
    objectives: 'Drei Schulen sind an das Glasfasernetz angeschlossen.',
    milestones: [{
      key: 'P-13/M-1', de: 'Tiefbau der ersten drei Schulen abgenommen', en: 'Civil works of the first three schools accepted', on: '2026-10-16',
      expected: [['2026-05-29', '2026-10-16'], ['2026-06-30', '2026-10-16'], ['2026-07-31', '2026-10-31'], ['2026-08-31', '2026-11-16'], ['2026-09-30', '2026-12-06']],
    }],
    gate: { submitted: '2026-05-08', due: '2026-05-18', recommendation: 'Den Tiefbau der ersten drei Schulen freigeben.', ifNot: 'Der Bau beginnt erst nach dem Winter.', decided: '2026-05-13' },
    started: '2026-05-18',
    outlooks: [
      ['2026-05-22', 170000, '2026-10-30', null], ['2026-07-31', 176000, '2026-11-13', 'Die Genehmigung für die erste Querung steht noch aus.'],
      ['2026-08-31', 182000, '2026-11-27', 'Der Bautrupp musste umgesetzt werden.'], ['2026-09-30', 187200, '2026-12-11', 'Die zweite Querung ist noch nicht genehmigt; Umwege kosten zusätzlich.'],
    ],
  },
  {
    key: 'P-13/S-3', de: 'Tiefbau Schulen 4 bis 6', en: 'Civil works schools 4 to 6', from: '2026-11-02', to: '2027-01-15', budget: 150000, planned: '2026-04-27',
    objectives: 'Drei weitere Schulen sind angeschlossen.',
  },
  {
    key: 'P-13/S-4', de: 'Verkabelung in den Schulen', en: 'Cabling inside the schools', from: '2027-01-18', to: '2027-03-05', budget: 120000, planned: '2026-04-28',
    objectives: 'Jeder Klassenraum hat einen Anschluss.',
    outlooks: [
      ['2026-05-29', 120000, '2027-03-05', null], ['2026-06-30', 120000, '2027-03-05', null], ['2026-07-31', 120000, '2027-03-19', 'Folgt der Verschiebung im Tiefbau.'],
      ['2026-08-31', 120000, '2027-04-05', 'Folgt der Verschiebung im Tiefbau.'], ['2026-09-30', 120000, '2027-04-23', 'Folgt der Verschiebung im Tiefbau.'],
    ],
  },
];
