import { example } from '@tranche/shared/testing/examples.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { defaultSliceLimits, judgeSlice, monthsTaken, sizeOf, type SliceSize } from './slice.ts';

describe('slice', () => {
  it.each(['slice-ok', 'slice-watch', 'slice-tooBig', 'slice-oneHard'])('judges %s', (id) => {
    const { inputs, expected } = example<SliceSize, { over: string[]; signal: string }>(id);
    expect(judgeSlice(inputs)).toEqual({ ...expected, unknown: [] });
  });

  it('is inside exactly at a limit and too big beyond the double only', () => {
    expect(judgeSlice(defaultSliceLimits).signal).toBe('slice');
    expect(judgeSlice({ ...defaultSliceLimits, budget: '1000000.00' }).signal).toBe('watch');
    expect(judgeSlice({ ...defaultSliceLimits, budget: '1000000.01' }).signal).toBe('tooBig');
  });

  it('takes its limits as a setting', () => {
    expect(judgeSlice(defaultSliceLimits, { ...defaultSliceLimits, stages: 3, teamSize: 8 })).toEqual({ signal: 'tooBig', over: ['teamSize', 'stages'], unknown: [] });
  });

  it('names what is not known and counts it as no breach', () => {
    const size = sizeOf({ plannedStart: day('2026-01-01'), plannedEnd: null, budget: '900000', currency: 'CHF', firstBenefitOn: null, productCount: 3, peopleCount: null, stageCount: 0 }, 'EUR');
    expect(judgeSlice(size)).toEqual({ signal: 'slice', over: [], unknown: ['durationMonths', 'budget', 'teamSize', 'stages', 'monthsToFirstBenefit'] });
  });

  it.each([
    ['2026-01-01', '2026-06-30', 6],
    ['2026-01-01', '2026-07-01', 7],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-02-28', 2],
    ['2026-03-01', '2026-02-28', 0],
  ])('counts months from %s to %s: %i', (from, to, months) => {
    expect(monthsTaken(day(from), day(to))).toBe(months);
  });
});
