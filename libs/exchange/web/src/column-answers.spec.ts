import { columnAnswers } from './column-answers.ts';

const column = (header: string, field: string | null, dates: 'dayFirst' | null, numbers: 'german' | null) => ({ header, field, dates, numbers });

describe('what can be said about the columns of a file', () => {
  it('asks the open questions first, with the cells that show why', () => {
    const report = { questions: [{ column: 'Due', asks: 'dateOrder', examples: ['03/04/2026'] }], form: { columns: [column('Due', null, null, null), column('Betrag', 'amount', null, 'german')] } };
    expect(columnAnswers(report)).toEqual([
      { column: 'Due', asks: 'dates', examples: ['03/04/2026'], form: '', open: true },
      { column: 'Betrag', asks: 'numbers', examples: [], form: 'german', open: false },
    ]);
  });

  it('lets an answer be changed that was wrong', () => {
    expect(columnAnswers({ questions: [], form: { columns: [column('Due', 'dueOn', 'dayFirst', null)] } })).toEqual([{ column: 'Due', asks: 'dates', examples: [], form: 'dayFirst', open: false }]);
  });

  it('asks nothing about columns that are not read, nor before the file was looked at', () => {
    expect(columnAnswers({ questions: [], form: { columns: [column('Farbe', null, 'dayFirst', 'german')] } })).toEqual([]);
    expect(columnAnswers({ questions: [], form: null })).toEqual([]);
  });
});
