import { day } from '@tranche/shared/domain/day.ts';
import { allocateBudget, allocateBudgetInput } from './allocate-budget.ts';
import { bookCost, bookCostInput, type BookCostFacts } from './book-cost.ts';

const id = '0198c0de-0000-7000-8000-000000000004';
const other = '0198c0de-0000-7000-8000-000000000005';
const facts: BookCostFacts = { today: day('2026-09-30'), fiscalYearStartMonth: 1, currency: 'EUR', stageBelongs: true, bookable: true, settled: null };
const book = (change: object = {}, with_: Partial<BookCostFacts> = {}) =>
  bookCost(bookCostInput.parse({ scopeId: id, category: 'services', amount: '1200.00', ...change }), { ...facts, ...with_ });
const rulesOf = (result: { ok: boolean; refusals?: readonly { rule: string }[] }) => (result.ok ? [] : (result.refusals ?? []).map((each) => each.rule));

describe('booking cost', () => {
  it('is an actual of today in the currency of the scope unless said otherwise', () => {
    expect(book()).toMatchObject({ value: { change: { kind: 'actual', currency: 'EUR', fiscalYear: 2026, onDay: '2026-09-30', bookedOn: '2026-09-30', amount: '1200.00' } } });
  });

  it('takes a credit note but no zero (domain.md 2.6; 6, case 18)', () => {
    expect(rulesOf(book({ amount: '-250.00' }))).toEqual([]);
    expect(rulesOf(book({ amount: '0.00' }))).toEqual(['cost.amountZero']);
    expect(bookCostInput.safeParse({ scopeId: id, category: 'services', amount: '1.005' }).success).toBe(false);
  });

  it('takes a late booking for an earlier fiscal year (domain.md 6, case 17)', () => {
    expect(book({ onDay: '2025-12-30' })).toMatchObject({ value: { change: { fiscalYear: 2025, onDay: '2025-12-30', bookedOn: '2026-09-30' } } });
    expect(book({ onDay: '2026-03-31' }, { fiscalYearStartMonth: 4 })).toMatchObject({ value: { change: { fiscalYear: 2025 } } });
  });

  it('books nothing in the future; only what falls due may lie there (domain.md 6, case 61)', () => {
    expect(rulesOf(book({ bookedOn: '2026-10-01' }))).toEqual(['cost.bookedInFuture', 'cost.spentInFuture']);
    expect(rulesOf(book({ onDay: '2026-10-01' }))).toEqual(['cost.spentInFuture']);
    expect(book({ kind: 'commitment', onDay: '2028-06-30' })).toMatchObject({ value: { change: { fiscalYear: 2028 } } });
  });

  it('pays a commitment of the same scope and currency only', () => {
    const settled = { scopeId: id, kind: 'commitment', currency: 'EUR' } as const;
    expect(rulesOf(book({ settlesId: other }, { settled }))).toEqual([]);
    expect(rulesOf(book({ settlesId: other }))).toEqual(['cost.settlesNoCommitment']);
    expect(rulesOf(book({ settlesId: other }, { settled: { ...settled, currency: 'CHF' } }))).toEqual(['cost.settlesNoCommitment']);
    expect(rulesOf(book({ settlesId: other, kind: 'plan' }, { settled }))).toEqual(['cost.settlesNoCommitment']);
  });

  it('refuses a stage of another project and a project without work', () => {
    expect(rulesOf(book({ stageId: other }, { stageBelongs: false }))).toEqual(['cost.stageOfOtherProject']);
    expect(rulesOf(book({}, { bookable: false }))).toEqual(['cost.projectNotBookable']);
  });
});

describe('allocating budget', () => {
  const allocate = (change: object = {}) => allocateBudget(allocateBudgetInput.parse({ scopeId: id, fiscalYear: 2027, amount: '450000.00', released: false, ...change }), { currency: 'EUR' });

  it('may be given before it is released (domain.md 6, case 21)', () => {
    expect(allocate()).toMatchObject({ value: { change: { released: false, carriedFrom: null, currency: 'EUR' }, events: ['BudgetAllocated'] } });
    expect(allocate({ released: true })).toMatchObject({ value: { events: ['BudgetAllocated', 'BudgetReleased'] } });
  });

  it('carries money over from an earlier year only (domain.md 6, case 20)', () => {
    expect(rulesOf(allocate({ carriedFrom: 2026 }))).toEqual([]);
    expect(rulesOf(allocate({ carriedFrom: 2027 }))).toEqual(['budget.carriedFromLater']);
    expect(rulesOf(allocate({ amount: '0' }))).toEqual(['budget.amountZero']);
  });
});
