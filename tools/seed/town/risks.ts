import type { IssueType } from '@tranche/issues/domain/issue.ts';
import type { Proximity, ResponseCategory, RiskCategory } from '@tranche/risks/domain/risk.ts';

/** A day with probability and impact, as somebody judged it on that day. */
export type Judged = readonly [on: string, probability: number, impact: number];

export interface ResponseOfTown {
  readonly category: ResponseCategory;
  readonly text: string;
  readonly actionee: string;
  readonly due: string;
  readonly cost?: string;
  /** Day on which it was done, and the estimate from then on. */
  readonly done?: Judged;
}

export interface RiskOfTown {
  readonly key: string;
  readonly kind?: 'opportunity';
  readonly title: string;
  readonly cause: string;
  readonly event: string;
  readonly effect: string;
  readonly category: RiskCategory;
  readonly raised: string;
  readonly by: string;
  readonly owner: string;
  readonly assessed: Judged;
  /** Money impact in EUR and working days, where somebody has estimated them. */
  readonly money?: string;
  readonly days?: number;
  readonly proximity?: Proximity;
  readonly proximityOn?: string;
  readonly plan?: { readonly on: string; readonly residual: readonly [number, number]; readonly responses: readonly ResponseOfTown[] };
  /** Later estimates, in the order of their days. */
  readonly moves?: readonly Judged[];
  /** The time in which it could occur has passed. */
  readonly expired?: { readonly on: string; readonly note: string };
  /** It happened and became this issue; what follows is told with the issues. */
  readonly occurred?: { readonly on: string; readonly by: string; readonly issue: string; readonly type: IssueType; readonly title: string; readonly note: string };
  /** A copy one level up, with its key. */
  readonly escalated?: { readonly on: string; readonly to: string; readonly key: string; readonly reason: string };
  /** From this day on nobody looked at it any more. */
  readonly forgottenFrom?: string;
}

