import { dateEvidence, dateForm, type DateForm } from './date-form.ts';
import type { ColumnGuess } from './guess-columns.ts';
import { addEvidence, numberEvidence, numberForm, type NumberForm } from './number-form.ts';
import type { Table } from './table.ts';

/** How the cells of one column are read; shown for confirmation. */
export interface ColumnForm {
  readonly numbers: NumberForm | null;
  readonly dates: DateForm | null;
}

/** What only a person can say about a column, with cells that show why. */
export interface Question {
  readonly column: string;
  readonly asks: 'dateOrder' | 'numberForm';
  readonly examples: readonly string[];
}

/** Answers by header. */
export type Answers = ReadonlyMap<string, { readonly numbers?: NumberForm; readonly dates?: DateForm }>;

export interface ColumnForms {
  readonly forms: readonly ColumnForm[];
  readonly questions: readonly Question[];
}

/** One form per column, from the column's own cells, then from the file; an answer outweighs both (cases C-005, C-006). */
export function columnForms(table: Table, columns: readonly ColumnGuess[], answers: Answers): ColumnForms {
  const cellsOf = (index: number) => table.records.map((record) => record.cells[index] ?? '');
  const numberColumns = columns.map(({ field }, index) => (field?.type === 'money' ? numberEvidence(cellsOf(index)) : null));
  const file = addEvidence(numberColumns.filter((each) => each !== null));
  const questions: Question[] = [];
  const ask = (index: number, asks: Question['asks']) => {
    const examples = [...new Set(cellsOf(index).map((cell) => cell.trim()).filter((cell) => cell !== ''))].slice(0, 5);
    questions.push({ column: columns[index]!.header, asks, examples });
    return null;
  };
  const forms = columns.map(({ header, field }, index): ColumnForm => {
    const answer = answers.get(header);
    const evidence = numberColumns[index];
    const numbers = evidence ? (answer?.numbers ?? numberForm(evidence, file) ?? ask(index, 'numberForm')) : null;
    const dates = field?.type === 'date' ? (answer?.dates ?? dateForm(dateEvidence(cellsOf(index))) ?? ask(index, 'dateOrder')) : null;
    return { numbers, dates };
  });
  return { forms, questions };
}
