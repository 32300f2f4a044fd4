import { addEvidence, numberEvidence, numberForm, readNumber, type NumberForm } from './number-form.ts';

const none = addEvidence([]);
const formOf = (...cells: string[]) => numberForm(numberEvidence(cells), none);
const amount = (text: string, form: NumberForm) => {
  const read = readNumber(text, form);
  return 'rule' in read ? read.rule : read.amount;
};

describe('number form of a column', () => {
  it.each([
    [['1.234,50', '-45,00', '12\u202f000,00', '1,234.50', 'k. A.', '0,00'], 'german'],
    [['£1,234.56m', '£0.00m'], 'english'],
    [['1234.5', '34'], 'english'],
    [['4,5'], 'german'],
    [['1.234.567'], 'german'],
    [['1,234,567'], 'english'],
    [['0,123'], 'german'],
    [['12', '7'], 'english'],
    [['1.234', '5.678'], undefined],
    [['1.234,5', '1,234.5'], undefined],
    [['Exempt', ''], 'english'],
  ])('%j → %s', (cells, form) => {
    expect(formOf(...cells)).toBe(form);
  });

  it('takes the evidence of the file when its own cells can be read both ways', () => {
    const file = numberEvidence(['£33.73', '£1.50']);
    expect(numberForm(numberEvidence(['£32,614', '£278']), file)).toBe('english');
  });
});

describe('readNumber', () => {
  it.each([
    ['1.234,50', 'german', '1234.5'],
    ['-45,00', 'german', '-45'],
    ['12\u202f000,00', 'german', '12000'],
    ["12'000.50", 'english', '12000.5'],
    ['−1,5', 'german', '-1.5'],
    ['(1,234.50)', 'english', '-1234.5'],
    ['-£120.11m', 'english', '-120110000'],
    ['£-1.5', 'english', '-1.5'],
    ['£0m', 'english', '0'],
    ['1,5 Mio. EUR', 'german', '1500000'],
    ['12.500 €', 'german', '12500'],
    ['1,234.50', 'german', 'import.otherNumberForm'],
    ['4.5', 'german', 'import.otherNumberForm'],
    ['4,5', 'english', 'import.otherNumberForm'],
    ['1.2.3', 'german', 'import.noNumber'],
    ['12 34', 'german', 'import.noNumber'],
    ['k. A.', 'german', 'import.noNumber'],
    ['1e5', 'english', 'import.noNumber'],
    ['--1', 'english', 'import.noNumber'],
    ['NaN', 'english', 'import.noNumber'],
    ['9'.repeat(60), 'english', 'import.noNumber'],
  ] as const)('%j in %s → %s', (text, form, expected) => {
    expect(amount(text, form)).toBe(expected);
  });

  it('names the currency that the cell names', () => {
    expect(readNumber('£12', 'english')).toMatchObject({ currency: 'GBP' });
    expect(readNumber('12,00 chf', 'german')).toMatchObject({ currency: 'CHF' });
  });
});
