import type { DecisionKind } from '@tranche/decisions/domain/decision.ts';
import type { VoteOfTown } from './ballot.ts';

export interface ChoiceOfTown {
  readonly title: string;
  readonly pros?: string;
  readonly cons?: string;
  readonly amount?: string;
  /** Points 1–5 by criterion. */
  readonly points?: Readonly<Record<string, number>>;
}

export interface DecisionOfTown {
  readonly key: string;
  readonly kind?: DecisionKind;
  readonly question: string;
  readonly context: string;
  readonly author: string;
  readonly drafted: string;
  readonly due?: string;
  /** „Nichts tun“ always stands at the end of these. */
  readonly choices: readonly ChoiceOfTown[];
  readonly criteria?: readonly { readonly key: string; readonly name: string; readonly weight: number }[];
  readonly evidence?: readonly { readonly title: string; readonly target: string }[];
  readonly prepared?: string;
  readonly submitted?: { readonly on: string; readonly recommendation: string; readonly choice: string };
  readonly votes?: readonly (VoteOfTown & { readonly on: string })[];
  /** Day on which the chair closed the vote and the decision took effect. */
  readonly decided?: readonly [on: string, chair: string];
  readonly supersedes?: string;
  readonly withdrawn?: readonly [on: string, reason: string];
  readonly condition?: { readonly on: string; readonly text: string; readonly owner: string; readonly due: string; readonly met?: readonly [on: string, note: string] };
  readonly actions?: readonly ActionOfTown[];
}

export interface ActionOfTown {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly done?: readonly [on: string, note: string];
  readonly started?: string;
}

/** All seats of the portfolio board say yes on one day. */
const allYes = (on: string) => ['board', 'board-it', 'head-personalamt', 'head-stadtentwicklung'].map((person) => ({ on, person, value: 'yes' as const }));

