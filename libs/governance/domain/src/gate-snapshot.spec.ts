import { day } from '@tranche/shared/domain/day.ts';
import { changedSince, figuresOf, markedFigures, type GateSnapshot } from './gate-snapshot.ts';

// P-5/S-2 of the demo town as it waits for its board (domain.md 7, ux.md 5.6).
const frozen: GateSnapshot = {
  v: 1, asOf: day('2026-09-24'),
  stage: { key: 'P-5/S-2', titleDe: 'Umsetzung', titleEn: 'Delivery', number: 2, kind: 'delivery', plannedStart: day('2026-10-05'), plannedEnd: day('2027-06-30'), budget: '120000.00', currency: 'EUR', objectives: null },
  lastStage: null,
  project: {
    key: 'P-5', titleDe: 'Barrierefreie Webseiten', titleEn: 'Accessible web pages', budget: '150000.00', actual: '12000.00', forecast: '150000.00', plannedEnd: day('2027-06-30'), forecastEnd: day('2027-06-30'),
    forecastOn: day('2026-09-24'), status: 'onCourse', driver: 'cost', costUsage: '0.0000', timeUsage: null, sliceSignal: 'slice', peopleCount: 5, productCount: 4, firstBenefitOn: null,
  },
  tolerances: [], businessCase: null, budgetYears: [{ fiscalYear: 2026, planned: '40000.00', released: '40000.00' }], milestones: [],
  risks: { open: 2, topScore: 9, top: [] }, issues: { open: 0, top: [] }, undecidedExceptions: [], benefits: [], checks: [],
};

describe('frozen figures of a gate', () => {
  it('marks what has changed since submission, frozen value beside today\'s', () => {
    const now: GateSnapshot = { ...frozen, project: { ...frozen.project, forecast: '158000.00', costUsage: '0.5333' }, risks: { ...frozen.risks, open: 3 } };
    expect(changedSince(frozen, now)).toEqual([
      { figure: 'project.forecast', frozen: '150000.00', now: '158000.00' },
      { figure: 'project.costUsage', frozen: '0.0000', now: '0.5333' },
      { figure: 'risks.open', frozen: '2', now: '3' },
    ]);
  });

  it('marks nothing when only the order of the registers changed', () => {
    expect(changedSince(frozen, { ...frozen, asOf: day('2026-09-30') })).toEqual([]);
  });

  it('knows every figure that can be marked', () => {
    expect(Object.keys(figuresOf(frozen)).toSorted()).toEqual([...markedFigures].toSorted());
  });
});
