import { example } from '@tranche/shared/testing/examples.ts';
import { day, type Day } from '@tranche/shared/domain/day.ts';
import { milestoneTrend } from './milestone-trend.ts';
import { slipOf } from './milestone.ts';

const points = (rows: (readonly [string, string])[]) => rows.map(([reportOn, forecastOn]) => ({ reportOn: day(reportOn), forecastOn: day(forecastOn) }));

describe('milestone trend', () => {
  it('meets the diagonal where the worked example says', () => {
    const { inputs, expected } = example<{ baseline: Day; reports: [string, string][] }, { slips: number[]; slope: string; projectedDate: string }>('milestone-trend');
    expect(milestoneTrend(inputs.baseline, points(inputs.reports))).toEqual({ slips: expected.slips, slope: expected.slope, projectedOn: expected.projectedDate, reason: null });
    // The order in which the reports come does not matter.
    expect(milestoneTrend(inputs.baseline, points(inputs.reports.toReversed())).slips).toEqual(expected.slips);
  });

  it('never meets it when a month passes and the milestone slips by a month', () => {
    const reports = points([['2026-01-31', '2026-06-30'], ['2026-02-28', '2026-07-28'], ['2026-03-31', '2026-08-28']]);
    expect(milestoneTrend(day('2026-06-30'), reports)).toEqual({ slips: [0, 28, 59], slope: '1.0000', projectedOn: null, reason: 'never' });
  });

  it.each([[[]], [[['2026-01-31', '2026-06-30']]], [[['2026-01-31', '2026-06-30'], ['2026-01-31', '2026-07-30']]]] as [[string, string][]][])('has no line through %j', (reports) => {
    expect(milestoneTrend(day('2026-06-30'), points(reports))).toMatchObject({ slope: null, projectedOn: null, reason: 'tooFewReports' });
  });

  it('counts an early milestone as negative slip (domain.md 6, case 44)', () => {
    const milestone = { baselineOn: day('2026-06-30'), forecastOn: day('2026-07-15') };
    expect(slipOf({ ...milestone, actualOn: day('2026-06-20') })).toBe(-10);
    expect(slipOf({ ...milestone, actualOn: null })).toBe(15);
    expect(slipOf({ ...milestone, forecastOn: null, actualOn: null })).toBe(0);
  });
});
