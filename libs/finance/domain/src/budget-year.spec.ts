import { budgetYear, yearSums } from './budget-year.ts';

const cost = (id: string, kind: 'plan' | 'commitment' | 'actual' | 'forecast', amount: string, fiscalYear = 2026, settlesId: string | null = null, currency = 'EUR') =>
  ({ id, kind, amount, fiscalYear, settlesId, currency });
const given = (amount: string, released: boolean, fiscalYear = 2026, carriedFrom: number | null = null) => ({ amount, released, fiscalYear, carriedFrom, currency: 'EUR' });

describe('budget year', () => {
  // domain.md 5.3: available = released − committed not yet paid − actual.
  it('leaves what is neither bound nor spent', () => {
    const sums = yearSums(
      [cost('c1', 'commitment', '300.00'), cost('a1', 'actual', '120.00', 2026, 'c1'), cost('a2', 'actual', '50.00'), cost('a3', 'actual', '-20.00'), cost('f1', 'forecast', '900.00'), cost('p1', 'plan', '800.00')],
      [given('1000.00', true), given('200.00', false)],
    );
    expect(sums).toEqual([{ fiscalYear: 2026, currency: 'EUR', allocation: '1200.00', released: '1000.00', carriedOn: '0.00', committed: '300.00', openCommitments: '180.00', actual: '150.00', forecast: '900.00' }]);
    expect(sums.map((each) => budgetYear(each, 2026))).toMatchObject([{ available: '670.00', lapsed: '0.00', overReleased: false }]);
  });

  it('owes nothing of a commitment whose invoice was higher', () => {
    const [sums] = yearSums([cost('c1', 'commitment', '100.00'), cost('a1', 'actual', '130.00', 2027, 'c1')], []);
    expect(sums).toMatchObject({ fiscalYear: 2026, openCommitments: '0.00' });
  });

  it('lapses at the end of the year unless carried over (domain.md 6, case 20)', () => {
    const [past, next] = yearSums([cost('a1', 'actual', '700.00', 2025)], [given('1000.00', true, 2025), given('100.00', true, 2026, 2025)]);
    expect(past && budgetYear(past, 2026)).toMatchObject({ available: '300.00', carriedOn: '100.00', lapsed: '200.00' });
    expect(next && budgetYear(next, 2026)).toMatchObject({ allocation: '100.00', lapsed: '0.00' });
  });

  it('warns when more is spent than released', () => {
    const [sums] = yearSums([cost('a1', 'actual', '10.01')], [given('10.00', true)]);
    expect(sums && budgetYear(sums, 2026)).toMatchObject({ available: '-0.01', overReleased: true });
  });

  it('never adds two currencies (domain.md 6, case 15)', () => {
    expect(yearSums([cost('a1', 'actual', '5.00', 2026, null, 'CHF'), cost('a2', 'actual', '7.00')], []).map((each) => [each.currency, each.actual])).toEqual([['CHF', '5.00'], ['EUR', '7.00']]);
  });
});
