import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { addDays, day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { forecast, forecastOn, meets, slopePerMonth, trend, uncertaintyAt, valueAt } from './forecast.ts';
import { realisation } from './realisation.ts';

const { inputs, expected } = example<
  { measurements: [number, number][]; target: number; atMonth: number },
  { slope: string; intercept: string; forecastAt18: string; forecastPercent: string; targetMonth: string }
>('benefit-forecast');

describe('trend', () => {
  const line = trend(inputs.measurements);

  it('is the least-squares line of the worked example', () => {
    expect(line && [fixed(line.slope, 4), fixed(line.intercept, 4)]).toEqual([expected.slope, expected.intercept]);
    const value = line && valueAt(line, inputs.atMonth);
    expect(value && fixed(value, 2)).toBe(expected.forecastAt18);
    const percent = realisation({ baselineValue: String(inputs.measurements[0]?.[1]), targetValue: String(inputs.target) }, value);
    expect(percent.value && fixed(percent.value, 2)).toBe(expected.forecastPercent);
    const month = line && meets(line, inputs.target, -1);
    expect(month && fixed(month, 2)).toBe(expected.targetMonth);
  });

  it('uses the last four values and needs three', () => {
    const withOlder = trend([[-30, 500], [-20, 1], ...inputs.measurements]);
    expect(withOlder && fixed(withOlder.slope, 4)).toBe(expected.slope);
    expect(trend(inputs.measurements.slice(0, 2))).toBeUndefined();
    expect(trend([[1, 1], [1, 2], [1, 3]])).toBeUndefined();
  });

  it('knows how sure it is: one standard error of prediction', () => {
    // (0,0) (1,1) (2,0): slope 0, residuals −1/3, 2/3, −1/3, s² = 2/3 over one degree of freedom; at the mean x the variance is s² · (1 + 1/3) = 8/9.
    const found = trend([[0, 0], [1, 1], [2, 0]]);
    expect(found && fixed(uncertaintyAt(found, 1), 6)).toBe('0.942809');
    const exact = trend([[0, 10], [1, 20], [2, 30]]);
    expect(exact && uncertaintyAt(exact, 12).toNumber()).toBe(0);
  });
});

describe('forecast of a benefit', () => {
  const start = day('2026-01-01');
  const points = (...values: [days: number, value: string][]) => values.map(([days, value]) => ({ onDay: addDays(start, days), value: decimal(value) }));
  const frame = { baselineValue: '100', targetValue: '0' };

  it('names the day on which the line meets the target', () => {
    // 100, 90, 80 after 0, 10, 20 days: one less a day, so 0 after 100 days.
    const found = forecast(points([0, '100'], [10, '90'], [20, '80']), frame);
    expect(found?.target).toEqual({ kind: 'expectedOn', onDay: addDays(start, 100) });
    expect(found && fixed(slopePerMonth(found), 4)).toBe('-30.4375');
    expect(found && forecastOn(found, addDays(start, 50)).value.toNumber()).toBe(50);
  });

  it.each([
    ['away from the target', [[0, '80'], [10, '90'], [20, '95']], { kind: 'notOnThisTrend' }],
    ['level', [[0, '80'], [10, '80'], [20, '80']], { kind: 'notOnThisTrend' }],
    ['so slow that nobody will see it', [[0, '80'], [10, '80'], [20, '79.99']], { kind: 'notOnThisTrend' }],
    ['already there', [[0, '30'], [10, '10'], [20, '0']], { kind: 'reached' }],
    ['already beyond', [[0, '30'], [10, '10'], [20, '-4']], { kind: 'reached' }],
    // The line passed the target before the latest value did.
    ['line beyond, value not yet', [[0, '30'], [10, '0'], [20, '2'], [30, '1']], { kind: 'expectedOn', onDay: addDays(start, 30) }],
  ] as const)('trend %s', (_, values, target) => {
    expect(forecast(points(...values.map(([days, value]): [number, string] => [days, value])), frame)?.target).toEqual(target);
  });

  it('is silent before the third value', () => {
    expect(forecast(points([0, '100'], [10, '90']), frame)).toBeNull();
  });

  it('promises no day without a target', () => {
    expect(forecast(points([0, '100'], [10, '90'], [20, '80']), { baselineValue: '100', targetValue: null })?.target).toEqual({ kind: 'notOnThisTrend' });
  });
});
