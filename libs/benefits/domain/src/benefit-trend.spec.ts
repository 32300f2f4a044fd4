import { decimal } from '@tranche/shared/domain/decimal.ts';
import { day } from '@tranche/shared/domain/day.ts';
import type { BenefitMeasure } from './benefit.ts';
import { benefitTrend } from './benefit-trend.ts';

const waiting: BenefitMeasure = { kind: 'benefit', aggregation: 'stock', holdBand: null, baselineValue: '42', baselineOn: null, targetValue: '20', targetOn: null };
const trend = (over: Partial<BenefitMeasure>, ...values: string[]) => benefitTrend({ ...waiting, ...over }, values.map((value, index) => ({ onDay: day(`2026-0${index + 1}-28`), value: decimal(value) })));

describe('trend of the last two values', () => {
  it('is judged by the way to the target, not by the sign of the number', () => {
    expect([trend({}, '36', '35'), trend({}, '35', '35'), trend({}, '20', '35', '36')]).toEqual(['better', 'same', 'worse']);
    expect(trend({ baselineValue: '0', targetValue: '150' }, '90', '96')).toBe('better');
  });

  it('is worse when a dis-benefit grows', () => {
    expect(trend({ kind: 'disBenefit', baselineValue: '0', targetValue: '300' }, '310', '360')).toBe('worse');
  });

  it('is better when a value to be held comes back', () => {
    expect(trend({ baselineValue: '95', targetValue: '95' }, '92', '96')).toBe('better');
  });

  it('needs two values and a way', () => {
    expect([trend({}, '35'), trend({ baselineValue: null }, '36', '35')]).toEqual([null, null]);
  });
});
