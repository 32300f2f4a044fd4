export const registerKinds = ['risks', 'issues', 'milestones', 'costs'] as const;
export type RegisterKind = (typeof registerKinds)[number];

export const fieldTypes = ['key', 'line', 'prose', 'money', 'currency', 'date', 'scale', 'choice'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface RegisterField {
  readonly name: string;
  readonly type: FieldType;
  /** Headers by which the column is recognised, German and English, own export first. */
  readonly headers: readonly string[];
  readonly required?: boolean;
  /** A value of 0 is refused (domain.md 2.6: amount ≠ 0). */
  readonly notZero?: boolean;
  /** Label in either language → code. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface RegisterDescription {
  readonly kind: RegisterKind;
  readonly fields: readonly RegisterField[];
  /** Fields that tell a row without key from others: the same row read twice is the same record. */
  readonly identity: readonly string[];
}

const key: RegisterField = { name: 'key', type: 'key', headers: ['Schlüssel', 'Key', 'Kennung', 'Nr.', 'ID'] };
const title: RegisterField = { name: 'title', type: 'line', headers: ['Titel', 'Title', 'Name', 'Bezeichnung'], required: true };

const risks: RegisterDescription = {
  kind: 'risks',
  identity: ['title'],
  fields: [
    key,
    title,
    { name: 'cause', type: 'prose', headers: ['Ursache', 'Cause'] },
    { name: 'event', type: 'prose', headers: ['Ereignis', 'Event'] },
    { name: 'effect', type: 'prose', headers: ['Wirkung', 'Effect', 'Auswirkung (Text)'] },
    { name: 'probability', type: 'scale', headers: ['Wahrscheinlichkeit', 'Eintrittswahrscheinlichkeit', 'Probability', 'Likelihood'] },
    { name: 'impact', type: 'scale', headers: ['Auswirkung', 'Impact'] },
    { name: 'impactMoney', type: 'money', headers: ['Geldwert', 'Schadenshöhe', 'Money impact', 'Impact (money)'] },
    { name: 'reviewOn', type: 'date', headers: ['Überprüfen bis', 'Nächste Überprüfung', 'Review by', 'Review date'] },
  ],
};

const issues: RegisterDescription = {
  kind: 'issues',
  identity: ['title'],
  fields: [
    key,
    title,
    {
      name: 'type',
      type: 'choice',
      headers: ['Art', 'Typ', 'Type', 'Kind'],
      required: true,
      choices: {
        Änderungsantrag: 'requestForChange', 'Request for change': 'requestForChange',
        Spezifikationsabweichung: 'offSpecification', 'Off-specification': 'offSpecification',
        'Problem/Anliegen': 'problemConcern', 'Problem/concern': 'problemConcern',
        'Externes Ereignis': 'externalEvent', 'External event': 'externalEvent',
        Gelegenheit: 'businessOpportunity', 'Business opportunity': 'businessOpportunity',
      },
    },
    { name: 'description', type: 'prose', headers: ['Beschreibung', 'Description', 'Text'] },
    { name: 'dueOn', type: 'date', headers: ['Fällig', 'Fällig am', 'Frist', 'Due', 'Due date'] },
  ],
};

const milestones: RegisterDescription = {
  kind: 'milestones',
  identity: ['title'],
  fields: [key, title, { name: 'forecastOn', type: 'date', headers: ['Fällig', 'Termin', 'Datum', 'Due', 'Date', 'Due date'] }],
};

const costs: RegisterDescription = {
  kind: 'costs',
  identity: ['bookedOn', 'category', 'amount', 'currency', 'note'],
  fields: [
    { name: 'bookedOn', type: 'date', headers: ['Datum', 'Buchungsdatum', 'Date', 'Booked on'], required: true },
    {
      name: 'category',
      type: 'choice',
      headers: ['Kategorie', 'Kostenart', 'Category'],
      required: true,
      choices: {
        'Personal intern': 'staffInternal', 'Staff, internal': 'staffInternal',
        'Personal extern': 'staffExternal', 'Staff, external': 'staffExternal',
        Hardware: 'hardware', Lizenzen: 'licences', Licences: 'licences', Dienstleistung: 'services', Dienstleistungen: 'services', Services: 'services',
        Betrieb: 'operation', Operation: 'operation', Sonstiges: 'other', Other: 'other',
      },
    },
    { name: 'amount', type: 'money', headers: ['Betrag', 'Amount', 'Kosten', 'Cost'], required: true, notZero: true },
    { name: 'currency', type: 'currency', headers: ['Währung', 'Currency'] },
    { name: 'note', type: 'line', headers: ['Notiz', 'Text', 'Note', 'Bemerkung'] },
  ],
};

/** What the columns of the registers mean; recognised by header, both languages. */
export const registers: readonly RegisterDescription[] = [risks, issues, milestones, costs];

export function registerOf(kind: RegisterKind): RegisterDescription {
  return registers.find((each) => each.kind === kind)!;
}
