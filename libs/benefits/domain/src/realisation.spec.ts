import { fixed } from '@tranche/shared/domain/decimal.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { latestActual, validMeasurements, type Measurement } from './measurement.ts';
import { holdMet, realisation, valueAtPercent } from './realisation.ts';

const text = (value: number) => String(value);

describe('realisation', () => {
  it.each(['decrease', 'increase', 'wrongDirection', 'over', 'zeroBaseline', 'negativeBaseline', 'full'])('follows the signs and is not capped: %s', (name) => {
    const { inputs, expected } = example<{ baseline: number; target: number; actual: number }, { percent: string }>(`benefit-realisation-${name}`);
    const found = realisation({ baselineValue: text(inputs.baseline), targetValue: text(inputs.target) }, inputs.actual);
    expect(found.value && fixed(found.value, 2)).toBe(expected.percent);
  });

  it('has no percentage for a value to be held, but a verdict by its band', () => {
    const { inputs, expected } = example<{ baseline: number; target: number; actual: number; band: number }, { percent: null; status: string }>('benefit-realisation-maintain');
    const frame = { baselineValue: text(inputs.baseline), targetValue: text(inputs.target), holdBand: text(inputs.band) };
    expect(realisation(frame, inputs.actual)).toEqual({ value: expected.percent, reason: 'hold' });
    expect(holdMet(frame, inputs.actual) ? 'met' : 'notMet').toBe(expected.status);
    expect([holdMet(frame, 93), holdMet(frame, 97), holdMet(frame, '92.99')]).toEqual([true, true, false]);
  });

  it.each([
    [null, '20', '31', 'baselineMissing'],
    ['42', null, '31', 'targetMissing'],
    ['42', '20', undefined, 'measurementMissing'],
  ])('says why there is no percentage (domain.md 6, case 9): %s → %s, %s', (baselineValue, targetValue, actual, reason) => {
    expect(realisation({ baselineValue, targetValue }, actual)).toEqual({ value: null, reason });
  });

  it('finds the value that stands for a percentage', () => {
    // The inverse of `benefit-realisation-decrease`: 50 % of 42 → 20 is 31.
    expect(valueAtPercent({ baselineValue: '42', targetValue: '20' }, 50)?.toNumber()).toBe(31);
    expect(valueAtPercent({ baselineValue: null, targetValue: '20' }, 50)).toBeNull();
  });
});

const row = (id: string, onDay: string, value: string, correctionOfId: string | null = null): Measurement => ({ id, onDay: day(onDay), periodFrom: null, value, correctionOfId });

describe('measured values', () => {
  const { inputs, expected } = example<{ measurements: [string, number][]; target: number; asOf: string }, { cumulative: number; percentCumulative: string; pointInTime: number }>('benefit-cumulative');
  const ends: Record<string, string> = { '2026-Q1': '2026-03-31', '2026-Q2': '2026-06-30', '2026-Q3': '2026-09-30' };
  const rows = inputs.measurements.map(([period, value]) => row(period, ends[period] ?? '', String(value)));
  const asOf = day(inputs.asOf);

  it('sums the periods of a flow', () => {
    const latest = latestActual({ aggregation: 'flow', baselineOn: null }, rows, asOf);
    expect(latest?.value.toNumber()).toBe(expected.cumulative);
    const found = realisation({ baselineValue: '0', targetValue: String(inputs.target) }, latest?.value);
    expect(found.value && fixed(found.value, 2)).toBe(expected.percentCumulative);
  });

  it('takes the latest value of a stock on or before the day', () => {
    expect(latestActual({ aggregation: 'stock', baselineOn: null }, rows, asOf)?.value.toNumber()).toBe(expected.pointInTime);
    expect(latestActual({ aggregation: 'stock', baselineOn: null }, rows, day('2026-09-29'))?.value.toNumber()).toBe(18000);
  });

  it('leaves out what was measured before the baseline', () => {
    expect(latestActual({ aggregation: 'flow', baselineOn: day('2026-04-01') }, rows, asOf)?.value.toNumber()).toBe(33000);
  });

  it('counts a correction in place of the row it corrects, also the correction of a correction', () => {
    const chain = [row('a', '2026-03-31', '12'), row('b', '2026-03-31', '21', 'a'), row('c', '2026-03-30', '20', 'b'), row('d', '2026-02-28', '9')];
    expect(validMeasurements(chain).map((each) => each.id)).toEqual(['d', 'c']);
  });
});
