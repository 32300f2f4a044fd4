import { day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { assessRisk, assessRiskInput } from './assess-risk.ts';
import { closeRisk, closeRiskInput } from './close-risk.ts';
import { completeRiskResponse, completeRiskResponseInput } from './complete-risk-response.ts';
import { confirmRiskUnchanged, reviewOverdueBy } from './confirm-risk-unchanged.ts';
import { describeRisk, describeRiskInput } from './describe-risk.ts';
import { escalateRisk, escalateRiskInput, type EscalateRiskFacts } from './escalate-risk.ts';
import { expireRisk, expireRiskInput } from './expire-risk.ts';
import { handOverRisk, handOverRiskInput } from './hand-over-risk.ts';
import { planRiskResponse, planRiskResponseInput } from './plan-risk-response.ts';
import { raiseRisk, raiseRiskInput, type RaiseRiskForm } from './raise-risk.ts';
import { reassessRisk, reassessRiskInput } from './reassess-risk.ts';
import { rejectRisk, rejectRiskInput } from './reject-risk.ts';
import { reopenRisk } from './reopen-risk.ts';
import { withdrawRisk } from './withdraw-risk.ts';
import { riskOccurred, riskOccurredInput } from './risk-occurred.ts';
import type { RiskResponseState, RiskState, RiskStateName } from './risk.ts';

const today = day('2026-09-30');
const [scopeId, riskId, personId, otherId] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002', '018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000004'];
const subject = { riskId, expectedVersion: 1 };
const facts = { today, currency: 'EUR', actorId: personId, mayAssess: false };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map((each) => each.rule).join(', '));
  return result.value;
}
const rules = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((each) => each.rule));

const raise = (input: Partial<RaiseRiskForm> = {}, mayAssess = false) =>
  raiseRisk(raiseRiskInput.parse({ scopeId, event: 'Serverlieferung verspätet', language: 'de', ...input }), { ...facts, mayAssess });
const complete = { cause: 'Chipmangel', effect: 'Start S-3 rutscht', probability: 4, impact: 3, ownerId: personId };

/** A risk in the state, as the verbs would have left it. */
function aRisk(state: RiskStateName, change: Partial<RiskState> = {}): RiskState {
  return { ...value(raise(complete, true)).change, state, ...change };
}

const response = (change: Partial<RiskResponseState> = {}): RiskResponseState => ({ id: otherId, category: 'reduce', text: 'Zweiten Anbieter binden', actioneeId: null, dueOn: null, cost: null, currency: null, state: 'planned', doneOn: null, note: null, ...change });

describe('raiseRisk', () => {
  it('needs nothing but what might happen', () => {
    const { change, events } = value(raise());
    expect(change).toMatchObject({ state: 'raised', kind: 'threat', title: 'Serverlieferung verspätet', raisedById: personId, ownerId: null, probability: null });
    expect(events).toEqual(['RiskRaised']);
  });

  it('keeps the first estimate of a member without calling it an assessment', () => {
    expect(value(raise(complete)).change).toMatchObject({ state: 'raised', probability: 4, impact: 3, inherentProbability: null });
  });

  it('is assessed at once when the line is complete and the person may assess (ux.md 4.3)', () => {
    const { change, events } = value(raise(complete, true));
    expect(change).toMatchObject({ state: 'assessed', inherentProbability: 4, inherentImpact: 3, lastReviewOn: today });
    expect(events).toEqual(['RiskRaised', 'RiskAssessed']);
  });

  it('takes the step from the percentage and the currency from the organisation', () => {
    expect(value(raise({ probabilityPercent: '30', impactMoney: '12000' })).change).toMatchObject({ probability: 2, currency: 'EUR' });
  });

  it.each<[string, Partial<RaiseRiskForm>]>([
    ['risk.responseOfOtherKind', { kind: 'opportunity', responseCategory: 'avoid' }],
    ['risk.percentContradictsStep', { probability: 5, probabilityPercent: '30' }],
    ['risk.rangeDisordered', { impactMoney: '10', impactMin: '20', impactMax: '30' }],
    ['risk.likelyMissing', { impactMin: '20', impactMax: '30' }],
  ])('refuses %s', (rule, input) => {
    expect(rules(raise(input))).toEqual([rule]);
  });

  it('cuts a long event at a word for the title, never inside a character', () => {
    const long = value(raise({ event: `${'Wort '.repeat(40)}Ende` })).change.title;
    expect(long).toMatch(/Wort…$/);
    expect(long.length).toBeLessThanOrEqual(120);
    expect(value(raise({ event: '😀'.repeat(130) })).change.title).toBe(`${'😀'.repeat(119)}…`);
  });
});

