import { day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import type { Benefit } from './benefit.ts';
import { isReviewOverdue, type BenefitReview } from './benefit-review.ts';
import { closeBenefit } from './close-benefit.ts';
import { dropBenefit, dropBenefitInput } from './drop-benefit.ts';
import { holdBenefitReview, holdBenefitReviewInput } from './hold-benefit-review.ts';
import { planBenefitReview, planBenefitReviewInput } from './plan-benefit-review.ts';
import { startRealisation, startRealisationInput } from './start-realisation.ts';

const id = '019300a0-0000-7000-8000-000000000001';
const today = day('2026-09-30');
const benefit: Benefit = {
  state: 'realised', kind: 'benefit', category: null, beneficiary: 'Fachbereiche', ownerId: 'bcm', measureDe: 'Durchlaufzeit', unit: 'Tage', aggregation: 'stock', holdBand: null,
  baselineValue: '14', baselineOn: day('2025-06-30'), targetValue: '5', targetOn: day('2026-06-30'), relapsedOn: null,
};
const planned: BenefitReview = { plannedOn: today, heldOn: null, ownerId: 'bcm' };
const rulesOf = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((refusal) => refusal.rule));

describe('benefits reviews', () => {
  const plan = (over: object, of: Partial<Benefit> = {}, reviews: readonly BenefitReview[] = []) =>
    planBenefitReview(planBenefitReviewInput.parse({ benefitId: id, plannedOn: '2026-12-15', ...over }), { benefit: { ...benefit, ...of }, reviews, today });

  it('are planned for the owner unless somebody else is named', () => {
    expect(plan({})).toEqual({ ok: true, value: { review: { plannedOn: '2026-12-15', heldOn: null, ownerId: 'bcm' }, events: ['BenefitReviewPlanned'] } });
    const other = plan({ ownerId: id });
    expect(other.ok && other.value.review.ownerId).toBe(id);
  });

  it.each([
    [{ plannedOn: '2026-09-29' }, {}, [], ['review.inPast']],
    [{}, { ownerId: null }, [], ['review.ownerMissing']],
    [{}, { state: 'dropped' as const }, [], ['benefit.notOpen']],
    [{ plannedOn: '2026-09-30' }, {}, [planned], ['review.dayTaken']],
  ])('%j for %j: %j', (over, of, reviews, rules) => {
    expect(rulesOf(plan(over, of, reviews))).toEqual(rules);
  });

  const hold = (over: object, review: BenefitReview = planned) =>
    holdBenefitReview(holdBenefitReviewInput.parse({ reviewId: id, expectedVersion: 1, heldOn: '2026-09-30', judgement: 'Ziel gehalten', ...over }), { benefit, review, today });

  it('are held once, not before their day has come, and plan the next one', () => {
    const found = hold({ nextReviewOn: '2027-03-31' });
    expect(found.ok && found.value).toEqual({ change: { heldOn: '2026-09-30', judgement: 'Ziel gehalten' }, next: { plannedOn: '2027-03-31', heldOn: null, ownerId: 'bcm' }, events: ['BenefitReviewHeld'] });
    expect(rulesOf(hold({}, { ...planned, heldOn: today }))).toEqual(['review.alreadyHeld']);
    expect(rulesOf(hold({ heldOn: '2026-10-01' }))).toEqual(['review.inFuture']);
    expect(rulesOf(hold({ nextReviewOn: '2026-09-30' }))).toEqual(['review.nextTooEarly']);
  });

  it('become overdue the day after', () => {
    expect([isReviewOverdue(planned, today), isReviewOverdue(planned, day('2026-10-01')), isReviewOverdue({ ...planned, heldOn: today }, day('2026-10-01'))]).toEqual([false, true, false]);
  });

  it('let a realised benefit be closed after the last one', () => {
    expect(rulesOf(closeBenefit({ benefit, reviews: [planned] }))).toEqual(['benefit.reviewOpen']);
    expect(closeBenefit({ benefit, reviews: [{ ...planned, heldOn: today }] })).toEqual({ ok: true, value: { change: { state: 'closed' }, events: ['BenefitClosed'] } });
  });
});

describe('starting and dropping', () => {
  it('starts with the first output in use', () => {
    const start = (firstOutputInUseOn: string) => startRealisation(startRealisationInput.parse({ benefitId: id, expectedVersion: 1, firstOutputInUseOn }), { benefit: { ...benefit, state: 'planned' }, today });
    expect(start('2026-09-01')).toEqual({ ok: true, value: { change: { state: 'realising', startedOn: '2026-09-01' }, events: ['BenefitRealisationStarted'] } });
    expect(rulesOf(start('2026-10-01'))).toEqual(['benefit.startInFuture']);
  });

  it('is dropped with a reason', () => {
    const found = dropBenefit(dropBenefitInput.parse({ benefitId: id, expectedVersion: 1, reason: 'Projekt vorzeitig beendet', businessCaseReassessed: true }), { benefit });
    expect(found).toEqual({ ok: true, value: { change: { state: 'dropped', dropReason: 'Projekt vorzeitig beendet' }, events: ['BenefitDropped'] } });
  });
});
