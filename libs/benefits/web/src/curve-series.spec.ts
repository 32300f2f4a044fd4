import { day } from '@tranche/shared/domain/day.ts';
import { curveSeries, curveStops, type CurveData } from './curve-series.ts';

// B-1 of domain.md 7: 42 → 20 minutes, now 31 of planned 75 %.
const data: CurveData = {
  baselineValue: '42', baselineOn: day('2025-06-30'), targetValue: '20', targetOn: day('2027-06-30'), yearlyAmount: '180000.00',
  plan: [{ onDay: day('2025-12-31'), percent: '0' }, { onDay: day('2026-09-30'), percent: '75' }, { onDay: day('2027-06-30'), percent: '100' }],
  actual: [{ onDay: day('2026-06-30'), value: '33.2' }, { onDay: day('2026-09-30'), value: '31' }],
  forecast: [{ onDay: day('2026-09-30'), value: '31', low: '30', high: '32' }, { onDay: day('2027-06-30'), value: '25.5', low: '23.3', high: '27.7' }],
  ghosts: [[{ onDay: day('2026-12-31'), value: '22' }]],
};

describe('series of the realisation curve', () => {
  it('stay in the unit of the benefit', () => {
    const series = curveSeries(data, 'unit');
    expect(series.planned.map((point) => point.y)).toEqual([42, 25.5, 20]);
    expect(series.actual.at(-1)).toEqual({ day: '2026-09-30', y: 31 });
    expect([series.baseline?.y, series.target, series.ghosts[0]?.[0]?.y]).toEqual([42, 20, 22]);
  });

  it('turn around in percent when less is better', () => {
    const series = curveSeries(data, 'percent');
    expect([series.actual.at(-1)?.y, series.target, series.baseline?.y]).toEqual([50, 100, 0]);
    const [, end] = series.forecast;
    expect([end?.y, end?.low, end?.high]).toEqual([75, 65, 85]);
  });

  it('become yearly money, or nothing without a money value', () => {
    expect(curveSeries(data, 'money').actual.at(-1)?.y).toBe(90000);
    expect(curveSeries({ ...data, yearlyAmount: null }, 'money').actual).toEqual([]);
  });

  it('show measured values without a baseline', () => {
    const bare = curveSeries({ ...data, baselineValue: null }, 'unit');
    expect([bare.planned, bare.actual.length, bare.baseline]).toEqual([[], 2, null]);
  });
});

describe('walk through the curve', () => {
  it('stops at each day that says something, today included', () => {
    const stops = curveStops(data, curveSeries(data, 'percent'), 'percent', day('2026-11-25'));
    expect(stops.map((stop) => stop.day)).toEqual(['2025-12-31', '2026-06-30', '2026-09-30', '2026-11-25', '2027-06-30']);
    expect(stops[2]).toEqual({ day: '2026-09-30', planned: 75, actual: 50, forecast: 50 });
    expect(stops[3]?.actual).toBeNull();
  });
});
