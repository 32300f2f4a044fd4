import { addDays, day } from '@tranche/shared/domain/day.ts';
import type { Benefit } from './benefit.ts';
import type { Measurement } from './measurement.ts';
import { realisationCurve } from './realisation-curve.ts';

const start = day('2026-01-01');
const benefit: Benefit = {
  state: 'realising', kind: 'benefit', category: null, beneficiary: null, ownerId: null, measureDe: 'Wartezeit', unit: 'min', aggregation: 'stock', holdBand: null,
  baselineValue: '100', baselineOn: start, targetValue: '0', targetOn: addDays(start, 90), relapsedOn: null,
};
const curve = [{ onDay: start, percent: '0' }, { onDay: addDays(start, 90), percent: '100' }];
const measured = (...values: [days: number, value: string][]): Measurement[] =>
  values.map(([days, value], index) => ({ id: `m${index}`, onDay: addDays(start, days), periodFrom: null, value, correctionOfId: null }));

describe('realisation curve', () => {
  // One unit less a day: 100, 90, 80; the target 0 is met after 100 days, ten days after the planned end.
  const measurements = measured([0, '100'], [10, '90'], [20, '80']);
  const found = realisationCurve({ benefit, curve, measurements }, addDays(start, 40));

  it('shows the plan in unit and percent', () => {
    expect(found.planned).toEqual([{ onDay: start, value: '100', percent: '0.00' }, { onDay: addDays(start, 90), value: '0', percent: '100.00' }]);
  });

  it('shows what was measured until the day', () => {
    expect(found.actual.at(-1)).toEqual({ onDay: addDays(start, 20), value: '80', percent: '20.00' });
    expect(realisationCurve({ benefit, curve, measurements }, addDays(start, 15)).actual).toHaveLength(2);
  });

  it('draws the forecast from the latest value to where the target is met', () => {
    expect(found.forecast[0]).toEqual({ onDay: addDays(start, 20), value: '80.00', percent: '20.00', low: '80.00', high: '80.00' });
    expect(found.forecast.at(-1)).toMatchObject({ onDay: addDays(start, 100), value: '0.00', percent: '100.00' });
  });

  it('ends with the plan when the target is far off or missed, and needs three values', () => {
    const slow = realisationCurve({ benefit, curve, measurements: measured([0, '100'], [10, '99.9'], [20, '99.8']) }, addDays(start, 40));
    expect(slow.forecast.at(-1)?.onDay).toBe(addDays(start, 90));
    expect(realisationCurve({ benefit, curve, measurements: measured([0, '100'], [10, '90']) }, addDays(start, 40)).forecast).toEqual([]);
    expect(realisationCurve({ benefit, curve, measurements: measured([70, '30'], [80, '20'], [95, '8']) }, addDays(start, 99)).forecast.at(-1)?.onDay).toBe(addDays(start, 104));
  });

  it('has values without percentages while the baseline is missing', () => {
    const bare = realisationCurve({ benefit: { ...benefit, baselineValue: null }, curve, measurements }, addDays(start, 40));
    expect([bare.planned[1]?.value, bare.actual[2]]).toEqual([null, { onDay: addDays(start, 20), value: '80', percent: null }]);
  });
});
