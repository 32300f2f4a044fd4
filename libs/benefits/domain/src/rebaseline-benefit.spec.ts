import { day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import type { Benefit } from './benefit.ts';
import { realisation } from './realisation.ts';
import { rebaselineBenefit, rebaselineBenefitInput, type RebaselineFacts } from './rebaseline-benefit.ts';

const id = '019300a0-0000-7000-8000-000000000001';
const today = day('2026-09-30');
const benefit: Benefit = {
  state: 'realised', kind: 'benefit', category: null, beneficiary: 'Besuchende', ownerId: 'bcm', measureDe: 'Wartezeit', unit: 'min', aggregation: 'stock', holdBand: null,
  baselineValue: '42', baselineOn: day('2025-06-30'), targetValue: '20', targetOn: day('2027-06-30'), relapsedOn: null,
};
const curve = [{ onDay: day('2027-06-30'), percent: '100' }];
const rebaseline = (over: object, facts: Partial<RebaselineFacts> = {}) =>
  rebaselineBenefit(rebaselineBenefitInput.parse({ benefitId: id, expectedVersion: 3, decisionId: id, reason: 'Neue Dienste', ...over }), { benefit, curve, today, decisionInForce: true, actorRecorded: false, ...facts });
const rulesOf = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((refusal) => refusal.rule));

describe('re-baselining', () => {
  it('sets a new frame, keeps the old one, and the new target has to be reached anew', () => {
    const found = rebaseline({ targetValue: '15' });
    expect(found.ok && found.value.change).toEqual({ state: 'realising', baselineValue: '42', baselineOn: '2025-06-30', targetValue: '15', targetOn: '2027-06-30', holdBand: null });
    expect(found.ok && found.value.replaced).toMatchObject({ targetValue: '20', curve, replacedOn: today, decisionId: id, reason: 'Neue Dienste' });
    // The percentage against the original stays available (domain.md 6, case 14): example benefit-realisation-decrease.
    expect(found.ok && realisation(found.value.replaced, '31').value?.toNumber()).toBe(50);
  });

  it('keeps a planned benefit planned', () => {
    const found = rebaseline({ curve: [{ onDay: '2027-12-31', percent: '100' }] }, { benefit: { ...benefit, state: 'planned' } });
    expect(found.ok && [found.value.change.state, found.value.curve[0]?.onDay]).toEqual(['planned', '2027-12-31']);
  });

  it.each([
    [{ targetValue: '15' }, { decisionInForce: false }, ['benefit.decisionNotInForce']],
    // SD5: who records a benefit measurement does not approve the re-baselining.
    [{ targetValue: '15' }, { actorRecorded: true }, ['benefit.recorderMayNotRebaseline']],
    [{}, {}, ['benefit.nothingRebaselined']],
    [{ baselineOn: '2026-10-01' }, {}, ['benefit.baselineInFuture']],
    [{ targetValue: '15' }, { benefit: { ...benefit, state: 'profiled' as const } }, ['benefit.notInThisState']],
  ])('%j with %j: %j', (over, facts, rules) => {
    expect(rulesOf(rebaseline(over, facts))).toEqual(rules);
  });
});