describe('assessRisk', () => {
  const assess = (risk: RiskState, input: object) => assessRisk(risk, assessRiskInput.parse({ ...subject, ...input }), facts);

  it('asks for cause, effect, estimate and owner together', () => {
    expect(rules(assess(value(raise()).change, {}))).toEqual(['risk.causeMissing', 'risk.effectMissing', 'risk.probabilityMissing', 'risk.impactMissing', 'risk.ownerMissing']);
  });

  it('fills up what was said at raising', () => {
    const raised = value(raise({ cause: 'Chipmangel', probability: 4 })).change;
    expect(value(assess(raised, { effect: 'Start rutscht', impact: 3, ownerId: personId })).change).toMatchObject({ state: 'assessed', cause: 'Chipmangel', probability: 4, impact: 3, inherentProbability: 4, lastReviewOn: today });
  });

  it('is refused once a response is planned', () => {
    expect(rules(assess(aRisk('responding'), complete))).toEqual(['risk.notInThisState']);
  });

  it('drops a percentage that no longer fits the new step', () => {
    expect(value(assess(aRisk('assessed', { probabilityPercent: '60' }), { probability: 2 })).change).toMatchObject({ probability: 2, probabilityPercent: null });
  });
});

describe('rejectRisk', () => {
  const reject = (risk: RiskState, input: object) => rejectRisk(risk, rejectRiskInput.parse({ ...subject, ...input }));

  it('closes with the reason', () => {
    expect(value(reject(value(raise()).change, { reason: 'duplicate' })).change).toEqual({ state: 'closed', closeReason: 'duplicate', closeNote: null });
  });

  it('explains why something is no risk, and rejects nothing that was assessed', () => {
    expect(rules(reject(value(raise()).change, { reason: 'notARisk' }))).toEqual(['risk.reasonMissing']);
    expect(rules(reject(aRisk('assessed'), { reason: 'duplicate' }))).toEqual(['risk.notInThisState']);
  });
});

describe('withdrawRisk', () => {
  const withdraw = (risk: RiskState, actorId: string, expectedVersion = 1) => withdrawRisk(risk, { riskId, expectedVersion }, { actorId });

  it('takes back what nobody has worked on, by whoever raised it', () => {
    expect(value(withdraw(aRisk('assessed'), personId)).change).toEqual({ state: 'closed', closeReason: 'withdrawn' });
    expect(rules(withdraw(aRisk('assessed'), otherId))).toEqual(['risk.workedOn']);
    expect(rules(withdraw(aRisk('assessed'), personId, 2))).toEqual(['risk.workedOn']);
    expect(rules(withdraw(aRisk('responding'), personId))).toEqual(['risk.notInThisState']);
  });
});

describe('planRiskResponse', () => {
  const plan = (risk: RiskState, input: object, responses: RiskResponseState[] = []) =>
    planRiskResponse(risk, planRiskResponseInput.parse({ ...subject, residualProbability: 2, residualImpact: 2, responses: [{ category: 'reduce', text: 'Zweiten Anbieter binden' }], ...input }), { responses, currency: 'EUR' });

  it('needs a response and an estimate for afterwards', () => {
    expect(value(plan(aRisk('assessed'), {})).change).toMatchObject({ state: 'responding', residualProbability: 2, residualImpact: 2, responseCategory: 'reduce' });
    expect(rules(plan(aRisk('assessed'), { responses: [] }))).toEqual(['risk.responseMissing']);
    expect(rules(plan(aRisk('raised'), {}))).toEqual(['risk.notInThisState']);
  });

  it('accepts a risk only with a reason', () => {
    expect(rules(plan(aRisk('assessed'), { responses: [{ category: 'accept', text: '' }] }))).toEqual(['risk.reasonMissing']);
    expect(value(plan(aRisk('assessed'), { responses: [{ category: 'accept', text: 'Aufwand höher als Schaden' }] })).change.state).toBe('responding');
  });

  // domain.md 6, case 51.
  it('refuses to avoid an opportunity', () => {
    expect(rules(plan(aRisk('assessed', { kind: 'opportunity' }), { responses: [{ category: 'avoid', text: 'Nichts tun' }] }))).toEqual(['risk.responseOfOtherKind']);
    expect(rules(plan(aRisk('assessed', { kind: 'opportunity' }), { responses: [{ category: 'exploit', text: 'Vertrag schließen' }] }))).toEqual([]);
  });

  it('keeps, adds and drops responses', () => {
    const existing = [response(), response({ id: riskId }), response({ id: personId, state: 'done' })];
    const { plan: changed } = value(plan(aRisk('monitored'), { responses: [{ responseId: otherId, category: 'reduce', text: 'Neu gefasst' }, { category: 'share', text: 'Mit Landkreis' }] }, existing));
    expect([changed.add.length, changed.keep.map((each) => each.id), changed.drop]).toEqual([1, [otherId], [riskId]]);
    expect(rules(plan(aRisk('responding'), { responses: [{ responseId: personId, category: 'reduce', text: 'Wieder' }] }, existing))).toEqual(['risk.responseNotPlanned']);
  });

  it('completes the assessment of a risk that was reopened without one', () => {
    expect(rules(plan(value(raise()).change.state === 'raised' ? { ...value(raise()).change, state: 'assessed' } : aRisk('assessed'), {}))).toContain('risk.causeMissing');
  });
});

