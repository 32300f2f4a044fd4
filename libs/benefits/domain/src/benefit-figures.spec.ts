import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import type { Benefit } from './benefit.ts';
import { benefitFigures } from './benefit-figures.ts';

interface DemoBenefit { key: string; baseline: string; target: string; actual: string; plannedPercent: number | null }

const { inputs, expected } = example<{ benefits: DemoBenefit[] }, Record<string, { percent: string; ratio: string | null }>>('demo-benefits');
const asOf = day('2026-09-30');

const benefit: Benefit = {
  state: 'realising', kind: 'benefit', category: null, beneficiary: null, ownerId: null, measureDe: null, unit: 'min', aggregation: 'stock', holdBand: null,
  baselineValue: null, baselineOn: day('2026-01-01'), targetValue: null, targetOn: null, relapsedOn: null,
};

// Status and words of the benefits table in domain.md 7.
const judgements: Record<string, [string, string]> = {
  'B-1': ['outside', 'behind'],
  'B-3': ['onCourse', 'ahead'],
  'B-4': ['onCourse', 'onPlan'],
  'B-5': ['outside', 'worseThanAccepted'],
  'B-6': ['onCourse', 'overRealised'],
  'B-8': ['onCourse', 'ahead'],
};

describe('figures of the demo benefits', () => {
  it.each(inputs.benefits)('$key', ({ key, baseline, target, actual, plannedPercent }) => {
    const figures = benefitFigures({
      benefit: { ...benefit, kind: key === 'B-5' ? 'disBenefit' : 'benefit', baselineValue: baseline, targetValue: target },
      curve: plannedPercent === null ? [] : [{ onDay: asOf, percent: String(plannedPercent) }],
      measurements: [{ id: 'm', onDay: asOf, periodFrom: null, value: actual, correctionOfId: null }],
    }, asOf);
    expect({ percent: figures.realisedPercent, ratio: figures.ratio }).toEqual(expected[key]);
    expect([figures.status, figures.finding]).toEqual(judgements[key]);
    expect(figures.latestValue).toBe(actual);
  });

  it('B-2 was not measured and nothing is planned yet', () => {
    const figures = benefitFigures({ benefit: { ...benefit, baselineValue: '8', targetValue: '60' }, curve: [{ onDay: day('2026-12-31'), percent: '0' }, { onDay: day('2027-12-31'), percent: '100' }], measurements: [] }, asOf);
    expect(figures).toMatchObject({ realisedPercent: null, realisedReason: 'measurementMissing', plannedPercent: '0.00', status: 'notDueYet', latestValue: null });
  });

  it('B-7 was measured at its baseline: 0.00 %, not due yet', () => {
    const figures = benefitFigures({
      benefit: { ...benefit, baselineValue: '0', targetValue: '400' },
      curve: [{ onDay: day('2027-06-30'), percent: '100' }],
      measurements: [{ id: 'm', onDay: asOf, periodFrom: null, value: '0', correctionOfId: null }],
    }, asOf);
    expect(figures).toMatchObject({ realisedPercent: '0.00', status: 'notDueYet', ratio: null });
  });

  it('B-9 was dropped and is compared with no plan', () => {
    const figures = benefitFigures({ benefit: { ...benefit, state: 'dropped', baselineValue: '9', targetValue: '6' }, curve: [{ onDay: asOf, percent: '50' }], measurements: [] }, asOf);
    expect(figures).toMatchObject({ realisedPercent: null, plannedPercent: null, ratio: null, finding: 'dropped' });
  });
});
