import { aSeat, projectBoard } from '@tranche/decisions/testing/ballots.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { decide, type DecideFacts } from './decide.ts';
import { submitDecision, type BodyFacts, type SubmitDecisionFacts } from './submit-decision.ts';

const body = (more: Partial<BodyFacts> = {}): BodyFacts => ({ rule: 'consent', quorum: null, executiveDecides: false, castingVote: false, needsExecutive: true, seats: projectBoard(), ...more });
const submitFacts = (more: Partial<SubmitDecisionFacts> = {}): SubmitDecisionFacts => ({
  state: 'preparing', dueOn: day('2026-10-09'), today: day('2026-09-30'), zone: 'Europe/Berlin', optionIds: ['a', 'b'], criterionCount: 1,
  evidenceCount: 0, body: body(), conflicts: [], ...more,
});
const submission = { decisionId: 'decision', recommendation: 'Take the state service.', recommendedOptionId: 'b', notDataBased: false, expectedVersion: 1 };

describe('submitting', () => {
  it('opens the vote of the body to the end of the due day in its zone', () => {
    expect(submitDecision(submission, submitFacts())).toMatchObject({
      ok: true, value: { change: { state: 'voting', recommendedOptionId: 'b', notDataBased: false, dueAt: new Date('2026-10-09T22:00:00.000Z') }, ballot: { rule: 'consent' } },
    });
  });

  it('lays it before the person who decides alone', () => {
    expect(submitDecision(submission, submitFacts({ body: null }))).toMatchObject({ ok: true, value: { change: { state: 'pending' }, ballot: null } });
  });

  it('needs criteria, evidence or the note that there are none; the mark stays in the record', () => {
    const without = submitFacts({ criterionCount: 0 });
    expect(submitDecision(submission, without)).toMatchObject({ ok: false, refusals: [{ rule: 'decision.basisMissing', path: ['notDataBased'] }] });
    expect(submitDecision({ ...submission, notDataBased: true }, without)).toMatchObject({ ok: true, value: { change: { notDataBased: true } } });
    expect(submitDecision(submission, { ...without, evidenceCount: 1 })).toMatchObject({ ok: true, value: { change: { notDataBased: false } } });
  });

  it.each<[string, Partial<SubmitDecisionFacts>]>([
    ['decision.dueDateMissing', { dueOn: null }],
    ['decision.dueDatePassed', { dueOn: day('2026-09-29') }],
    ['decision.notInThisState', { state: 'draft' }],
    ['decision.optionUnknown', { optionIds: ['a', 'c'] }],
    ['decision.executiveSeatVacant', { body: body({ seats: [aSeat('seniorUser', 1), aSeat('seniorSupplier', 2)] }) }],
    ['decision.executiveSeatVacant', { body: body({ needsExecutive: false, executiveDecides: true, seats: [aSeat('member', 1)] }) }],
    ['decision.quorumUnreachable', { body: body({ quorum: 4 }) }],
    ['decision.quorumUnreachable', { body: body({ needsExecutive: false, seats: [aSeat('member', 1)] }), conflicts: ['person:member'] }],
  ])('is refused: %s', (rule, more) => {
    expect(submitDecision(submission, submitFacts(more))).toMatchObject({ ok: false, refusals: [{ rule }] });
  });
});

describe('deciding alone', () => {
  const facts = (more: Partial<DecideFacts> = {}): DecideFacts => ({
    state: 'pending', kind: 'change', deciderId: 'person:executive', recommendedOptionId: 'b', actorId: 'person:executive', viaToken: false,
    now: new Date('2026-10-01T09:00:00Z'), deciderHoldsRole: true, managesScope: false, conflicts: [], optionIds: ['a', 'b'], ...more,
  });
  const approval = { decisionId: 'decision', outcome: 'approved' as const, reason: 'Cheaper and ready.', expectedVersion: 1 };

  it('chooses the recommended option unless another one is named', () => {
    expect(decide(approval, facts())).toMatchObject({ ok: true, value: { change: { state: 'decided', outcome: 'approved', chosenOptionId: 'b' } } });
    expect(decide({ ...approval, optionId: 'a' }, facts())).toMatchObject({ ok: true, value: { change: { chosenOptionId: 'a' } } });
  });

  it('chooses nothing with a rejection', () => {
    expect(decide({ ...approval, outcome: 'rejected' }, facts())).toMatchObject({ ok: true, value: { change: { outcome: 'rejected', chosenOptionId: null } } });
  });

  it.each<[string, Partial<DecideFacts>]>([
    ['decision.otherDecider', { actorId: 'person:other' }],
    ['decision.deciderHoldsNoRole', { deciderHoldsRole: false }],
    ['vote.tokenNeverVotes', { viaToken: true }],
    ['vote.projectManager', { kind: 'stageGate', managesScope: true }],
    ['vote.conflictOfInterest', { conflicts: ['person:executive'] }],
    ['decision.optionMissing', { recommendedOptionId: null }],
    ['decision.notInThisState', { state: 'decided' }],
  ])('is refused: %s', (rule, more) => {
    expect(decide(approval, facts(more))).toMatchObject({ ok: false, refusals: [{ rule }] });
  });

  it('leaves a project manager the decisions inside the own tolerance', () => {
    expect(decide(approval, facts({ kind: 'general', managesScope: true })).ok).toBe(true);
  });
});