describe('completeRiskResponse', () => {
  const done = (responses: RiskResponseState[], input: object = {}) =>
    completeRiskResponse(aRisk('responding'), completeRiskResponseInput.parse({ ...subject, responseId: otherId, ...input }), { responses, today });

  it('stays in response while another one is open', () => {
    const { change, response: closed } = value(done([response(), response({ id: riskId })]));
    expect([change.state, closed]).toEqual([undefined, { id: otherId, state: 'done', doneOn: today, note: null }]);
  });

  it('asks for the estimate with the last one', () => {
    expect(rules(done([response()]))).toEqual(['risk.reassessmentMissing']);
    expect(value(done([response()], { probability: 1, impact: 3 })).change).toMatchObject({ state: 'monitored', probability: 1, impact: 3, lastReviewOn: today });
  });

  it('drops a response only with a reason, and none twice', () => {
    expect(rules(done([response()], { outcome: 'dropped' }))).toEqual(['risk.reasonMissing']);
    expect(rules(done([response({ state: 'done' })]))).toEqual(['risk.responseNotPlanned']);
  });
});

describe('review', () => {
  it('keeps the estimate before response', () => {
    const { change } = value(reassessRisk(aRisk('responding'), reassessRiskInput.parse({ ...subject, probability: 2, impact: 2 }), facts));
    expect(change).toMatchObject({ probability: 2, impact: 2, lastReviewOn: today });
    expect(change).not.toHaveProperty('inherentProbability');
    expect(change).not.toHaveProperty('state');
  });

  it('confirms without touching anything else', () => {
    expect(value(confirmRiskUnchanged(aRisk('monitored'), { today })).change).toEqual({ lastReviewOn: today });
    expect(rules(confirmRiskUnchanged(aRisk('raised'), { today }))).toEqual(['risk.notInThisState']);
  });

  it('is overdue after more than 30 days', () => {
    expect([day('2026-08-31'), day('2026-08-30')].map((lastReviewOn) => reviewOverdueBy({ state: 'assessed', lastReviewOn }, today))).toEqual([null, 31]);
    expect(reviewOverdueBy({ state: 'closed', lastReviewOn: day('2026-01-01') }, today)).toBeNull();
  });
});

describe('riskOccurred and closeRisk', () => {
  const occur = (risk: RiskState, input: object = {}) => riskOccurred(risk, riskOccurredInput.parse({ ...subject, ...input }), { today });

  it('turns a threat into a problem and an opportunity into a business opportunity', () => {
    const threat = value(occur(aRisk('monitored')));
    expect(threat.change).toEqual({ state: 'occurred', occurrences: 1, occurredOn: today });
    expect(threat.issue).toMatchObject({ type: 'problemConcern', title: 'Serverlieferung verspätet', ownerId: personId });
    expect(threat.issue.description).toContain('Chipmangel');
    expect(value(occur(aRisk('assessed', { kind: 'opportunity' }))).issue.type).toBe('businessOpportunity');
  });

  it('has not occurred tomorrow, and not before it was assessed', () => {
    expect(rules(occur(aRisk('assessed'), { occurredOn: '2026-10-01' }))).toEqual(['risk.occurredInFuture']);
    expect(rules(occur(aRisk('raised')))).toEqual(['risk.notInThisState']);
  });

  // domain.md 6, case 2.
  it('may occur again', () => {
    const close = (input: object) => closeRisk(aRisk('occurred', { occurrences: 1 }), closeRiskInput.parse({ ...subject, ...input }));
    expect(value(close({ mayOccurAgain: true })).change).toEqual({ state: 'assessed', closeNote: null });
    expect(value(close({})).change).toMatchObject({ state: 'closed', closeReason: 'issueClosed' });
  });
});

