import { day } from '@tranche/shared/domain/day.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import { addCondition, type AddConditionFacts } from './add-condition.ts';
import { isOverdue } from './condition.ts';
import { meetCondition } from './meet-condition.ts';
import { putDecisionIntoForce, type PutIntoForceFacts } from './put-decision-into-force.ts';
import { supersedeDecision, type SupersedeFacts } from './supersede-decision.ts';

const today = day('2026-10-12');

describe('conditions', () => {
  const input = { decisionId: 'decision', text: 'Budget 2027 is released.', ownerId: 'person:finance', dueOn: day('2026-11-30'), blocking: true };
  const facts = (more: Partial<AddConditionFacts> = {}): AddConditionFacts => ({ state: 'voting', outcome: null, today, actorLeads: true, ...more });

  it.each([[true, 'open'], [false, 'proposed']] as const)('added by the chair: %s → %s', (actorLeads, state) => {
    expect(addCondition(input, facts({ actorLeads }))).toMatchObject({ ok: true, value: { condition: { state, blocking: true } } });
  });

  it.each<[string, Partial<AddConditionFacts>]>([
    ['condition.notInThisState', { state: 'draft' }],
    ['condition.notInThisState', { state: 'inForce' }],
    ['condition.chairOnly', { state: 'decided', outcome: 'approved', actorLeads: false }],
    ['condition.ofRejection', { state: 'decided', outcome: 'rejected' }],
    ['condition.dueDatePassed', { today: day('2026-12-01') }],
  ])('are refused: %s', (rule, more) => {
    expect(addCondition(input, facts(more))).toMatchObject({ ok: false, refusals: [{ rule }] });
  });

  it('are overdue from the day after their day, while open (edge case 36)', () => {
    expect(isOverdue({ state: 'open', dueOn: today }, today)).toBe(false);
    expect(isOverdue({ state: 'open', dueOn: day('2026-10-11') }, today)).toBe(true);
    expect(isOverdue({ state: 'met', dueOn: day('2026-10-11') }, today)).toBe(false);
  });

  it('are met once, after the decision was taken', () => {
    const met = { conditionId: 'c1', note: 'Council decided on 8 October.', expectedVersion: 1 };
    const now = new Date('2026-10-12T08:00:00Z');
    expect(meetCondition(met, { state: 'open', decisionState: 'decided', now })).toEqual({ ok: true, value: { change: { state: 'met', metAt: now, note: met.note } } });
    expect(meetCondition(met, { state: 'met', decisionState: 'inForce', now })).toMatchObject({ refusals: [{ rule: 'condition.metAlready' }] });
    expect(meetCondition(met, { state: 'open', decisionState: 'voting', now })).toMatchObject({ refusals: [{ rule: 'condition.decisionNotTaken' }] });
    expect(meetCondition(met, { state: 'proposed', decisionState: 'decided', now })).toMatchObject({ refusals: [{ rule: 'condition.notAdopted' }] });
  });
});

describe('entering into force', () => {
  const facts = (more: Partial<PutIntoForceFacts> = {}): PutIntoForceFacts => ({
    state: 'decided', outcome: 'approved', effectiveFrom: null, supersedesId: null, today, conditions: [], subjectRefusals: [], ...more,
  });

  it('waits for blocking conditions only', () => {
    expect(putDecisionIntoForce(facts({ conditions: [{ state: 'open', blocking: false }] }))).toMatchObject({ ok: true, value: { change: { state: 'inForce', effectiveOn: today } } });
    expect(putDecisionIntoForce(facts({ conditions: [{ state: 'met', blocking: true }] })).ok).toBe(true);
    expect(putDecisionIntoForce(facts({ conditions: [{ state: 'open', blocking: true }] }))).toMatchObject({
      ok: false, refusals: [{ rule: 'decision.blockingConditionOpen', values: { count: 1 } }],
    });
  });

  it('waits neither for conditions of a rejection nor supersedes with it', () => {
    expect(putDecisionIntoForce(facts({ outcome: 'rejected', supersedesId: 'old', conditions: [{ state: 'open', blocking: true }] }))).toMatchObject({ ok: true, value: { supersedesId: null } });
  });

  it('waits for its day and for what the matter still lacks', () => {
    const subjectRefusals = [refusal('stage.budgetNotReleased')];
    expect(putDecisionIntoForce(facts({ effectiveFrom: day('2026-10-13'), subjectRefusals }))).toMatchObject({
      ok: false, refusals: [{ rule: 'decision.notEffectiveYet', values: { day: '2026-10-13' } }, { rule: 'stage.budgetNotReleased' }],
    });
  });

  it('happens once', () => {
    expect(putDecisionIntoForce(facts({ state: 'inForce' }))).toMatchObject({ ok: false, refusals: [{ rule: 'decision.notInThisState' }] });
  });
});

describe('superseding', () => {
  const old = { id: 'old', scopeId: 'PF-1', state: 'inForce' as const, outcome: 'approved' as const, supersedesId: null };
  const successor = { id: 'new', scopeId: 'PF-1', state: 'draft' as const, outcome: null, supersedesId: null };
  const facts = (more: Partial<SupersedeFacts> = {}): SupersedeFacts => ({ old, successor, otherSuccessor: false, ...more });

  it('takes effect only when the successor is in force (edge case 34)', () => {
    expect(supersedeDecision(facts())).toEqual({ ok: true, value: { successor: { supersedesId: 'old' }, old: null } });
    expect(supersedeDecision(facts({ successor: { ...successor, state: 'inForce', outcome: 'approved' } }))).toEqual({
      ok: true, value: { successor: { supersedesId: 'old' }, old: { state: 'superseded' } },
    });
    expect(putDecisionIntoForce({ state: 'decided', outcome: 'approved', effectiveFrom: null, supersedesId: 'old', today, conditions: [], subjectRefusals: [] })).toMatchObject({ value: { supersedesId: 'old' } });
  });

  it.each<[string, Partial<SupersedeFacts>]>([
    ['decision.notInThisState', { old: { ...old, state: 'decided' } }],
    ['decision.supersedesItself', { successor: { ...successor, id: 'old' } }],
    ['decision.supersedesElsewhere', { successor: { ...successor, scopeId: 'P-1' } }],
    ['decision.successorWithoutEffect', { successor: { ...successor, state: 'withdrawn' } }],
    ['decision.successorWithoutEffect', { successor: { ...successor, state: 'decided', outcome: 'rejected' } }],
    ['decision.supersededAlready', { otherSuccessor: true }],
    ['decision.supersededAlready', { successor: { ...successor, supersedesId: 'another' } }],
  ])('is refused: %s', (rule, more) => {
    expect(supersedeDecision(facts(more))).toMatchObject({ ok: false, refusals: [{ rule }] });
  });
});
