import { addMonths, day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import { correctMeasurement, correctMeasurementInput } from './correct-measurement.ts';
import type { Measurement } from './measurement.ts';
import { recordMeasurement, recordMeasurementInput, type RecordedMeasurement } from './record-measurement.ts';

const benefitId = '019300a0-0000-7000-8000-000000000001';
const today = day('2026-09-30');
const waiting: Benefit = {
  state: 'realising', kind: 'benefit', category: 'userSatisfaction', beneficiary: 'Besuchende', ownerId: 'bcm', measureDe: 'Wartezeit', unit: 'min', aggregation: 'stock', holdBand: null,
  baselineValue: '42', baselineOn: day('2025-06-30'), targetValue: '20', targetOn: day('2027-06-30'), relapsedOn: null,
};
const rows = (...values: string[]): Measurement[] => values.map((value, index) => ({ id: `m${index}`, onDay: addMonths(day('2026-01-31'), index), periodFrom: null, value, correctionOfId: null }));
const record = (over: object, benefit: Partial<Benefit> = {}, known: readonly Measurement[] = []) =>
  recordMeasurement(recordMeasurementInput.parse({ benefitId, onDay: '2026-09-30', value: '31', ...over }), { benefit: { ...waiting, ...benefit }, rows: known, today });
const rulesOf = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((refusal) => refusal.rule));
const changeOf = (result: Result<RecordedMeasurement>) => (result.ok ? result.value.change : undefined);

describe('recording a measurement', () => {
  it.each(['identified', 'profiled', 'planned', 'realising', 'realised'] as const)('is possible while the benefit is %s', (state) => {
    expect(record({}, { state }).ok).toBe(true);
  });

  it.each(['closed', 'dropped'] as const)('is over once the benefit is %s', (state) => {
    expect(rulesOf(record({}, { state }))).toEqual(['measurement.benefitClosed']);
  });

  it.each([
    [{ onDay: '2026-10-01' }, {}, 'measurement.inFuture'],
    [{}, { unit: null }, 'measurement.unitMissing'],
    [{ onDay: '2026-02-28' }, {}, 'measurement.dayTaken'],
    [{ periodFrom: '2026-07-01' }, {}, 'measurement.periodOnlyForFlow'],
    [{ periodFrom: '2026-10-01' }, { aggregation: 'flow' as const }, 'measurement.periodOrder'],
  ])('refuses %j for %j: %s', (over, benefit, rule) => {
    expect(rulesOf(record(over, benefit, rows('40', '39')))).toEqual([rule]);
  });

  it('counts no part of a flow twice', () => {
    const quarter: Measurement = { id: 'q', onDay: day('2026-06-30'), periodFrom: day('2026-04-01'), value: '12000', correctionOfId: null };
    const flow = { aggregation: 'flow' } as const;
    expect(rulesOf(record({ periodFrom: '2026-06-30' }, flow, [quarter]))).toEqual(['measurement.periodOverlaps']);
    expect(rulesOf(record({ periodFrom: '2026-07-01' }, flow, [quarter]))).toEqual([]);
  });

  it.each([
    ['31', '12', []],
    ['31', '93', ['measurement.outlier']],
    ['31', '310', ['measurement.outlier']],
    ['31', '10.33', ['measurement.outlier']],
    ['0', '500', []],
    ['-10', '12', ['measurement.outlier']],
  ])('asks whether %s → %s is right: %j', (last, value, hints) => {
    const found = record({ value }, {}, rows(last));
    expect(found.ok && found.value.hints.map((hint) => hint.rule)).toEqual(hints);
  });

  it('reads links to web pages as evidence, and nothing else', () => {
    const readable = (evidence: string) => recordMeasurementInput.safeParse({ benefitId, onDay: '2026-09-30', value: '31', evidence }).success;
    expect([readable('https://statistik.example/q3'), readable('javascript:alert(1)'), readable('Ordner 3')]).toEqual([true, false, false]);
  });
});

