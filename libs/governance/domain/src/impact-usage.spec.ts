import { day, dayNumber } from '@tranche/shared/domain/day.ts';
import { usageWithImpact, type Impact, type ToleratedStage } from './impact-usage.ts';
import type { FigureFacts } from './project-figures.ts';
import { usageText } from './tolerance.ts';

// P-5 of the demo town (domain.md 7): 150 000 with a cost tolerance of 15 000 and ten working days; a stage of 120 000 with 6 000 and five.
const stage: ToleratedStage['stage'] = { state: 'inProgress', budget: '120000.00', actual: '0.00', plannedEnd: day('2027-03-31'), actualEnd: null, forecast: { reportOn: day('2026-09-30'), cost: '123000.00', endOn: day('2027-04-01') } };
const facts: FigureFacts = {
  project: { state: 'delivering', budget: '150000.00', plannedEnd: day('2027-03-31'), reportRhythmDays: 28 }, otherActual: '0.00', residualExposure: '0', risksAboveLine: 0, today: day('2026-09-30'),
  stages: [{ ...stage, state: 'closed', budget: '30000.00', actual: '30000.00', plannedEnd: day('2026-09-30'), actualEnd: day('2026-09-30'), forecast: null }, stage],
  tolerances: [{ dimension: 'cost', unit: 'money', upper: '15000', lower: null }, { dimension: 'time', unit: 'workingDays', upper: '10', lower: null }],
  // Each day counts, so that the expected values can be read off.
  workingDays: (from, to) => dayNumber(to) - dayNumber(from),
};
const inWork: readonly ToleratedStage[] = [{ stage, tolerances: [{ dimension: 'cost', unit: 'percent', upper: '5', lower: null }, { dimension: 'time', unit: 'workingDays', upper: '5', lower: null }] }];

describe('use of tolerances with an issue', () => {
  it.each<[string, Impact, string | null, string | null]>([
    ['3 000 more fill the stage tolerance to the brim', { cost: '3000.00', days: null }, '1.0000', '0.4000'],
    ['a cent more breaks it', { cost: '3000.01', days: null }, '1.0000', '0.4000'],
    ['12 000 more fill the project tolerance', { cost: '12000', days: null }, '2.5000', '1.0000'],
    ['four days more fill the stage tolerance', { cost: null, days: 4 }, '1.0000', '0.5000'],
    ['the worse of money and time counts', { cost: '3000', days: 9 }, '2.0000', '1.0000'],
    ['nothing estimated adds nothing', { cost: null, days: null }, null, null],
    ['a saving breaks nothing', { cost: '-5000', days: -2 }, null, null],
  ])('%s', (_name, impact, ofStage, ofProject) => {
    const found = usageWithImpact(facts, inWork, impact);
    expect([found.stage && usageText(found.stage), found.project && usageText(found.project)]).toEqual([ofStage, ofProject]);
  });

  it('compares unrounded: a cent above the limit is above 1', () => {
    const { stage: usage } = usageWithImpact(facts, inWork, { cost: '3000.01', days: null });
    expect(usage === 'infinite' || usage?.gt(1)).toBe(true);
  });

  it('is nothing without a tolerance and at no stage in work', () => {
    expect(usageWithImpact({ ...facts, tolerances: [] }, [], { cost: '99000', days: 90 })).toEqual({ stage: null, project: null });
  });

  it('is without limit where nothing at all is permitted', () => {
    const strict = [{ stage, tolerances: [{ dimension: 'cost' as const, unit: 'money' as const, upper: '0', lower: null }] }];
    expect(usageWithImpact(facts, strict, { cost: '1', days: null }).stage).toBe('infinite');
  });
});
