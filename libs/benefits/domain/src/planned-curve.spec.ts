import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { judge } from './benefit-status.ts';
import { gap, plannedPercent, ratio } from './planned-curve.ts';
import { computed } from './realisation.ts';

describe('planned curve', () => {
  const { inputs, expected } = example<{ plan: [string, number][]; date: string; actualPercent: number }, { planned: string; gap: string; ratio: string; status: string }>('benefit-curve');
  const curve = inputs.plan.map(([onDay, percent]) => ({ onDay: day(onDay), percent: String(percent) }));
  const planned = plannedPercent(curve, day(inputs.date));
  const actual = computed(decimal(inputs.actualPercent));

  it('is linear between plan points by calendar days', () => {
    expect(planned.value && fixed(planned.value, 2)).toBe(expected.planned);
  });

  it('is compared with what was reached', () => {
    const [points, quotient] = [gap(actual, planned), ratio(actual, planned)];
    expect(points.value && fixed(points.value, 2)).toBe(expected.gap);
    expect(quotient.value && fixed(quotient.value, 4)).toBe(expected.ratio);
    const measure = { kind: 'benefit', aggregation: 'stock', holdBand: null, baselineValue: '0', baselineOn: null, targetValue: '100', targetOn: null } as const;
    const found = judge({ state: 'realising', measure, latest: { onDay: day(inputs.date), value: decimal(inputs.actualPercent) }, planned });
    expect(found).toEqual({ status: 'outside', finding: expected.status, overRealised: false });
  });

  it.each([
    ['2026-06-29', '0'],
    ['2026-06-30', '0'],
    ['2026-12-31', '30'],
    ['2027-12-31', '100'],
    ['2030-01-01', '100'],
  ])('keeps to its ends and points: %s → %s %%', (onDay, percent) => {
    expect(plannedPercent(curve, day(onDay)).value?.toString()).toBe(percent);
  });

  it('does not care about the order in which points are given', () => {
    expect(plannedPercent(curve.toReversed(), day(inputs.date)).value?.toString()).toBe(planned.value?.toString());
  });

  it('is missing without points, and has no ratio while nothing is planned', () => {
    expect(plannedPercent([], day('2026-06-30'))).toEqual({ value: null, reason: 'curveMissing' });
    expect(ratio(actual, computed(decimal(0)))).toEqual({ value: null, reason: 'nothingPlanned' });
    expect(ratio({ value: null, reason: 'baselineMissing' }, planned)).toEqual({ value: null, reason: 'baselineMissing' });
  });
});
