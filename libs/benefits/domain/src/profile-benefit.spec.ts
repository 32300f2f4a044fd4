import { day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { approveBenefit } from './approve-benefit.ts';
import { identifyBenefit, identifyBenefitInput } from './identify-benefit.ts';
import { profileBenefit, profileBenefitInput, type ProfiledBenefit } from './profile-benefit.ts';

const [benefitId, ownerId, projectId] = ['019300a0-0000-7000-8000-000000000001', '019300a0-0000-7000-8000-000000000002', '019300a0-0000-7000-8000-000000000003'];
const today = day('2026-09-30');
const rulesOf = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((refusal) => refusal.rule));

const identified: ProfiledBenefit = {
  state: 'identified', kind: 'benefit', category: null, beneficiary: null, ownerId: null, measureDe: null, unit: null, aggregation: 'stock', holdBand: null,
  baselineValue: null, baselineOn: null, targetValue: null, targetOn: null, relapsedOn: null,
  titleDe: 'Kürzere Wartezeit', titleEn: null, measureEn: null, method: null, confidence: null, measureEveryMonths: null, monetisedAmount: null, currency: null,
};
const profile = { benefitId, expectedVersion: 1, measureDe: 'Mittlere Wartezeit', unit: 'min', ownerId, beneficiary: 'Besuchende des Bürgeramts' };
const frame = { baselineValue: '42', baselineOn: '2025-06-30', targetValue: '20', targetOn: '2027-06-30', curve: [{ onDay: '2025-12-31', percent: '0' }, { onDay: '2027-06-30', percent: '100' }] };
const facts = { benefit: identified, curve: [], contributors: [], today };
const parse = (input: object) => profileBenefitInput.parse(input);

describe('identifying a benefit', () => {
  const input = identifyBenefitInput.parse({ scopeId: benefitId, titleDe: 'Kürzere Wartezeit', kind: 'benefit', language: 'de' });

  it('needs a title and a programme or portfolio', () => {
    const found = identifyBenefit(input, { scopeKind: 'programme' });
    expect(found.ok && found.value.change.state).toBe('identified');
    expect(rulesOf(identifyBenefit(input, { scopeKind: 'project' }))).toEqual(['benefit.scopeIsProject']);
  });
});

describe('profiling a benefit', () => {
  it('makes it profiled, with or without baseline', () => {
    const found = profileBenefit(parse(profile), facts);
    expect(found.ok && found.value.change).toMatchObject({ state: 'profiled', unit: 'min', baselineValue: null, titleDe: 'Kürzere Wartezeit' });
    const whole = profileBenefit(parse({ ...profile, ...frame }), facts);
    expect(whole.ok && [whole.value.change.baselineOn, whole.value.curve.length]).toEqual(['2025-06-30', 2]);
  });

  it.each([
    [{ baselineOn: '2026-10-01' }, 'benefit.baselineInFuture'],
    [{ targetOn: '2025-06-30' }, 'benefit.targetBeforeBaseline'],
    [{ curve: [{ onDay: '2026-01-01', percent: '10' }, { onDay: '2026-01-01', percent: '100' }] }, 'benefit.curveNotAscending'],
    [{ curve: [{ onDay: '2026-01-01', percent: '100.01' }] }, 'benefit.curvePercentOutside'],
    [{ curve: [{ onDay: '2026-01-01', percent: '-1' }] }, 'benefit.curvePercentOutside'],
    [{ monetisedAmount: '20000.00' }, 'benefit.currencyMissing'],
  ])('refuses %j: %s', (over, rule) => {
    expect(rulesOf(profileBenefit(parse({ ...profile, ...frame, ...over }), facts))).toEqual([rule]);
  });

  it.each([{ monetisedAmount: '-1.00' }, { holdBand: '-1' }, { baselineOn: '2027-02-29' }, { targetValue: '1.23456' }, { unknown: 1 }])('does not read %j', (over) => {
    expect(profileBenefitInput.safeParse({ ...profile, ...over }).success).toBe(false);
  });

  it('is not owned by whoever manages the only contributing project (domain.md 2.6)', () => {
    const only = [{ projectId, managerIds: [ownerId] }];
    expect(rulesOf(profileBenefit(parse(profile), { ...facts, contributors: only }))).toEqual(['benefit.ownerManagesOnlyProject']);
    expect(profileBenefit(parse(profile), { ...facts, contributors: [...only, { projectId: benefitId, managerIds: [] }] }).ok).toBe(true);
  });
});

describe('after approval', () => {
  const profiled = profileBenefit(parse({ ...profile, ...frame }), facts);
  if (!profiled.ok) throw new Error('The profile of this test is complete.');
  const approved = { ...facts, curve: profiled.value.curve, benefit: { ...profiled.value.change, state: 'planned' } as const };

  it('was approved with baseline, target and curve', () => {
    expect(approveBenefit({ benefit: profiled.value.change, curve: profiled.value.curve, contributors: [] })).toEqual({ ok: true, value: { change: { state: 'planned' }, events: ['BenefitApproved'] } });
    expect(rulesOf(approveBenefit({ benefit: { ...identified, state: 'profiled' }, curve: [], contributors: [{ projectId, managerIds: [ownerId] }] }))).toEqual(['benefit.baselineMissing', 'benefit.targetMissing', 'benefit.curveIncomplete']);
  });

  it.each([{ baselineValue: '40' }, { targetOn: '2027-12-31' }, { unit: 'h' }, { aggregation: 'flow' }, { holdBand: '1' }, { curve: [{ onDay: '2027-06-30', percent: '100' }] }])('%j needs a decision', (over) => {
    expect(rulesOf(profileBenefit(parse({ benefitId, expectedVersion: 2, ...over }), approved))).toEqual(['benefit.frameNeedsDecision']);
  });

  it('keeps owner, method and rhythm up to date without one', () => {
    const found = profileBenefit(parse({ benefitId, expectedVersion: 2, ownerId: projectId, method: 'Ticketsystem', baselineValue: '42.0', curve: frame.curve }), approved);
    expect(found.ok && [found.value.change.state, found.value.change.ownerId]).toEqual(['planned', projectId]);
  });

  it('does not lose its owner', () => {
    expect(rulesOf(profileBenefit(parse({ benefitId, expectedVersion: 2, ownerId: null }), approved))).toEqual(['benefit.ownerMissing']);
  });
});
