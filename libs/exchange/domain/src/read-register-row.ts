import { line, prose } from '@tranche/shared/domain/input.ts';
import type { ColumnForm } from './column-forms.ts';
import { readDate } from './date-form.ts';
import { cellFinding, type CellPlace, type Finding } from './finding.ts';
import type { ColumnGuess } from './guess-columns.ts';
import { readMoney } from './money-cell.ts';
import type { RegisterField } from './register-fields.ts';
import type { TableRecord } from './table.ts';
import { lineOf, matching, proseOf, textFault, type TextBounds } from './text-cell.ts';

export interface RegisterRow {
  /** Field → value in the product's own form (days ISO, money with `.`); absent when the cell is empty. */
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

interface Cell {
  readonly text: string;
  readonly field: RegisterField;
  readonly form: ColumnForm;
  readonly place: CellPlace;
  readonly findings: Finding[];
}

/** Reads a row of a register; every unreadable cell is an error with its value and the expected form, nothing gets a default. */
export function readRegisterRow(columns: readonly ColumnGuess[], forms: readonly ColumnForm[], record: TableRecord): RegisterRow {
  const findings: Finding[] = [];
  const values = new Map<string, string>();
  for (const [index, { header, field }] of columns.entries()) {
    const form = forms[index];
    if (!field || !form) continue;
    const place = { ...record.place(index), columnName: header };
    const value = valueOf({ text: record.cells[index] ?? '', field, form, place, findings });
    if (value !== null) values.set(field.name, value);
  }
  return { values, findings };
}

function valueOf(cell: Cell): string | null {
  const { text, field, place, findings } = cell;
  if (lineOf(text) === '') {
    if (field.required) findings.push(cellFinding('error', 'import.cellMissing', place, ''));
    return null;
  }
  switch (field.type) {
    case 'line': return checkedText(cell, lineOf(text), oneLine);
    case 'key': return checkedText(cell, lineOf(text).toUpperCase(), oneLine);
    case 'prose': return checkedText(cell, proseOf(text), severalLines);
    case 'money': return moneyValue(cell);
    case 'date': return dateValue(cell);
    case 'scale': return scaleValue(cell);
    case 'choice': return choiceValue(cell);
    case 'currency': return currencyValue(cell);
  }
}

function refuse({ place, text, findings }: Cell, rule: string, values?: Record<string, string | number>): null {
  findings.push(cellFinding('error', rule, place, text, values));
  return null;
}

const oneLine: TextBounds = { schema: line(1, 200), most: 200 };
const severalLines: TextBounds = { schema: prose(1, 10_000), most: 10_000 };

/** The bounds of the forms: length in visible characters, nothing that makes one text look like another. */
function checkedText(cell: Cell, text: string, bounds: TextBounds): string | null {
  const fault = textFault(bounds, text);
  return fault ? refuse(cell, fault.rule, fault.values) : text;
}

function moneyValue(cell: Cell): string | null {
  const { form, field, text } = cell;
  if (!form.numbers) return null;
  const read = readMoney(text, { numbers: form.numbers, unitFactor: '1', currency: null });
  if ('rule' in read) return refuse(cell, read.rule, { form: form.numbers });
  if (field.notZero && read.amount === '0.00') return refuse(cell, 'import.amountZero');
  return read.amount;
}

function dateValue(cell: Cell): string | null {
  const { form, text, place, findings } = cell;
  if (!form.dates) return null;
  const read = readDate(lineOf(text), form.dates);
  if ('rule' in read) return refuse(cell, read.rule, { form: form.dates });
  if (read.twoDigitYear) findings.push(cellFinding('note', 'import.twoDigitYear', place, text, { day: read.day }));
  return read.day;
}

function scaleValue(cell: Cell): string | null {
  return /^[1-5]$/.test(lineOf(cell.text)) ? lineOf(cell.text) : refuse(cell, 'import.notOnScale');
}

function choiceValue(cell: Cell): string | null {
  const choices = Object.entries(cell.field.choices ?? {});
  const chosen = choices.find(([label, code]) => [label, code].some((each) => matching(each) === matching(cell.text)));
  return chosen ? chosen[1] : refuse(cell, 'import.unknownChoice', { choices: [...new Set(choices.map(([label]) => label))].join(', ') });
}

function currencyValue(cell: Cell): string | null {
  const code = lineOf(cell.text).toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : refuse(cell, 'import.noCurrency');
}