describe('reaching and losing the target (domain.md 3.7)', () => {
  const after = (state: BenefitState, known: readonly Measurement[], value: string, over: Partial<Benefit> = {}) => changeOf(record({ value }, { state, ...over }, known));

  it.each([
    ['two in a row', ['25', '20'], '19', 'realised'],
    ['one is not enough', ['25', '21'], '19', 'realising'],
    ['a row is interrupted', ['20', '21'], '19', 'realising'],
    ['the first of all', [], '19', 'realising'],
  ] as const)('realising: %s', (_, known, value, state) => {
    expect(after('realising', rows(...known), value)).toEqual({ state, relapsedOn: null });
  });

  it('falls back below tolerance, and carries the flag until the target is reached again', () => {
    // 90 % of the way 42 → 20 is 22.2.
    expect(after('realised', rows('20', '19'), '22.2')).toEqual({ state: 'realised', relapsedOn: null });
    expect(after('realised', rows('20', '19'), '22.3')).toEqual({ state: 'realising', relapsedOn: today });
    expect(after('realising', rows('20', '23'), '19', { relapsedOn: day('2026-02-28') })).toEqual({ state: 'realising', relapsedOn: '2026-02-28' });
    expect(after('realising', rows('23', '20'), '19', { relapsedOn: day('2026-01-31') })).toEqual({ state: 'realised', relapsedOn: null });
  });

  it('never skips the start of realisation', () => {
    expect(after('planned', rows('20', '19'), '18')?.state).toBe('planned');
  });

  it('sums a flow until the sum is on target twice', () => {
    const flow = { aggregation: 'flow', baselineValue: '0', targetValue: '90' } as const;
    expect(after('realising', rows('50', '40'), '1', flow)?.state).toBe('realised');
    expect(after('realising', rows('50', '39'), '1', flow)?.state).toBe('realising');
  });

  it('a dis-benefit is done when it stays within the accepted value at its date', () => {
    const dis = { kind: 'disBenefit', baselineValue: '0', targetValue: '300', targetOn: day('2026-02-28') } as const;
    expect(after('realising', rows('100', '290'), '300', dis)?.state).toBe('realised');
    expect(after('realising', rows('100', '290'), '301', dis)?.state).toBe('realising');
    expect(after('realising', rows('100', '290'), '200', { ...dis, targetOn: day('2026-12-31') })?.state).toBe('realising');
    expect(after('realised', rows('100', '290'), '360', dis)).toEqual({ state: 'realising', relapsedOn: today });
  });

  it('a value to be held is done while it stays in its band', () => {
    const hold = { baselineValue: '95', targetValue: '95', holdBand: '2' } as const;
    expect(after('realising', rows('94'), '96', hold)?.state).toBe('realised');
    expect(after('realised', rows('94'), '92', hold)?.state).toBe('realising');
  });
});

describe('correcting a measurement', () => {
  const known = rows('20', '190');
  const [first, wrong] = known;
  if (!first || !wrong) throw new Error('Two rows were made.');
  const correct = (over: object, corrected: Measurement = wrong, all: readonly Measurement[] = known) =>
    correctMeasurement(correctMeasurementInput.parse({ measurementId: benefitId, value: '19', reason: 'Komma verrutscht', ...over }), { benefit: waiting, rows: all, corrected, today });

  it('is a new row with day and period of the old one, and may reach the target', () => {
    const found = correct({});
    expect(found.ok && found.value.measurement).toEqual({ onDay: wrong.onDay, periodFrom: null, value: '19' });
    expect(changeOf(found)).toEqual({ state: 'realised', relapsedOn: null });
  });

  it('corrects each row once, and a correction again', () => {
    const corrected: Measurement = { ...wrong, id: 'm2', value: '91', correctionOfId: wrong.id };
    expect(rulesOf(correct({}, wrong, [...known, corrected]))).toEqual(['measurement.alreadyCorrected']);
    expect(rulesOf(correct({}, corrected, [...known, corrected]))).toEqual([]);
  });

  it.each([
    [{ value: '190.0' }, 'measurement.nothingCorrected'],
    [{ onDay: '2026-01-31' }, 'measurement.dayTaken'],
    [{ onDay: '2026-12-31' }, 'measurement.inFuture'],
  ])('refuses %j: %s', (over, rule) => {
    expect(rulesOf(correct(over))).toEqual([rule]);
  });

  it('may mend the source alone', () => {
    expect(correct({ value: '190', source: 'Ticketsystem' }).ok).toBe(true);
  });

  it('needs a reason', () => {
    expect(correctMeasurementInput.safeParse({ measurementId: benefitId, value: '19', reason: '' }).success).toBe(false);
  });
});

it('tells what followed from a measurement', () => {
  const events = (result: Result<RecordedMeasurement>) => (result.ok ? result.value.events : []);
  expect(events(record({ value: '25' }, {}, rows('30')))).toEqual(['MeasurementRecorded']);
  expect(events(record({ value: '19' }, {}, rows('20')))).toEqual(['MeasurementRecorded', 'BenefitRealised']);
  expect(events(record({ value: '30' }, { state: 'realised' }, rows('20')))).toEqual(['MeasurementRecorded', 'BenefitRelapsed']);
});
