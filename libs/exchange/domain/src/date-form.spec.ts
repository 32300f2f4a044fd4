import { dateEvidence, dateForm, readDate, type DateForm } from './date-form.ts';

const read = (text: string, form: DateForm, pivot?: number) => {
  const result = readDate(text, form, pivot);
  return 'day' in result ? result.day : result.rule;
};

describe('date form of a column', () => {
  it.each([
    [['31.03.2026', 'KW 12', ''], 'dots'],
    [['2026-03-31', '01.02.2026', '2026-04-01'], 'iso'],
    [['2/1/2026', '3/4/2026', '5/6/2026'], undefined],
    [['2/1/2026', '13/4/2026'], 'dayFirst'],
    [['2/1/2026', '3/14/2026'], 'monthFirst'],
    [['13/1/2026', '3/14/2026'], undefined],
    [['Exempt'], 'iso'],
  ])('%j → %s', (cells, form) => {
    expect(dateForm(dateEvidence(cells))).toBe(form);
  });
});

describe('readDate', () => {
  it.each([
    ['31.03.2026', 'dots', '2026-03-31'],
    ['1.2.26', 'dots', '2026-02-01'],
    ['29.02.2028', 'dots', '2028-02-29'],
    ['31.04.2026', 'dots', 'import.noSuchDay'],
    ['29.02.2027', 'dots', 'import.noSuchDay'],
    ['KW 12', 'dots', 'import.noDate'],
    ['2026-03-31', 'dots', 'import.otherDateForm'],
    ['2/1/2026', 'monthFirst', '2026-02-01'],
    ['2/1/2026', 'dayFirst', '2026-01-02'],
    ['13/1/2026', 'monthFirst', 'import.noSuchDay'],
    ['2026-03-31T00:00:00', 'iso', '2026-03-31'],
    ['2026-03-31T14:00:00', 'iso', 'import.noDate'],
    ['0026-03-31', 'iso', 'import.dateOutOfRange'],
    ['01.01.1969', 'dots', 'import.dateOutOfRange'],
    ['17.03.97', 'dots', '2097-03-17'],
  ] as const)('%s in %s → %s', (text, form, expected) => {
    expect(read(text, form)).toBe(expected);
  });

  it('takes old two-digit years for 19xx only where the source is known to hold them', () => {
    expect(read('17.03.97', 'dots', 69)).toBe('1997-03-17');
    expect(read('31.12.50', 'dots', 69)).toBe('2050-12-31');
  });
});
