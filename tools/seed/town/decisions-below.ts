import type { DecisionOfTown } from './decisions.ts';

/** These members of a programme board say yes on one day. */
const boardOfOne = (on: string, ...persons: readonly string[]) => persons.map((person) => ({ on, person, value: 'yes' as const }));

export const programmeDecisions: readonly DecisionOfTown[] = [
  {
    key: 'PG-1/D-1', question: 'Welches Gestaltungssystem gilt für alle Online-Dienste?', context: 'Die Dienste sehen verschieden aus und sind unterschiedlich gut bedienbar.', author: 'pgm-PG-1', drafted: '2026-03-16', due: '2026-03-31',
    choices: [{ title: 'Gestaltungssystem des Landes', pros: 'Barrierefrei geprüft' }, { title: 'Eigenes Gestaltungssystem', cons: 'Pflegeaufwand' }], prepared: '2026-03-17', submitted: { on: '2026-03-18', recommendation: 'Das Gestaltungssystem des Landes übernehmen.', choice: 'Gestaltungssystem des Landes' },
    votes: boardOfOne('2026-03-26', 'sro-PG-1', 'bcm-buergeramt', 'bcm-sozialamt', 'head-it'), decided: ['2026-03-27', 'sro-PG-1'],
  },
  {
    key: 'PG-1/D-2', question: 'Mit welchen Leistungen beginnt die Tranche T-2?', context: 'Vier Projekte teilen sich dieselben Fachkräfte.', author: 'pgm-PG-1', drafted: '2026-04-13', due: '2026-04-24',
    choices: [{ title: 'Wohngeld und Bürgerkonto zuerst' }, { title: 'Bezahlen zuerst' }], prepared: '2026-04-14', submitted: { on: '2026-04-15', recommendation: 'Wohngeld und Bürgerkonto zuerst, Bezahlen zwei Wochen später.', choice: 'Wohngeld und Bürgerkonto zuerst' },
    votes: boardOfOne('2026-04-20', 'sro-PG-1', 'pgm-PG-1', 'bcm-buergeramt', 'bcm-sozialamt', 'head-it'), decided: ['2026-04-21', 'sro-PG-1'],
  },
  {
    key: 'PG-1/D-3', question: 'Wer beantwortet die zusätzlichen Anrufe zu den Online-Diensten?', context: 'Die Rückfragen am Telefon steigen (B-5).', author: 'bcm-buergeramt', drafted: '2026-07-06', due: '2026-07-24',
    choices: [{ title: 'Gemeinsames Servicetelefon', amount: '24000.00', pros: 'Eine Nummer für alles' }, { title: 'Jedes Amt selbst' }], prepared: '2026-07-07', submitted: { on: '2026-07-08', recommendation: 'Ein gemeinsames Servicetelefon für sechs Monate erproben.', choice: 'Gemeinsames Servicetelefon' },
    votes: [...boardOfOne('2026-07-15', 'sro-PG-1', 'bcm-buergeramt', 'pgm-PG-1'), { on: '2026-07-16', person: 'head-it', value: 'no', comment: 'Die Anrufe sollten erst ausgewertet werden.' }], decided: ['2026-07-17', 'sro-PG-1'], evidence: [{ title: 'Mehr Rückfragen am Telefon', target: 'B-5' }],
    actions: [{ title: 'Servicetelefon einrichten', owner: 'bcm-buergeramt', due: '2026-09-30', started: '2026-08-10' }, { title: 'Häufigste Fragen auf die Webseite stellen', owner: 'pm-P-5', due: '2026-09-15' }],
  },
  {
    key: 'PG-1/D-4', question: 'Bürgerkonto: Eigenbetrieb oder Landesdienst?', context: 'Das Land bietet sein Nutzerkonto als Dienst an und will es später vorschreiben. Der Eigenbetrieb ist weiter, aber teurer im Unterhalt.', author: 'pgm-PG-1', drafted: '2026-09-07', due: '2026-10-09',
    choices: [
      { title: 'Eigenbetrieb fortführen', pros: 'Unabhängig vom Zeitplan des Landes', cons: 'Umbau, wenn das Land sein Konto vorschreibt', amount: '95000.00', points: { nutzen: 3, kosten: 2, risiko: 2 } },
      { title: 'Landesdienst übernehmen', pros: 'Keine eigene Technik, künftige Pflicht erfüllt', cons: 'Abhängig von der Schnittstelle 2.0', amount: '38000.00', points: { nutzen: 4, kosten: 4, risiko: 3 } },
    ],
    criteria: [{ key: 'nutzen', name: 'Nutzen für die Bürgerschaft', weight: 40 }, { key: 'kosten', name: 'Kosten über fünf Jahre', weight: 30 }, { key: 'risiko', name: 'Risiko', weight: 30 }],
    evidence: [{ title: 'Schnittstelle des Anbieters kommt zu spät', target: 'P-3/R-1' }, { title: 'Konto des Landes ersetzt das Bürgerkonto', target: 'PG-1/R-1' }], prepared: '2026-09-08',
    submitted: { on: '2026-09-14', recommendation: 'Den Landesdienst übernehmen und P-3 darauf ausrichten.', choice: 'Landesdienst übernehmen' },
    votes: [{ on: '2026-09-21', person: 'bcm-buergeramt', value: 'yes', comment: 'Für die Bürgerschaft zählt ein einziges Konto.' }, { on: '2026-09-25', person: 'bcm-sozialamt', value: 'yes', option: 'Eigenbetrieb fortführen', comment: 'Das Wohngeld kann nicht auf das Land warten.' }],
  },
  {
    key: 'PG-2/D-1', question: 'Werden Altakten vor oder nach der Umstellung eingelesen?', context: 'Die Scanstelle schafft nicht beides gleichzeitig.', author: 'pgm-PG-2', drafted: '2026-05-11', due: '2026-05-29',
    choices: [{ title: 'Nur bei Bedarf', pros: 'Weniger Aufwand' }, { title: 'Alle vorab', cons: 'Dauert neun Monate' }], prepared: '2026-05-12', submitted: { on: '2026-05-13', recommendation: 'Nur bei Bedarf einlesen.', choice: 'Nur bei Bedarf' },
    votes: boardOfOne('2026-05-20', 'sro-PG-2', 'bcm-kaemmerei', 'head-it'), decided: ['2026-05-21', 'sro-PG-2'],
  },
  {
    key: 'PG-2/D-2', question: 'Welche Ämter werden 2027 als Nächste an die Scanstelle angeschlossen?', context: 'Vier Ämter sind angeschlossen; die Kapazität reicht für zwei weitere.', author: 'pgm-PG-2', drafted: '2026-09-16', due: '2026-12-18',
    choices: [{ title: 'Bürgeramt und Personalamt', pros: 'Meiste Posteingänge' }, { title: 'Rechtsamt und Kämmerei', pros: 'Kürzeste Fristen' }], prepared: '2026-09-17', evidence: [{ title: 'Scanstelle', target: 'P-8' }],
    submitted: { on: '2026-09-18', recommendation: 'Bürgeramt und Personalamt anschließen.', choice: 'Bürgeramt und Personalamt' }, votes: boardOfOne('2026-09-28', 'bcm-kaemmerei'),
  },
  {
    key: 'PG-3/D-1', question: 'Welche Lizenz gilt für offene Daten?', context: 'Ohne Lizenz darf niemand die Daten sicher nutzen.', author: 'pgm-PG-3', drafted: '2026-04-07', due: '2026-04-24',
    choices: [{ title: 'Datenlizenz Deutschland Zero' }, { title: 'Datenlizenz Deutschland Namensnennung' }], prepared: '2026-04-08', submitted: { on: '2026-04-09', recommendation: 'Datenlizenz Deutschland Zero.', choice: 'Datenlizenz Deutschland Zero' },
    votes: boardOfOne('2026-04-16', 'sro-PG-3', 'pgm-PG-3', 'bcm-stadtentwicklung'), decided: ['2026-04-17', 'sro-PG-3'],
  },
];

