import { setTolerances, setTolerancesInput, type SetTolerancesFacts } from './set-tolerances.ts';

const scopeId = '01990000-0000-7000-8000-000000000003';
const input = (tolerances: unknown[], more: object = {}) => setTolerancesInput.parse({ scopeId, expectedVersion: 1, tolerances, ...more });
const free: SetTolerancesFacts = { baselines: { cost: '380000.00' }, higher: [], higherBaselines: {}, siblings: [], authorised: false };
// P-3 of the demo town: upper limit 38 000 of 380 000, the lower one twice as wide (domain.md 7).
const inStage: SetTolerancesFacts = {
  baselines: { cost: '200000.00' },
  higher: [{ dimension: 'cost', unit: 'money', upper: '38000', lower: '76000' }, { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' }],
  higherBaselines: { cost: '380000.00' },
  siblings: [{ dimension: 'cost', upper: '25000' }],
  authorised: false,
};
const rules = (result: ReturnType<typeof setTolerances>) => (result.ok ? [] : result.refusals.map((each) => `${each.rule} ${each.path.join('.')}`));

describe('setting tolerances (domain.md 3.13)', () => {
  it('takes each dimension once, in a unit of its own', () => {
    const good = input([{ dimension: 'cost', unit: 'money', upper: '38000', lower: '76000' }, { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' }]);
    expect(setTolerances(good, free)).toEqual({ ok: true, value: { tolerances: good.tolerances, sumExceeds: [] } });
  });

  it.each([
    ['tolerance.dimensionTwice tolerances.1.dimension', [{ dimension: 'cost', unit: 'money', upper: '1', lower: null }, { dimension: 'cost', unit: 'percent', upper: '1', lower: null }]],
    ['tolerance.unitOfOtherDimension tolerances.0.unit', [{ dimension: 'time', unit: 'money', upper: '1', lower: null }]],
    ['tolerance.limitMissing tolerances.0.upper', [{ dimension: 'benefit', unit: 'percent', upper: null, lower: null }]],
  ])('%s', (rule, tolerances) => {
    expect(rules(setTolerances(input(tolerances), free))).toEqual([rule]);
  });

  it.each([['-1'], ['1,5'], ['']])('refuses %s as a limit', (upper) => {
    expect(setTolerancesInput.safeParse({ scopeId, expectedVersion: 1, tolerances: [{ dimension: 'cost', unit: 'money', upper, lower: null }] }).success).toBe(false);
  });

  it('keeps a single stage inside the project: equal is inside, more is not, an open side neither', () => {
    expect(rules(setTolerances(input([{ dimension: 'cost', unit: 'money', upper: '38000', lower: '76000' }]), inStage))).toEqual([]);
    expect(rules(setTolerances(input([{ dimension: 'cost', unit: 'money', upper: '38000.01', lower: null }]), inStage))).toEqual(['tolerance.outsideHigher tolerances.0.upper', 'tolerance.outsideHigher tolerances.0.lower']);
    expect(rules(setTolerances(input([{ dimension: 'time', unit: 'workingDays', upper: '11', lower: '5' }]), inStage))).toEqual(['tolerance.outsideHigher tolerances.0.upper']);
  });

  it('compares a percentage of the stage with an amount of the project', () => {
    // 20 % of 200 000 are 40 000, more than the 38 000 of the project; 19 % are exactly as much.
    expect(rules(setTolerances(input([{ dimension: 'cost', unit: 'percent', upper: '20', lower: '10' }]), inStage))).toEqual(['tolerance.outsideHigher tolerances.0.upper']);
    expect(rules(setTolerances(input([{ dimension: 'cost', unit: 'percent', upper: '19', lower: '10' }]), inStage))).toEqual([]);
  });

  it('warns when the stages together may exceed the project', () => {
    const result = setTolerances(input([{ dimension: 'cost', unit: 'money', upper: '20000', lower: '10000' }]), inStage);
    expect(result).toMatchObject({ ok: true, value: { sumExceeds: ['cost'] } });
    expect(setTolerances(input([{ dimension: 'cost', unit: 'money', upper: '13000', lower: '10000' }]), inStage)).toMatchObject({ ok: true, value: { sumExceeds: [] } });
  });

  it('asks for a reason once the board has authorised', () => {
    expect(rules(setTolerances(input([]), { ...free, authorised: true }))).toEqual(['tolerance.reasonMissing reason']);
    expect(rules(setTolerances(input([], { reason: 'Beschluss D-4' }), { ...free, authorised: true }))).toEqual([]);
  });
});
