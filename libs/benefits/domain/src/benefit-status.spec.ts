import { decimal } from '@tranche/shared/domain/decimal.ts';
import { day } from '@tranche/shared/domain/day.ts';
import type { BenefitMeasure, BenefitState } from './benefit.ts';
import { judge } from './benefit-status.ts';
import { computed, missing } from './realisation.ts';

const measure: BenefitMeasure = { kind: 'benefit', aggregation: 'stock', holdBand: null, baselineValue: '0', baselineOn: null, targetValue: '100', targetOn: null };
const at = (value: string) => ({ onDay: day('2026-09-30'), value: decimal(value) });
const judged = (over: Partial<BenefitMeasure>, actual: string | undefined, planned: string | null, state: BenefitState = 'realising') => {
  const found = judge({ state, measure: { ...measure, ...over }, latest: actual === undefined ? undefined : at(actual), planned: planned === null ? missing('curveMissing') : computed(decimal(planned)) });
  return `${found.status} ${found.finding}`;
};

describe('status of a benefit (domain.md 5.5)', () => {
  it.each([
    // Boundary = better side: ratio 0.9 is on course, 0.7 needs attention.
    ['45', '50', 'onCourse onPlan'],
    ['44.99', '50', 'attention slightlyBehind'],
    ['35', '50', 'attention slightlyBehind'],
    ['34.99', '50', 'outside behind'],
    ['60', '50', 'onCourse ahead'],
    ['-5', '50', 'outside behind'],
    ['140', '50', 'onCourse overRealised'],
    // Planned 0: not due, whatever was measured.
    ['0', '0', 'notDueYet notDueYet'],
    [undefined, '0', 'notDueYet notDueYet'],
    [undefined, '50', 'notAssessed measurementMissing'],
    ['50', null, 'notAssessed curveMissing'],
  ])('reached %s of planned %s: %s', (actual, planned, expected) => {
    expect(judged({}, actual, planned)).toBe(expected);
  });

  it('is not assessed without a baseline or target', () => {
    expect(judged({ baselineValue: null }, '50', '50')).toBe('notAssessed baselineMissing');
    expect(judged({ targetValue: null }, '50', '50')).toBe('notAssessed targetMissing');
  });

  it.each([
    ['300', 'onCourse withinAccepted'],
    ['300.01', 'outside worseThanAccepted'],
    ['-20', 'onCourse withinAccepted'],
    [undefined, 'notAssessed measurementMissing'],
  ])('a dis-benefit is judged by its accepted worst value alone: %s of 300', (actual, expected) => {
    expect(judged({ kind: 'disBenefit', targetValue: '300' }, actual, null)).toBe(expected);
  });

  it('a dis-benefit without accepted value is not assessed', () => {
    expect(judged({ kind: 'disBenefit', targetValue: null }, '5', null)).toBe('notAssessed targetMissing');
    expect(judged({ kind: 'disBenefit' }, undefined, '0')).toBe('notDueYet notDueYet');
  });

  it('a value to be held is met within its band (example benefit-realisation-maintain)', () => {
    const hold = { baselineValue: '95', targetValue: '95', holdBand: '2' };
    expect([judged(hold, '94', null), judged(hold, '92', null), judged(hold, undefined, null)]).toEqual(['onCourse met', 'outside notMet', 'notAssessed measurementMissing']);
  });

  it('a dropped benefit is no longer judged', () => {
    expect(judged({}, '50', '50', 'dropped')).toBe('notAssessed dropped');
  });
});