export const projectDecisions: readonly DecisionOfTown[] = [
  {
    key: 'P-12/D-2', kind: 'closure', question: 'Wird die Parkraumsensorik vorzeitig beendet?', context: 'Nach dem Pilotbetrieb ist der Kapitalwert von +84 000 EUR auf −61 000 EUR gefallen, weil die Funkkosten dauerhaft höher sind. Mit dem Ende sinkt der Kostenrahmen auf 118 000 EUR.', author: 'pm-P-12', drafted: '2026-07-08', due: '2026-07-24',
    choices: [{ title: 'Vorzeitig beenden', pros: 'Keine weiteren Kosten', cons: 'Pilotstraßen verlieren die Anzeige', amount: '118000.00' }, { title: 'Pilot verlängern', pros: 'Mehr Messwerte', cons: 'Weitere 40 000 EUR', amount: '158000.00' }], prepared: '2026-07-09',
    evidence: [{ title: 'Betriebskosten übersteigen die Einnahmen', target: 'P-12/R-2' }, { title: 'Kürzere Parksuche', target: 'B-9' }],
    submitted: { on: '2026-07-14', recommendation: 'Vorzeitig beenden und die Erfahrungen veröffentlichen.', choice: 'Vorzeitig beenden' },
    votes: [
      { on: '2026-07-16', person: 'head-stadtentwicklung', value: 'yes', comment: 'Die Zahlen tragen das Vorhaben nicht.' },
      { on: '2026-07-17', person: 'user-P-12', value: 'no', comment: 'Die Anwohnenden der Pilotstraßen sind zufrieden; ein zweiter Winter hätte mehr gezeigt.' },
      { on: '2026-07-20', person: 'architecture', value: 'yes' },
    ],
    decided: ['2026-07-21', 'head-stadtentwicklung'],
    actions: [{ title: 'Erfahrungen des Pilotbetriebs veröffentlichen', owner: 'pm-P-12', due: '2026-08-31', done: ['2026-08-27', 'Bericht steht allen Ämtern zur Verfügung.'] }, { title: 'Sensoren abbauen und zurückgeben', owner: 'pm-P-12', due: '2026-11-27' }],
  },
  {
    key: 'P-7/D-1', kind: 'slicing', question: 'In welchem Zuschnitt wird die E-Akte Gesamtverwaltung umgesetzt?', context: 'Das Vorhaben überschreitet mehrere Grenzen für kleine Projekte.', author: 'pm-P-7', drafted: '2026-08-18', due: '2026-11-13',
    choices: [{ title: 'Fünf Projekte nach Ämtergruppen', pros: 'Erster Nutzen nach sechs Monaten' }, { title: 'Drei Projekte nach Bausteinen' }, { title: 'Ein Vorhaben wie geplant', cons: 'Nutzen erst nach zwei Jahren' }],
  },
];