describe('expireRisk', () => {
  const expire = (proximityOn: string | null, input: object = {}) => expireRisk(aRisk('assessed', { proximityOn: proximityOn === null ? null : day(proximityOn) }), expireRiskInput.parse({ ...subject, ...input }), { today });

  it('waits until the day has passed', () => {
    expect(rules(expire('2026-09-30'))).toEqual(['risk.proximityNotPassed']);
    expect(value(expire('2026-09-29')).change).toEqual({ state: 'closed', closeReason: 'expired', closeNote: null });
  });

  it('asks for the reason when there is no day', () => {
    expect(rules(expire(null))).toEqual(['risk.reasonMissing']);
    expect(value(expire(null, { note: 'Phase ist beendet' })).change.closeNote).toBe('Phase ist beendet');
  });
});

describe('escalateRisk', () => {
  const escalate = (risk: RiskState, change: Partial<EscalateRiskFacts> = {}) =>
    escalateRisk(risk, escalateRiskInput.parse({ ...subject, scopeId: otherId }), { actorId: otherId, targetIsAbove: true, escalatedBefore: false, exposure: null, toleranceLine: null, ...change });

  it('copies a critical risk one level up, to be judged anew there', () => {
    expect(value(escalate(aRisk('responding', { probability: 4, impact: 4 }))).copy).toMatchObject({ scopeId: otherId, state: 'raised', ownerId: null, raisedById: otherId, probability: 4, impact: 4 });
  });

  it('needs the score or the exposure', () => {
    expect(rules(escalate(aRisk('assessed')))).toEqual(['risk.belowEscalationLine']);
    expect(rules(escalate(aRisk('assessed'), { exposure: '10000.01', toleranceLine: '10000' }))).toEqual([]);
    expect(rules(escalate(aRisk('assessed'), { exposure: '10000', toleranceLine: '10000' }))).toEqual(['risk.belowEscalationLine']);
  });

  it('goes up, and once', () => {
    const critical = aRisk('assessed', { probability: 5, impact: 5 });
    expect(rules(escalate(critical, { targetIsAbove: false, escalatedBefore: true }))).toEqual(['risk.targetNotAbove', 'risk.alreadyEscalated']);
    expect(rules(escalate({ ...critical, state: 'closed' }))).toEqual(['risk.notInThisState']);
  });
});

describe('reopen, hand over, describe', () => {
  it('comes back as assessed', () => {
    expect(value(reopenRisk(aRisk('closed', { closeReason: 'expired' }), { today })).change).toEqual({ state: 'assessed', closeReason: null, closeNote: null, lastReviewOn: today });
    expect(rules(reopenRisk(aRisk('assessed'), { today }))).toEqual(['risk.notInThisState']);
  });

  it('goes on elsewhere with a new owner', () => {
    const handOver = (target: string | undefined) => handOverRisk(aRisk('monitored'), handOverRiskInput.parse({ ...subject, scopeId: target, ownerId: otherId }));
    const { change, copy } = value(handOver(otherId));
    expect([change.closeReason, copy.state, copy.ownerId]).toEqual(['handedOver', 'monitored', otherId]);
    expect(rules(handOver(scopeId))).toEqual(['risk.targetIsOwnScope']);
  });

  it('mends the wording, but keeps what an assessment needs', () => {
    const describeIt = (risk: RiskState, input: object) => describeRisk(risk, describeRiskInput.parse({ ...subject, ...input }));
    expect(value(describeIt(aRisk('monitored'), { title: 'Server zu spät', category: null })).change).toEqual({ title: 'Server zu spät', category: null });
    expect(rules(describeIt(aRisk('monitored'), { ownerId: null }))).toEqual(['risk.ownerMissing']);
    expect(rules(describeIt(aRisk('closed'), { title: 'Neu' }))).toEqual(['risk.notInThisState']);
  });
});
