import type { ImportReport } from './import.queries.ts';

/** What a person can say about a column: how its days, or how its numbers are written. Empty = not said. */
export interface ColumnAnswer {
  readonly column: string;
  readonly asks: 'dates' | 'numbers';
  /** Cells that show why it is asked. */
  readonly examples: readonly string[];
  readonly form: string;
  /** The file can be read both ways, so there is no report before it is answered. */
  readonly open: boolean;
}

type Question = Omit<ImportReport['questions'][number], '__typename' | 'message'>;
type Column = Omit<NonNullable<ImportReport['form']>['columns'][number], '__typename'>;

interface Looked {
  readonly questions: readonly Question[];
  readonly form?: { readonly columns: readonly Column[] } | null;
}

/** The open questions first, then the columns of a register whose days or numbers were understood: an answer may have been wrong. */
export function columnAnswers({ questions, form }: Looked): ColumnAnswer[] {
  const open = questions.map(({ column, asks, examples }): ColumnAnswer => ({ column, asks: asks === 'dateOrder' ? 'dates' : 'numbers', examples, form: '', open: true }));
  const understood = (form?.columns ?? []).flatMap(({ header, field, dates, numbers }): ColumnAnswer[] => {
    if (!field || open.some(({ column }) => column === header)) return [];
    const common = { column: header, examples: [], open: false };
    return [...(dates ? [{ ...common, asks: 'dates', form: dates } as const] : []), ...(numbers ? [{ ...common, asks: 'numbers', form: numbers } as const] : [])];
  });
  return [...open, ...understood];
}
