import type { Dimension, IssueOutcome, IssueType, Priority, Severity } from '@tranche/issues/domain/issue.ts';

export interface OptionOfTown {
  readonly text: string;
  readonly cost?: string;
  readonly days?: number;
}

export interface IssueOfTown {
  readonly key: string;
  readonly type: IssueType;
  readonly title: string;
  readonly description?: string;
  /** Absent for an issue that a risk became. */
  readonly raised?: readonly [on: string, by: string];
  readonly owner?: string;
  readonly priority?: Priority;
  readonly severity?: Severity;
  readonly due?: string;
  readonly informal?: readonly [on: string, note: string];
  /** Impact in words where there is one; in all other dimensions there is none. */
  readonly analysed?: { readonly on: string; readonly impacts: Readonly<Partial<Record<Dimension, string>>>; readonly cost?: string; readonly days?: number; readonly options: readonly OptionOfTown[] };
  readonly proposed?: { readonly on: string; readonly recommendation: string; readonly option: number };
  readonly decided?: { readonly on: string; readonly by: string; readonly outcome: IssueOutcome; readonly reason?: string; readonly until?: string };
  readonly completed?: { readonly on: string; readonly resolution: string };
}

export const issues: readonly IssueOfTown[] = [
  {
    key: 'P-1/I-1', type: 'problemConcern', title: 'Erinnerung an Termine kommt doppelt an', raised: ['2026-03-05', 'staff-buergeramt'],
    informal: ['2026-03-06', 'Doppelter Versandauftrag gelöscht; seitdem kommt nur noch eine Nachricht an.'],
  },
  {
    key: 'P-2/I-1', type: 'requestForChange', title: 'Mietvertrag als Foto statt als Datei einreichen', description: 'Viele Antragstellende haben keinen Zugang zu einem Scanner.', raised: ['2026-08-17', 'user-P-2'],
    owner: 'pm-P-2', priority: 'should', severity: 'projectManager', due: '2026-10-16',
    analysed: { on: '2026-08-20', impacts: { scope: 'Ein zusätzlicher Schritt im Antrag', quality: 'Bildprüfung nötig', benefit: 'Mehr vollständige Anträge' }, cost: '9500.00', days: 4, options: [{ text: 'Fotos mit Bildprüfung annehmen', cost: '9500.00', days: 4 }, { text: 'Auf die Beratungsstellen verweisen' }] },
    proposed: { on: '2026-08-21', recommendation: 'Fotos annehmen: der Aufwand ist klein, der Nutzen sofort spürbar.', option: 0 },
    decided: { on: '2026-08-27', by: 'change-P-2', outcome: 'approve', reason: 'Innerhalb der Grenzen; das Änderungsbudget reicht.' },
  },
  {
    key: 'P-2/I-2', type: 'problemConcern', title: 'Beratungsstellen kennen den neuen Ablauf noch nicht', raised: ['2026-09-22', 'staff-sozialamt'], owner: 'pm-P-2', priority: 'should', severity: 'team', due: '2026-10-14',
  },
  {
    key: 'P-3/I-1', type: 'problemConcern', title: 'Testumgebung ist abends nicht erreichbar', raised: ['2026-06-10', 'team-P-3'], informal: ['2026-06-11', 'Wartungsfenster auf das Wochenende gelegt.'],
  },
  {
    key: 'P-3/I-2', type: 'offSpecification', title: 'Anmeldung ohne Gerätewechsel wird nicht geliefert', description: 'Der Anbieter liefert die Anmeldung am selben Gerät erst mit einer späteren Version.', raised: ['2026-09-01', 'team-P-3'],
    owner: 'pm-P-3', priority: 'must', severity: 'projectBoard', due: '2026-10-09',
    analysed: { on: '2026-09-08', impacts: { scope: 'Ein Abnahmekriterium bleibt offen', quality: 'Umständlichere Anmeldung bis zur nächsten Version', benefit: 'Etwas geringere Nutzung bis Frühjahr' }, cost: '0.00', days: 0, options: [{ text: 'Zugeständnis: ohne diese Funktion starten' }, { text: 'Auf die nächste Version warten', days: 60 }] },
    proposed: { on: '2026-09-15', recommendation: 'Zugeständnis erteilen und die Funktion mit der nächsten Version nachziehen.', option: 0 },
  },
  {
    key: 'P-4/I-1', type: 'requestForChange', title: 'Rechnungsnummer in der Zahlungsbestätigung', raised: ['2026-06-02', 'head-kaemmerei'], owner: 'pm-P-4', priority: 'could', severity: 'team',
    analysed: { on: '2026-06-08', impacts: { scope: 'Ein Feld mehr' }, cost: '1200.00', days: 1, options: [{ text: 'Feld ergänzen', cost: '1200.00', days: 1 }] },
    proposed: { on: '2026-06-09', recommendation: 'Feld ergänzen.', option: 0 }, decided: { on: '2026-06-12', by: 'head-buergeramt', outcome: 'approve' },
    completed: { on: '2026-07-15', resolution: 'Das Feld ist in der Bestätigung enthalten.' },
  },
  {
    key: 'P-4/I-2', type: 'problemConcern', title: 'Kasse kann Teilzahlungen nicht zuordnen', raised: ['2026-07-08', 'head-kaemmerei'], owner: 'pm-P-4', severity: 'projectManager',
    analysed: { on: '2026-07-13', impacts: { quality: 'Offene Posten in der Kasse' }, cost: '2000.00', days: 3, options: [{ text: 'Teilzahlungen ausschließen' }, { text: 'Zuordnung erweitern', cost: '2000.00', days: 3 }] },
    proposed: { on: '2026-07-14', recommendation: 'Zuordnung erweitern.', option: 1 }, decided: { on: '2026-07-16', by: 'pm-P-4', outcome: 'approve' },
    completed: { on: '2026-08-20', resolution: 'Teilzahlungen werden automatisch zugeordnet.' },
  },
  {
    key: 'P-4/I-3', type: 'externalEvent', title: 'Zahlungsanbieter kündigt den Vertrag zum 31. Oktober',
    analysed: { on: '2026-09-10', impacts: { scope: 'Anbindung an einen neuen Anbieter', risk: 'Übergang ohne Lücke nötig', benefit: 'Start sechs Wochen später' }, cost: '13000.00', days: 10, options: [{ text: 'Zweiten Anbieter aus dem Landesrahmenvertrag abrufen', cost: '13000.00', days: 10 }, { text: 'Neu ausschreiben', cost: '22000.00', days: 70 }] },
    proposed: { on: '2026-09-14', recommendation: 'Den zweiten Anbieter abrufen: er ist vorgemerkt und geprüft.', option: 0 }, decided: { on: '2026-09-16', by: 'pm-P-4', outcome: 'approve', reason: 'Kosten und Termin bleiben innerhalb der Toleranz.' },
  },
  {
    key: 'P-5/I-1', type: 'problemConcern', title: 'Prüfwerkzeug meldet Farben als Fehler, die keine sind', raised: ['2026-08-11', 'pm-P-5'], informal: ['2026-08-12', 'Regelsatz des Werkzeugs aktualisiert.'],
  },
  {
    key: 'P-6/I-1', type: 'problemConcern', title: 'Suche findet alte Aktenzeichen nicht', raised: ['2026-05-13', 'user-P-6'], owner: 'pm-P-6', priority: 'must', severity: 'projectManager',
    analysed: { on: '2026-05-18', impacts: { quality: 'Akten werden nicht gefunden' }, cost: '3500.00', days: 5, options: [{ text: 'Alte Aktenzeichen als Stichwort übernehmen', cost: '3500.00', days: 5 }] },
    proposed: { on: '2026-05-19', recommendation: 'Alte Aktenzeichen übernehmen.', option: 0 }, decided: { on: '2026-05-21', by: 'pm-P-6', outcome: 'approve' }, completed: { on: '2026-06-26', resolution: 'Alle alten Aktenzeichen sind auffindbar.' },
  },
  {
    key: 'P-6/I-2', type: 'requestForChange', title: 'Zweiter Bildschirm für die Sachbearbeitung', raised: ['2026-07-20', 'staff-sozialamt'], owner: 'pm-P-6', priority: 'wontNow', severity: 'projectBoard',
    analysed: { on: '2026-07-24', impacts: { quality: 'Angenehmeres Arbeiten' }, cost: '31000.00', days: 0, options: [{ text: 'Hundert Bildschirme beschaffen', cost: '31000.00' }, { text: 'Mit der regulären Ersatzbeschaffung warten' }] },
    proposed: { on: '2026-07-27', recommendation: 'Mit der regulären Ersatzbeschaffung warten.', option: 1 }, decided: { on: '2026-07-31', by: 'head-sozialamt', outcome: 'reject', reason: 'Nicht Teil des Projekts; wird mit der Ersatzbeschaffung 2027 erledigt.' },
  },
  {
    key: 'P-8/I-1', type: 'problemConcern', title: 'Stelle Schriftgutverwaltung ist nicht besetzt', description: 'Die zweite Ausschreibung blieb ohne geeignete Bewerbung.', raised: ['2026-08-06', 'pm-P-8'], owner: 'pm-P-8', priority: 'must', severity: 'projectBoard', due: '2026-10-09',
    analysed: { on: '2026-08-13', impacts: { quality: 'Löschfristen werden nur stichprobenweise geprüft', scope: 'Zwei Ämter werden später angeschlossen' }, cost: '6800.00', days: 5, options: [{ text: 'Leihkraft bis November', cost: '6800.00', days: 5 }, { text: 'Anschluss der Ämter verschieben', days: 30 }] },
  },
  {
    key: 'P-10/I-1', type: 'requestForChange', title: 'Standortdaten nur auf Knopfdruck erfassen', raised: ['2026-05-26', 'head-personalamt'], owner: 'pm-P-10', priority: 'must', severity: 'projectBoard',
    analysed: { on: '2026-06-01', impacts: { scope: 'Automatische Erfassung entfällt', quality: 'Angaben werden von Hand ausgelöst' }, cost: '4000.00', days: 8, options: [{ text: 'Erfassung auf Knopfdruck', cost: '4000.00', days: 8 }, { text: 'Ohne Standortdaten arbeiten' }] },
    proposed: { on: '2026-06-03', recommendation: 'Erst nach der Dienstvereinbarung entscheiden.', option: 0 }, decided: { on: '2026-06-16', by: 'head-it', outcome: 'defer', reason: 'Die Dienstvereinbarung legt fest, was erfasst werden darf.', until: '2026-12-01' },
  },
  {
    key: 'P-11/I-1', type: 'offSpecification', title: 'Karten werden ohne Legende ausgegeben', raised: ['2026-07-02', 'staff-stadtentwicklung'], owner: 'pm-P-11', severity: 'team',
    analysed: { on: '2026-07-06', impacts: { quality: 'Karten sind schwer lesbar' }, cost: '800.00', days: 1, options: [{ text: 'Legende ergänzen', cost: '800.00', days: 1 }, { text: 'Ohne Legende veröffentlichen' }] },
    proposed: { on: '2026-07-07', recommendation: 'Legende ergänzen.', option: 0 }, decided: { on: '2026-07-10', by: 'head-stadtentwicklung', outcome: 'approve' }, completed: { on: '2026-07-24', resolution: 'Alle Karten haben eine Legende.' },
  },
  {
    key: 'P-11/I-2', type: 'businessOpportunity', title: 'Hochschule bietet Messdaten zur Luftqualität an', description: 'Zwölf Messstellen, stündliche Werte, kostenfrei für das Portal.', raised: ['2026-09-10', 'staff-stadtentwicklung'], owner: 'pm-P-11', priority: 'should', severity: 'projectManager', due: '2026-10-23',
    analysed: { on: '2026-09-17', impacts: { scope: 'Ein Datensatz mit zwölf Reihen', benefit: 'Stark nachgefragte Daten' }, cost: '1500.00', days: 2, options: [{ text: 'Daten in Phase 2 aufnehmen', cost: '1500.00', days: 2 }, { text: 'In Phase 3 aufnehmen' }] },
    proposed: { on: '2026-09-24', recommendation: 'In Phase 2 aufnehmen, weil die Hochschule jetzt Zeit hat.', option: 0 },
  },
  {
    key: 'P-12/I-1', type: 'problemConcern', title: 'Funkmast deckt zwei Straßen nicht ab', raised: ['2026-05-20', 'pm-P-12'], owner: 'pm-P-12', severity: 'projectManager',
    analysed: { on: '2026-05-27', impacts: { quality: 'Zwei Straßen ohne Anzeige' }, cost: '3000.00', days: 5, options: [{ text: 'Zweiten Mast mieten', cost: '3000.00', days: 5 }, { text: 'Straßen weglassen' }] },
    proposed: { on: '2026-05-28', recommendation: 'Zweiten Mast mieten.', option: 0 }, decided: { on: '2026-06-02', by: 'head-stadtentwicklung', outcome: 'approve' }, completed: { on: '2026-07-03', resolution: 'Der zweite Mast ist in Betrieb.' },
  },
  {
    key: 'P-13/I-1', type: 'externalEvent', title: 'Tiefbaufirma zieht Bautrupp vorübergehend ab', raised: ['2026-08-12', 'architecture'], owner: 'pm-P-13', priority: 'must', severity: 'projectManager', due: '2026-10-05',
    analysed: { on: '2026-08-18', impacts: { risk: 'Frostzeit rückt näher' }, cost: '6000.00', days: 12, options: [{ text: 'Zweite Firma für die Querungen beauftragen', cost: '6000.00', days: 12 }, { text: 'Warten', days: 30 }] },
    proposed: { on: '2026-08-20', recommendation: 'Zweite Firma beauftragen.', option: 0 }, decided: { on: '2026-08-25', by: 'pm-P-13', outcome: 'approve', reason: 'Innerhalb der Toleranz der Phase.' },
  },
];

/** Informal notes of the project managers. */
export const dailyLog: readonly (readonly [project: string, on: string, text: string])[] = [
  ['P-3', '2026-06-15', 'Abstimmung mit dem Landesdienstleister: Testzugang bis Ende der Woche zugesagt.'],
  ['P-3', '2026-07-20', 'Simulator liefert erste Antworten. Team ist zuversichtlich.'],
  ['P-3', '2026-08-17', 'Wieder keine Zusage für den Termin der Schnittstelle. Thema in den Lenkungsausschuss nehmen.'],
  ['P-8', '2026-08-05', 'Bewerbungsgespräche ohne Ergebnis. Personalamt prüft Leihkraft.'],
  ['P-13', '2026-09-02', 'Ortstermin Querung 2: Unterlagen sind vollständig, Bescheid in sechs Wochen.'],
];