export const risksOfServices: readonly RiskOfTown[] = [
  {
    key: 'P-3/R-1', title: 'Schnittstelle des Anbieters kommt zu spät', category: 'supplier',
    cause: 'Der Landesdienstleister hat die Freigabe der Schnittstelle 2.0 zweimal verschoben.',
    event: 'Die Schnittstelle zum Bürgerkonto steht erst nach dem geplanten Integrationstest bereit.',
    effect: 'Der Integrationstest verschiebt sich und externe Fachkräfte müssen länger gebunden werden.',
    raised: '2026-03-12', by: 'pm-P-3', owner: 'head-it', assessed: ['2026-03-16', 2, 4], money: '60000.00', days: 20, proximityOn: '2026-10-30',
    plan: {
      on: '2026-04-20', residual: [2, 3], responses: [
        { category: 'reduce', text: 'Wöchentliche Abstimmung mit dem Landesdienstleister auf Arbeitsebene', actionee: 'team-P-3', due: '2026-12-18' },
        { category: 'prepareContingentPlan', text: 'Simulator der Schnittstelle bauen, damit die Tests beginnen können', actionee: 'team-P-3', due: '2026-10-16', cost: '18000.00' },
      ],
    },
    moves: [['2026-05-18', 3, 4], ['2026-08-24', 4, 4]],
    escalated: { on: '2026-08-26', to: 'PG-1', key: 'PG-1/R-2', reason: 'Alle Projekte der Tranche brauchen die Anmeldung.' },
  },
  {
    key: 'P-3/R-2', title: 'Zustimmung der Datenschutzstelle steht aus', category: 'dataProtection',
    cause: 'Die Rechtsgrundlage für die Übernahme von Stammdaten wird unterschiedlich ausgelegt.',
    event: 'Die Datenschutzstelle stimmt der Übernahme von Stammdaten nicht zu.',
    effect: 'Bürgerinnen und Bürger müssen ihre Angaben weiterhin selbst eintippen.',
    raised: '2026-03-24', by: 'head-sozialamt', owner: 'head-datenschutz', assessed: ['2026-03-30', 3, 3], days: 10, proximity: 'thisStage',
    plan: { on: '2026-04-27', residual: [1, 3], responses: [{ category: 'reduce', text: 'Folgenabschätzung gemeinsam mit der Datenschutzstelle schreiben', actionee: 'pm-P-3', due: '2026-06-26', done: ['2026-06-22', 1, 3] }] },
    moves: [],
  },
  {
    key: 'P-3/R-3', title: 'Schlüsselkraft für Authentifizierung fällt aus', category: 'people',
    cause: 'Nur eine Fachkraft kennt die Anmeldung über das Landeskonto.',
    event: 'Diese Fachkraft fällt für mehrere Wochen aus.',
    effect: 'Fehler in der Anmeldung bleiben liegen.',
    raised: '2026-05-07', by: 'team-P-3', owner: 'pm-P-3', assessed: ['2026-05-11', 2, 3], days: 8, proximity: 'thisProject',
    moves: [['2026-07-20', 3, 3]],
  },
  {
    key: 'P-2/R-1', title: 'Antragszahlen übersteigen die Kapazität', category: 'organisation',
    cause: 'Die Gesetzesänderung zum Januar erweitert den Kreis der Berechtigten.',
    event: 'Es gehen deutlich mehr Anträge ein, als die Sachbearbeitung bearbeiten kann.',
    effect: 'Die Bearbeitungszeit steigt, obwohl der Antrag online gestellt wird.',
    raised: '2026-03-17', by: 'user-P-2', owner: 'head-sozialamt', assessed: ['2026-03-23', 3, 3], money: '20000.00', proximityOn: '2027-01-31',
    plan: { on: '2026-05-04', residual: [2, 2], responses: [{ category: 'reduce', text: 'Plausibilitätsprüfung vor dem Absenden, damit weniger Rückfragen nötig sind', actionee: 'pm-P-2', due: '2026-11-27', cost: '7500.00' }] },
    moves: [['2026-07-06', 2, 3]],
  },
  {
    key: 'P-2/R-2', title: 'Fachverfahren nimmt Anträge nicht automatisch an', category: 'technology',
    cause: 'Der Hersteller des Fachverfahrens liefert die Importfunktion erst mit der nächsten Version.',
    event: 'Anträge können nicht automatisch übernommen werden.',
    effect: 'Die Sachbearbeitung überträgt Daten von Hand.',
    raised: '2026-04-14', by: 'pm-P-2', owner: 'pm-P-2', assessed: ['2026-04-20', 4, 3], money: '15000.00', proximityOn: '2026-08-31',
    plan: { on: '2026-05-11', residual: [1, 3], responses: [{ category: 'transfer', text: 'Liefertermin und Vertragsstrafe im Pflegevertrag vereinbaren', actionee: 'head-vergabe', due: '2026-06-30', done: ['2026-06-29', 2, 3] }] },
    moves: [['2026-08-10', 1, 3]], expired: { on: '2026-09-02', note: 'Die Version mit der Importfunktion läuft seit August.' },
  },
  {
    key: 'P-2/R-3', kind: 'opportunity', title: 'Nachbarkreis übernimmt den Antrag', category: 'stakeholders',
    cause: 'Der Nachbarkreis sucht einen erprobten Online-Antrag.',
    event: 'Der Nachbarkreis nutzt den Antrag mit und beteiligt sich an der Pflege.',
    effect: 'Die jährlichen Pflegekosten sinken.',
    raised: '2026-06-09', by: 'head-sozialamt', owner: 'head-sozialamt', assessed: ['2026-06-15', 2, 3], money: '12000.00', proximity: 'later',
    moves: [['2026-09-07', 3, 3]],
  },
  {
    key: 'P-4/R-1', title: 'Bezahlvorgang wird abgebrochen', category: 'quality',
    cause: 'Der Wechsel zur Seite des Zahlungsanbieters ist für viele ungewohnt.',
    event: 'Viele Menschen brechen den Bezahlvorgang ab.',
    effect: 'Die Kasse verschickt weiterhin Papierrechnungen.',
    raised: '2026-03-19', by: 'pm-P-4', owner: 'pm-P-4', assessed: ['2026-03-23', 3, 2], proximity: 'thisStage',
    plan: { on: '2026-05-18', residual: [2, 2], responses: [{ category: 'reduce', text: 'Nutzertest mit zwölf Personen vor dem Start', actionee: 'pm-P-4', due: '2026-07-17', cost: '3500.00', done: ['2026-07-13', 2, 2] }] },
  },
  {
    key: 'P-4/R-2', title: 'Zahlungsanbieter kündigt den Rahmenvertrag', category: 'supplier',
    cause: 'Der Zahlungsanbieter ordnet sein Geschäft mit Kommunen neu.',
    event: 'Der Zahlungsanbieter kündigt den Rahmenvertrag vor dem Start.',
    effect: 'Ein neuer Anbieter muss beschafft und angebunden werden.',
    raised: '2026-04-09', by: 'head-kaemmerei', owner: 'head-kaemmerei', assessed: ['2026-04-13', 2, 4], money: '18000.00', days: 15, proximityOn: '2026-12-31',
    plan: { on: '2026-05-26', residual: [2, 2], responses: [{ category: 'prepareContingentPlan', text: 'Zweiten Anbieter aus dem Landesrahmenvertrag vormerken', actionee: 'head-vergabe', due: '2026-10-30' }] },
    moves: [['2026-07-27', 3, 4]],
    occurred: { on: '2026-09-08', by: 'head-kaemmerei', issue: 'P-4/I-3', type: 'externalEvent', title: 'Zahlungsanbieter kündigt den Vertrag zum 31. Oktober', note: 'Die Kündigung ging am 7. September ein.' },
  },
  {
    key: 'P-5/R-1', title: 'Ältere Dokumente sind nicht barrierefrei', category: 'quality',
    cause: 'Rund 900 alte Dateien liegen nur als eingescannte Bilder vor.',
    event: 'Ein großer Teil der alten Dokumente muss neu erstellt werden.',
    effect: 'Aufwand und Dauer der zweiten Phase steigen.',
    raised: '2026-07-14', by: 'pm-P-5', owner: 'pm-P-5', assessed: ['2026-07-20', 3, 3], money: '9000.00', proximity: 'later',
    moves: [['2026-09-14', 2, 3]],
  },
  {
    key: 'PG-1/R-1', title: 'Konto des Landes ersetzt das Bürgerkonto', category: 'law',
    cause: 'Das Land bereitet ein verpflichtendes Nutzerkonto vor.',
    event: 'Das Land schreibt sein Nutzerkonto für alle Kommunen vor.',
    effect: 'Die eigene Anbindung muss umgebaut werden, mehrere Projekte sind betroffen.',
    raised: '2026-05-05', by: 'pgm-PG-1', owner: 'sro-PG-1', assessed: ['2026-05-11', 2, 5], money: '90000.00', proximity: 'later',
    moves: [['2026-08-17', 3, 5]],
  },
];