export const portfolioDecisions: readonly DecisionOfTown[] = [
  {
    key: 'PF-1/D-1', question: 'Werden alle Vorhaben der Stadt künftig in Tranche geführt?', context: 'Bisher führt jedes Amt eigene Listen; Zahlen passen nicht zusammen.', author: 'pfo', drafted: '2026-03-03', due: '2026-03-13',
    choices: [{ title: 'Ja, ab sofort', pros: 'Ein Stand für alle', cons: 'Umstellung im laufenden Betrieb' }], prepared: '2026-03-03', submitted: { on: '2026-03-04', recommendation: 'Ja, ab sofort, mit Begleitung durch das Portfoliobüro.', choice: 'Ja, ab sofort' },
    votes: allYes('2026-03-05'), decided: ['2026-03-06', 'board'],
  },
  {
    key: 'PF-1/D-2', question: 'In welcher Reihenfolge werden die Programme 2026 ausgebaut?', context: 'Die Kapazität der IT reicht nicht für alle Programme gleichzeitig.', author: 'pfo', drafted: '2026-03-16', due: '2026-03-27',
    choices: [{ title: 'Bürgerdienste zuerst', pros: 'Nutzen für die Bürgerschaft' }, { title: 'E-Akte zuerst', pros: 'Entlastung der Verwaltung' }], prepared: '2026-03-17', submitted: { on: '2026-03-18', recommendation: 'Bürgerdienste zuerst, E-Akte im Sozialamt als Pilot.', choice: 'Bürgerdienste zuerst' },
    votes: allYes('2026-03-24'), decided: ['2026-03-25', 'board'],
  },
  {
    key: 'PF-1/D-3', question: 'Gibt es eine gemeinsame Vorlage für Entscheidungen?', context: 'Vorlagen der Ämter unterscheiden sich.', author: 'pfo', drafted: '2026-04-13', due: '2026-04-30', choices: [{ title: 'Eine Vorlage für alle' }],
    prepared: '2026-04-14', withdrawn: ['2026-04-22', 'Die Entscheidungsakte in Tranche ersetzt die Vorlage.'],
  },
  {
    key: 'PF-1/D-4', kind: 'funding', question: 'Wird der Rahmenvertrag für externe Fachkräfte abgerufen?', context: 'Drei Projekte suchen gleichzeitig Entwicklung.', author: 'pfo', drafted: '2026-04-27', due: '2026-05-08',
    choices: [{ title: 'Abruf für sechs Monate', amount: '420000.00', pros: 'Projekte laufen an', cons: 'Teurer als eigenes Personal' }], prepared: '2026-04-28', submitted: { on: '2026-04-29', recommendation: 'Abruf für sechs Monate.', choice: 'Abruf für sechs Monate' },
    votes: [...allYes('2026-05-05').slice(0, 3), { on: '2026-05-05', person: 'head-stadtentwicklung', value: 'abstain', comment: 'Der Bedarf der Stadtentwicklung ist nicht enthalten.' }], decided: ['2026-05-06', 'board'],
  },
  {
    key: 'PF-1/D-5', question: 'Wird die E-Akte Gesamtverwaltung als Vorhaben aufgenommen?', context: 'Der Pilot im Sozialamt läuft gut; der Umfang ist aber groß.', author: 'pgm-PG-2', drafted: '2026-05-26', due: '2026-06-09',
    choices: [{ title: 'Aufnehmen und Zuschnitt prüfen', pros: 'Vorbereitung kann beginnen', cons: 'Vorhaben ist zu groß' }, { title: 'Erst nach dem Pilot', pros: 'Erfahrungen liegen vor' }], prepared: '2026-05-27',
    submitted: { on: '2026-05-28', recommendation: 'Aufnehmen, aber vor der Freigabe einen kleineren Zuschnitt vorlegen.', choice: 'Aufnehmen und Zuschnitt prüfen' }, votes: allYes('2026-06-08'), decided: ['2026-06-09', 'board'],
  },
  {
    key: 'PF-1/D-6', kind: 'funding', question: 'Wird eine weitere Stelle für IT-Architektur geschaffen?', context: 'Die IT-Architektur ist bis Jahresende überbucht.', author: 'board-it', drafted: '2026-06-12', due: '2026-06-26',
    choices: [{ title: 'Stelle schaffen', amount: '82000.00', cons: 'Dauerhafte Kosten' }], prepared: '2026-06-15', submitted: { on: '2026-06-16', recommendation: 'Stelle schaffen.', choice: 'Stelle schaffen' },
    votes: [{ on: '2026-06-22', person: 'board-it', value: 'yes' }, { on: '2026-06-23', person: 'board', value: 'no', comment: 'Der Stellenplan 2026 ist beschlossen; für 2027 erneut vorlegen.' }, { on: '2026-06-23', person: 'head-personalamt', value: 'no', comment: 'Erst die Aufgaben ordnen.' }, { on: '2026-06-24', person: 'head-stadtentwicklung', value: 'abstain' }],
    decided: ['2026-06-25', 'board'],
  },
  {
    key: 'PF-1/D-7', kind: 'funding', question: 'Werden 50 000 EUR von PG-3 nach PG-1 verschoben?', context: 'PG-1 rechnet mit Mehrkosten, PG-3 mit Minderausgaben.', author: 'pfo', drafted: '2026-06-29', due: '2026-07-13',
    choices: [{ title: 'Verschieben', amount: '50000.00' }], prepared: '2026-06-30', submitted: { on: '2026-07-01', recommendation: 'Verschieben.', choice: 'Verschieben' }, votes: allYes('2026-07-08'), decided: ['2026-07-09', 'board'],
    evidence: [{ title: 'Prognose PG-3', target: 'PG-3' }],
  },
  {
    key: 'PF-1/D-8', kind: 'funding', question: 'Beginnt das Prozessinventar noch 2026?', context: 'Der Vorschlag P-14 steht an erster Stelle der Reihenfolge.', author: 'pfo', drafted: '2026-08-10', due: '2026-08-28',
    choices: [{ title: 'Beginn im Oktober', amount: '90000.00' }], prepared: '2026-08-11', submitted: { on: '2026-08-12', recommendation: 'Beginn im Oktober.', choice: 'Beginn im Oktober' },
    votes: [{ on: '2026-08-24', person: 'board', value: 'no', comment: 'Im Haushalt 2026 ist kein Geld mehr frei; für 2027 vormerken.' }, { on: '2026-08-24', person: 'board-it', value: 'yes' }, { on: '2026-08-25', person: 'head-personalamt', value: 'no', comment: 'Erst 2027, wenn Kapazität frei ist.' }], decided: ['2026-08-26', 'board'],
    evidence: [{ title: 'Idee Prozessinventar', target: 'P-14' }],
  },
  {
    key: 'PF-1/D-9', kind: 'funding', question: 'Werden die frei gewordenen Mittel der Parkraumsensorik nach PG-2 verschoben?', context: 'Mit dem Ende von P-12 werden 102 000 EUR frei. Die Verschiebung aus D-7 wird damit ersetzt.', author: 'pfo', drafted: '2026-09-03', due: '2026-09-18',
    choices: [{ title: '102 000 EUR nach PG-2', amount: '102000.00', pros: 'Deckt die Mehrkosten der Scanstelle' }, { title: '50 000 EUR nach PG-1 wie bisher', amount: '50000.00' }], prepared: '2026-09-04',
    submitted: { on: '2026-09-07', recommendation: 'Die Mittel nach PG-2 verschieben; PG-1 legt zuerst den Ausnahmeplan für P-3 vor.', choice: '102 000 EUR nach PG-2' }, votes: allYes('2026-09-14'), decided: ['2026-09-16', 'board'], supersedes: 'PF-1/D-7',
    evidence: [{ title: 'Beschluss vorzeitiges Ende', target: 'P-12/D-2' }, { title: 'Prognose Scanstelle', target: 'P-8' }],
    condition: { on: '2026-09-14', text: 'Die Kämmerei bestätigt die Deckungsfähigkeit der Haushaltsstellen.', owner: 'head-kaemmerei', due: '2026-10-15' },
    actions: [{ title: 'Haushaltsstellen umbuchen', owner: 'head-kaemmerei', due: '2026-10-16' }, { title: 'Ämter über die Verschiebung informieren', owner: 'pfo', due: '2026-09-25', done: ['2026-09-24', 'Rundschreiben versandt.'] }],
  },
];
