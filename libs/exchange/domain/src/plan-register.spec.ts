import { caseFile } from '@tranche/exchange/testing/files.ts';
import type { Answers } from './column-forms.ts';
import { openFile } from './open-file.ts';
import { planRegister, type RegisterPlan } from './plan-register.ts';
import type { KnownRecords } from './plan-publication.ts';

const noAnswers: Answers = new Map();

function reading(file: string | Uint8Array, facts: { known?: KnownRecords; answers?: Answers } = {}) {
  const opened = openFile(typeof file === 'string' ? caseFile(file) : file, []);
  if (!opened.ok) throw new Error(opened.refusals[0]?.rule);
  const { kind, table } = opened.value;
  if (!('register' in kind)) throw new Error('no register');
  const planned = planRegister(kind.register, table, { known: facts.known ?? new Map(), answers: facts.answers ?? noAnswers });
  if (!planned.ok) throw new Error(planned.refusals[0]?.rule);
  return planned.value;
}

function plan(...args: Parameters<typeof reading>): RegisterPlan {
  const read = reading(...args);
  if (!('plan' in read)) throw new Error('questions');
  return read.plan;
}

const valuesOf = (planned: RegisterPlan, field: string) => planned.rows.map((row) => row.values.get(field) ?? null);
const errorsOf = (planned: RegisterPlan) => planned.rows.flatMap((row) => row.findings.filter((each) => each.severity === 'error').map((each) => [each.row, each.rule, each.value]));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a register file', () => {
  it('with byte order mark, semicolons and German values gives three new risks (case C-001)', () => {
    const planned = plan('risks-utf8-bom-semicolon.csv');
    expect(planned).toMatchObject({ kind: 'risks', counts: { new: 3, changed: 0, same: 0, error: 0 } });
    expect(planned.columns[0]).toMatchObject({ header: 'Schlüssel', field: { name: 'key' } });
    expect(valuesOf(planned, 'impactMoney')).toEqual(['12500.00', '4000.50', '80000.00']);
    expect(valuesOf(planned, 'reviewOn')).toEqual(['2026-02-01', '2026-02-28', '2026-03-15']);
    expect(valuesOf(planned, 'title')).toEqual(['Prüfstelle überlastet', 'Straße gesperrt', 'Lieferant fällt aus – Ersatz nötig']);
  });

  it('in another encoding finds the same risks without differences (case C-002)', () => {
    const known = new Map(plan('risks-utf8-bom-semicolon.csv').rows.map((row, index) => [`P-2/R-${index + 1}`, row.values]));
    expect(plan('risks-utf16le.csv', { known }).counts).toEqual({ new: 0, changed: 0, same: 3, error: 0 });
  });

  it('keeps commas, quotes and line breaks, and counts empty rows (case C-003)', () => {
    const planned = plan('issues-semicolon-quotes.csv');
    expect(planned).toMatchObject({ kind: 'issues', counts: { new: 3, error: 0 }, emptyRows: 2 });
    expect(valuesOf(planned, 'title')).toEqual(['Schnittstelle, zweiter Anlauf', 'Ablehnung "Formular B"', 'Ausfall Nord']);
    expect(valuesOf(planned, 'type')).toEqual(['problemConcern', 'requestForChange', 'externalEvent']);
    expect(planned.rows[0]?.values.get('description')?.split('\n')).toHaveLength(2);
    expect(planned.rows.map((row) => [row.row, row.line])).toEqual([[2, 2], [3, 4], [4, 5]]);
  });

  it('names days that do not exist; nothing becomes today (case C-004)', () => {
    const planned = plan('milestones-bad-dates.csv');
    expect(valuesOf(planned, 'forecastOn')).toEqual(['2026-03-31', null, null, null, null, '2028-02-29', '2026-02-01']);
    expect(errorsOf(planned)).toEqual([[3, 'import.noSuchDay', '31.04.2026'], [4, 'import.noDate', 'KW 12'], [6, 'import.noSuchDay', '29.02.2027']]);
    expect(planned.rows[6]?.findings).toMatchObject([{ severity: 'note', rule: 'import.twoDigitYear', values: { day: '2026-02-01' } }]);
    expect(planned.counts).toEqual({ new: 4, changed: 0, same: 0, error: 3 });
  });

  it('asks whether day or month comes first (case C-005)', () => {
    expect(reading('milestones-ambiguous-dates.csv')).toEqual({ questions: [{ column: 'Due', asks: 'dateOrder', examples: ['2/1/2026', '3/4/2026', '5/6/2026'] }] });
    const answered = (dates: 'monthFirst' | 'dayFirst') => valuesOf(plan('milestones-ambiguous-dates.csv', { answers: new Map([['Due', { dates }]]) }), 'forecastOn');
    expect(answered('monthFirst')).toEqual(['2026-02-01', '2026-03-04', '2026-05-06']);
    expect(answered('dayFirst')).toEqual(['2026-01-02', '2026-04-03', '2026-06-05']);
  });

  it('reads numbers in the form of the column and accounts for every row (case C-006)', () => {
    const planned = plan('costs-numbers.csv');
    expect(planned.columns[2]).toMatchObject({ header: 'Betrag', numbers: 'german' });
    expect(valuesOf(planned, 'amount').slice(0, 3)).toEqual(['1234.50', '-45.00', '12000.00']);
    expect(errorsOf(planned)).toEqual([[5, 'import.otherNumberForm', '1,234.50'], [6, 'import.noNumber', 'k. A.'], [7, 'import.amountZero', '0,00']]);
    expect(planned.counts).toEqual({ new: 3, changed: 0, same: 0, error: 3 });
  });

  it('names both rows of a key that occurs twice, whatever its case (case C-007)', () => {
    const known: KnownRecords = new Map(['P-2/R-1', 'P-2/R-2', 'P-2/R-4'].map((key) => [key, new Map()]));
    const planned = plan('risks-duplicate-keys.csv', { known });
    expect(planned.rows.filter((row) => row.status === 'error').map((row) => [row.row, row.findings[0]?.rule, row.findings[0]?.values])).toEqual([
      [3, 'import.duplicateKey', { rows: '3, 5' }],
      [5, 'import.duplicateKey', { rows: '3, 5' }],
    ]);
    expect(planned.counts).toEqual({ new: 1, changed: 2, same: 0, error: 2 });
  });

  it('shows what a changed cell changes, and leaves columns that the file lacks alone', () => {
    const known: KnownRecords = new Map([['P-2/R-1', new Map([['title', 'Late'], ['probability', '4'], ['cause', 'Unknown']])]]);
    const [row] = plan(bytes('Key,Title,Probability\np-2/r-1,Late,\n'), { known }).rows;
    expect(row).toMatchObject({ status: 'changed', key: 'P-2/R-1', differences: [{ field: 'probability', was: '4', becomes: null }] });
  });

  it('refuses a key of the product that is not there, values outside the scale and cells that have moved', () => {
    expect(errorsOf(plan(bytes('Key,Title,Probability\nP-9/R-1,A,3\n,B,6\n,C,2,D\n')))).toEqual([
      [2, 'import.unknownKey', 'P-9/R-1'],
      [3, 'import.notOnScale', '6'],
      [4, 'import.rowTooLong', ''],
    ]);
  });

  it('bounds texts as the forms do', () => {
    expect(errorsOf(plan(bytes(`Title,Probability\n${'x'.repeat(201)},1\na\u202eb,2\n${'👨‍👩‍👧‍👦'.repeat(100)},3\n`))).map(([row, rule]) => [row, rule])).toEqual([
      [2, 'input.tooLong'],
      [3, 'input.forbiddenCharacter'],
    ]);
  });

  it('finds an equal cost row again, once for each time it occurs', () => {
    const values = plan('costs-numbers.csv').rows[0]!.values;
    const known = new Map([['c-1', values]]);
    expect(plan(bytes('Datum;Kategorie;Betrag;Währung\n15.01.2026;Lizenzen;1.234,50;EUR\n15.01.2026;Lizenzen;1.234,50;EUR\n'), { known }).counts).toEqual({ new: 1, changed: 0, same: 1, error: 0 });
  });
});
