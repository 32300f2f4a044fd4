import { day } from '@tranche/shared/domain/day.ts';
import { draftDecision, type DraftDecisionInput } from './draft-decision.ts';
import { openDecisionPreparation } from './open-decision-preparation.ts';
import { setDecisionOptions, setDecisionOptionsInput } from './set-decision-options.ts';
import { withdrawDecision } from './withdraw-decision.ts';

const today = day('2026-09-30');
const draft = (more: Partial<DraftDecisionInput> = {}): DraftDecisionInput => ({ scopeId: 'scope', question: 'Own operation or state service?', kind: 'general', language: 'en', ...more });
const facts = { authorId: 'person:pm', today, bodyOfScopeId: 'body' };

describe('drafting', () => {
  it('offers "do nothing" in the language of the record (domain.md 2.7)', () => {
    expect(draftDecision(draft({ language: 'de' }), facts)).toMatchObject({ ok: true, value: { change: { state: 'draft', round: 1 }, options: [{ title: 'Nichts tun', doNothing: true }] } });
    expect(draftDecision(draft(), facts)).toMatchObject({ ok: true, value: { options: [{ title: 'Do nothing' }] } });
  });

  it('gives the decision to the body of the scope unless somebody else is named', () => {
    expect(draftDecision(draft(), facts)).toMatchObject({ value: { change: { bodyId: 'body', deciderId: null } } });
    expect(draftDecision(draft({ deciderId: 'person:executive' }), facts)).toMatchObject({ value: { change: { bodyId: null, deciderId: 'person:executive' } } });
  });

  it.each([
    ['decision.deciderMissing', draft(), { ...facts, bodyOfScopeId: null }],
    ['decision.deciderTwice', draft({ bodyId: 'body', deciderId: 'person:executive' }), facts],
    ['decision.dueDatePassed', draft({ dueOn: day('2026-09-29') }), facts],
  ])('is refused: %s', (rule, input, given) => {
    expect(draftDecision(input, given)).toMatchObject({ ok: false, refusals: [{ rule }] });
  });
});

describe('opening for preparation', () => {
  const input = { decisionId: 'decision', expectedVersion: 1 };

  it('needs two options and a day', () => {
    expect(openDecisionPreparation(input, { state: 'draft', dueOn: null, optionCount: 1, today })).toMatchObject({
      ok: false, refusals: [{ rule: 'decision.optionsTooFew', values: { count: 1 } }, { rule: 'decision.dueDateMissing', path: ['dueOn'] }],
    });
    expect(openDecisionPreparation({ ...input, dueOn: today }, { state: 'draft', dueOn: null, optionCount: 2, today })).toEqual({ ok: true, value: { change: { state: 'preparing', dueOn: today } } });
  });
});

describe('options', () => {
  const parse = (value: object) => setDecisionOptionsInput.parse({ decisionId: '0198a000-0000-7000-8000-000000000001', expectedVersion: 1, ...value });
  const two = [{ title: 'Own operation' }, { title: 'State service', amount: '12000.00', currency: 'EUR', scores: [{ criterionKey: 'cost', value: 4 }] }];
  const criteria = [{ key: 'cost', name: 'Cost', weight: 40 }];
  const draftFacts = { state: 'draft' as const, recommendedOptionId: null, optionIds: [], hasSubject: false };

  it('are stored in their order', () => {
    expect(setDecisionOptions(parse({ options: two, criteria }), draftFacts)).toMatchObject({
      ok: true,
      value: { change: { options: [{ id: null, title: 'Own operation', position: 1, amount: null }, { title: 'State service', position: 2, amount: '12000.00', currency: 'EUR' }], criteria } },
    });
  });

  it.each(['voting', 'pending', 'decided', 'inForce', 'superseded', 'withdrawn'] as const)('are frozen in state %s (edge case 35)', (state) => {
    expect(setDecisionOptions(parse({ options: two, criteria }), { ...draftFacts, state })).toMatchObject({ ok: false, refusals: [{ rule: 'decision.optionsFrozen' }] });
  });

  it.each([
    ['decision.optionTwice', { options: [{ title: 'Same' }, { title: 'SAME' }] }],
    ['decision.criterionTwice', { options: two, criteria: [...criteria, { key: 'cost', name: 'Price', weight: 1 }] }],
    ['decision.scoreWithoutCriterion', { options: two, criteria: [] }],
    ['decision.currencyMissing', { options: [{ title: 'A', amount: '1.00' }, { title: 'B' }] }],
    ['decision.doNothingTwice', { options: [{ title: 'A', doNothing: true }, { title: 'B', doNothing: true }] }],
    ['decision.optionUnknown', { options: [{ id: '0198a000-0000-7000-8000-000000000009', title: 'A' }, { title: 'B' }] }],
  ])('are refused: %s', (rule, value) => {
    expect(setDecisionOptions(parse(value), draftFacts)).toMatchObject({ ok: false, refusals: [{ rule }] });
  });

  it('stay as they are where they take effect on another record', () => {
    expect(setDecisionOptions(parse({ options: two, criteria }), { ...draftFacts, state: 'preparing', hasSubject: true })).toMatchObject({ ok: false, refusals: [{ rule: 'decision.optionsOfSubject' }] });
  });

  it('stay two while the decision is prepared', () => {
    expect(setDecisionOptions(parse({ options: [{ title: 'A' }] }), { ...draftFacts, state: 'preparing' })).toMatchObject({ ok: false, refusals: [{ rule: 'decision.optionsTooFew' }] });
  });

  it('take the recommendation with them when they go', () => {
    expect(setDecisionOptions(parse({ options: two, criteria }), { ...draftFacts, recommendedOptionId: 'option:gone' })).toMatchObject({ value: { change: { recommendedOptionId: null } } });
  });
});

describe('withdrawing', () => {
  const input = { decisionId: 'decision', reason: 'The question is settled.', expectedVersion: 1 };
  const dueAt = new Date('2026-10-09T22:00:00Z');

  it.each(['draft', 'preparing'] as const)('ends a decision in state %s', (state) => {
    expect(withdrawDecision(input, { state, round: 1, dueAt: null })).toEqual({ ok: true, value: { change: { state: 'withdrawn', round: 1, dueAt: null } } });
  });

  it.each(['voting', 'pending'] as const)('returns one in state %s to preparation and discards its votes (edge case 35)', (state) => {
    expect(withdrawDecision(input, { state, round: 1, dueAt })).toEqual({ ok: true, value: { change: { state: 'preparing', round: 2, dueAt: null } } });
  });

  it.each(['decided', 'inForce', 'superseded', 'withdrawn'] as const)('is impossible in state %s', (state) => {
    expect(withdrawDecision(input, { state, round: 1, dueAt })).toMatchObject({ ok: false, refusals: [{ rule: 'decision.notInThisState' }] });
  });
});
