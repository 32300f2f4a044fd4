import { day } from '@tranche/shared/domain/day.ts';
import { benefitTransitions, nextBenefitState, type BenefitTransition, type TransitionFacts } from './benefit-machine.ts';
import { benefitStates, type BenefitState } from './benefit.ts';

const complete: TransitionFacts = {
  benefit: { kind: 'benefit', beneficiary: 'Besuchende', ownerId: 'BCM', measureDe: 'Wartezeit', unit: 'min', baselineValue: '42', baselineOn: day('2025-06-30'), targetValue: '20', targetOn: day('2027-06-30') },
  curve: [{ percent: '0' }, { percent: '100' }],
  businessCaseReassessed: true,
  reviews: [{ heldOn: '2027-07-01' }],
};

const rules = (state: BenefitState, event: BenefitTransition, facts: TransitionFacts) => {
  const found = nextBenefitState(state, event, facts);
  return found.ok ? [] : found.refusals.map((refusal) => refusal.rule);
};

describe('life of a benefit (domain.md 3.7)', () => {
  const allowed: Readonly<Record<BenefitState, Partial<Record<BenefitTransition, BenefitState>>>> = {
    identified: { profile: 'profiled', drop: 'dropped' },
    profiled: { profile: 'profiled', approve: 'planned', drop: 'dropped' },
    planned: { profile: 'planned', start: 'realising', rebaseline: 'planned', drop: 'dropped' },
    realising: { profile: 'realising', reachTarget: 'realised', rebaseline: 'realising', drop: 'dropped' },
    realised: { profile: 'realised', relapse: 'realising', rebaseline: 'realising', close: 'closed', drop: 'dropped' },
    closed: {},
    dropped: {},
  };
  const pairs = benefitStates.flatMap((state) => benefitTransitions.map((event) => [state, event, allowed[state][event] ?? 'refused'] as const));

  it.each(pairs)('%s, %s → %s', (state, event, expected) => {
    const found = nextBenefitState(state, event, complete);
    expect(found).toEqual(expected === 'refused' ? { ok: false, refusals: [{ rule: 'benefit.notInThisState', path: [], values: { state, event } }] } : { ok: true, value: expected });
  });

  it('needs measure, owner and beneficiary to be profiled, and says all at once', () => {
    const bare = { ...complete.benefit, measureDe: null, ownerId: null, beneficiary: '' };
    expect(rules('identified', 'profile', { benefit: bare })).toEqual(['benefit.measureMissing', 'benefit.ownerMissing', 'benefit.beneficiaryMissing']);
  });

  it('needs baseline, target and curve to be approved', () => {
    const bare = { ...complete.benefit, baselineOn: null, targetValue: null };
    expect(rules('profiled', 'approve', { benefit: bare })).toEqual(['benefit.baselineMissing', 'benefit.targetMissing', 'benefit.curveIncomplete']);
    expect(rules('profiled', 'approve', { ...complete, curve: [{ percent: '0' }, { percent: '80' }] })).toEqual(['benefit.curveIncomplete']);
  });

  it('asks no curve of a dis-benefit (domain.md 7, B-5) and of a value to be held', () => {
    expect(rules('profiled', 'approve', { benefit: { ...complete.benefit, kind: 'disBenefit' } })).toEqual([]);
    expect(rules('profiled', 'approve', { benefit: { ...complete.benefit, targetValue: '42.0' } })).toEqual([]);
  });

  it('is dropped only after the business case was looked at again', () => {
    expect(rules('realising', 'drop', { ...complete, businessCaseReassessed: false })).toEqual(['benefit.businessCaseNotReassessed']);
  });

  it('is closed only after the last review', () => {
    expect(rules('realised', 'close', { ...complete, reviews: [] })).toEqual(['benefit.noReviewHeld']);
    expect(rules('realised', 'close', { ...complete, reviews: [{ heldOn: '2027-07-01' }, { heldOn: null }] })).toEqual(['benefit.reviewOpen']);
  });
});
