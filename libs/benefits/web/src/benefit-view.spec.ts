import { benefitFilterOf, benefitOrderOf, firstBenefitView } from './benefit-view.ts';

const nothing = { statuses: null, states: null, kind: null, categories: null, ownerId: null, measurementOverdue: null, text: null, open: true };

describe('the filter of the benefits register', () => {
  it('shows open benefits at first', () => {
    expect(benefitFilterOf({ q: '', filter: firstBenefitView.filter })).toEqual(nothing);
  });

  it.each([
    [{ status: ['outside', 'attention'] }, { statuses: ['attention', 'outside'] }],
    [{ state: ['closed'] }, { states: ['closed'], open: null }],
    [{ ended: ['1'] }, { open: null }],
    [{ kind: ['disBenefit'] }, { kind: 'disBenefit' }],
    [{ kind: ['benefit', 'disBenefit'] }, { kind: null }],
    [{ category: ['quality'], overdue: ['1'] }, { categories: ['quality'], measurementOverdue: true }],
    [{ owner: ['0198a000-0000-7000-8000-000000000001'] }, { ownerId: '0198a000-0000-7000-8000-000000000001' }],
    [{ status: ['unknown'], state: ['unknown'] }, {}],
  ])('reads %j of the address', (filter, expected) => {
    expect(benefitFilterOf({ q: '', filter })).toEqual({ ...nothing, ...expected });
  });

  it('looks for the text that was typed', () => {
    expect(benefitFilterOf({ q: 'Wartezeit', filter: {} })).toEqual({ ...nothing, text: 'Wartezeit' });
  });
});

describe('the order of the benefits register', () => {
  it.each([['newest', 'newest'], ['unknown', 'urgency']])('%s of the address is %s', (sort, order) => {
    expect(benefitOrderOf(sort)).toBe(order);
  });
});
