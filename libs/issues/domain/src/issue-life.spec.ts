import { day } from '@tranche/shared/domain/day.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { analyseIssue, analyseIssueInput } from './analyse-issue.ts';
import { assignIssue, assignIssueInput } from './assign-issue.ts';
import { completeIssue, completeIssueInput } from './complete-issue.ts';
import { promoteDailyLogEntry, promoteDailyLogEntryInput, writeDailyLog, writeDailyLogInput } from './daily-log.ts';
import { decideIssue, decideIssueInput } from './decide-issue.ts';
import { endIssueDeferral } from './end-issue-deferral.ts';
import { handleIssueInformally, handleIssueInformallyInput } from './handle-issue-informally.ts';
import { dimensions, type IssueState, type IssueStateName } from './issue.ts';
import { proposeIssueDecision, proposeIssueDecisionInput } from './propose-issue-decision.ts';
import { raiseConcern, raiseConcernInput } from './raise-concern.ts';
import { raiseIssue, raiseIssueInput, type RaiseIssueForm } from './raise-issue.ts';
import { withdrawIssue } from './withdraw-issue.ts';
import { reopenIssue } from './reopen-issue.ts';

const today = day('2026-09-30');
const [scopeId, issueId, requesterId, deciderId] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002', '018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000004'];
const subject = { issueId, expectedVersion: 1 };
const actor = { actorId: requesterId, currency: 'EUR' };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map((each) => each.rule).join(', '));
  return result.value;
}
const rules = (result: Result<unknown>) => (result.ok ? [] : result.refusals.map((each) => each.rule));

const raise = (input: Partial<RaiseIssueForm> = {}) => raiseIssue(raiseIssueInput.parse({ scopeId, title: 'Schnittstelle liefert falsche Daten', language: 'de', ...input }), actor);
const options = [{ text: 'Nachbessern lassen', cost: '9500.00', days: 5 }, { text: 'Ohne Schnittstelle starten', cost: null, days: null }];

/** An issue in the state, as the verbs would have left it. */
function anIssue(state: IssueStateName, change: Partial<IssueState> = {}): IssueState {
  const known = state === 'raised' ? {} : { options, impacts: { scope: 'keine' }, recommendation: 'Nachbessern', recommendedOption: 0 };
  return { ...value(raise()).change, ...known, state, ...change };
}

describe('raiseIssue', () => {
  it('needs type and title only', () => {
    const { change, events } = value(raise());
    expect(change).toMatchObject({ state: 'raised', type: 'problemConcern', raisedById: requesterId, source: 'member', currency: null });
    expect(events).toEqual(['IssueRaised']);
  });

  // domain.md 6, case 58.
  it('names whoever brought it up from outside', () => {
    expect(value(raise({ raisedFor: 'Bürgerin am Schalter' })).change).toMatchObject({ source: 'external', raisedFor: 'Bürgerin am Schalter' });
  });

  it('takes the currency of the organisation for money without one', () => {
    expect(value(raise({ costImpact: '9500' })).change.currency).toBe('EUR');
  });
});

describe('raiseConcern', () => {
  const concern = (text: string) => value(raiseConcern(raiseConcernInput.parse({ scopeId, text, language: 'de' }), actor));

  it('is a problem/concern that needs nothing but a text', () => {
    const { change, events } = concern('Der Termin ist nicht zu halten.');
    expect(change).toMatchObject({ type: 'problemConcern', source: 'concern', title: 'Der Termin ist nicht zu halten.', description: null });
    expect(events).toEqual(['ConcernRaised']);
  });

  it('keeps what does not fit into the title', () => {
    const long = 'Ein langer Hinweis. '.repeat(20).trim();
    expect(concern(long).change).toMatchObject({ description: long });
    expect(concern(long).change.title).toMatch(/…$/);
    expect(concern('Kurz\nund mehr').change).toMatchObject({ title: 'Kurz', description: 'Kurz\nund mehr' });
  });
});

describe('handleIssueInformally', () => {
  const handle = (issue: IssueState) => handleIssueInformally(issue, handleIssueInformallyInput.parse({ ...subject, note: 'Anruf genügte' }));

  it('closes and goes into the daily log', () => {
    const { change, logText } = value(handle(anIssue('raised')));
    expect(change).toEqual({ state: 'closed', closeKind: 'informal', resolution: 'Anruf genügte' });
    expect(logText).toBe('Schnittstelle liefert falsche Daten: Anruf genügte');
    expect(rules(handle(anIssue('analysed')))).toEqual(['issue.notInThisState']);
  });
});

describe('withdrawIssue', () => {
  const withdraw = (issue: IssueState, actorId: string, expectedVersion = 1) => withdrawIssue(issue, { issueId, expectedVersion }, { actorId });

  it('takes back what nobody has worked on, by whoever raised it', () => {
    expect(value(withdraw(anIssue('raised'), requesterId)).change).toEqual({ state: 'closed', closeKind: 'withdrawn' });
    expect(rules(withdraw(anIssue('raised'), deciderId))).toEqual(['issue.workedOn']);
    expect(rules(withdraw(anIssue('raised'), requesterId, 2))).toEqual(['issue.workedOn']);
    expect(rules(withdraw(anIssue('analysed'), requesterId))).toEqual(['issue.notInThisState']);
  });
});

describe('analyseIssue', () => {
  const words = (names: readonly string[]) => names.map((dimension) => ({ dimension, text: 'keine' }));
  const analyse = (input: object, issue = anIssue('raised')) => analyseIssue(issue, analyseIssueInput.parse({ ...subject, impacts: words(dimensions), options: [{ text: 'Nachbessern lassen' }], ...input }), { currency: 'EUR', dimensions });

  it('needs an answer for each dimension and an option', () => {
    expect(value(analyse({})).change).toMatchObject({ state: 'analysed', impacts: { sustainability: 'keine' } });
    expect(rules(analyse({ impacts: words(['cost', 'time', 'scope']) }))).toEqual(Array(4).fill('issue.impactMissing'));
    expect(rules(analyse({ options: [] }))).toEqual(['issue.optionsMissing']);
  });

  it('takes a number as the answer for cost and time', () => {
    const { change } = value(analyse({ impacts: words(['scope', 'quality', 'benefit', 'risk', 'sustainability']), costImpact: '9500', daysImpact: 5 }));
    expect(change).toMatchObject({ costImpact: '9500', daysImpact: 5, currency: 'EUR' });
  });

  it('leaves out a dimension that the organisation does not judge', () => {
    const input = analyseIssueInput.parse({ ...subject, impacts: words(dimensions.slice(0, 6)), options: [{ text: 'Warten' }] });
    expect(rules(analyseIssue(anIssue('raised'), input, { currency: 'EUR', dimensions: dimensions.slice(0, 6) }))).toEqual([]);
  });

  it('may be mended until something is proposed', () => {
    expect(rules(analyse({}, anIssue('analysed')))).toEqual([]);
    expect(rules(analyse({}, anIssue('proposed')))).toEqual(['issue.notInThisState']);
  });
});

describe('proposeIssueDecision', () => {
  const propose = (input: object, issue = anIssue('analysed', { type: 'requestForChange', costImpact: '9500' })) =>
    proposeIssueDecision(issue, proposeIssueDecisionInput.parse({ ...subject, recommendation: 'Nachbessern lassen', ...input }), { usage: { workPackage: null, stage: '0.5', project: '0.2' }, limits: { single: '10000', budget: '50000', approved: [] } });

  it('computes who decides', () => {
    expect(value(propose({ recommendedOption: 0 })).change).toEqual({ state: 'proposed', recommendation: 'Nachbessern lassen', recommendedOption: 0, decider: 'changeAuthority', routeRules: ['withinChangeAuthority'] });
  });

  it('recommends only what was analysed', () => {
    expect(rules(propose({ recommendedOption: 2 }))).toEqual(['issue.optionUnknown']);
    expect(rules(propose({}, anIssue('raised')))).toEqual(['issue.notInThisState']);
  });
});

describe('decideIssue', () => {
  const decide = (input: object, issue = anIssue('proposed'), actorId = deciderId) => decideIssue(issue, decideIssueInput.parse({ ...subject, reason: 'So beschlossen', ...input }), { actorId, today });

  it.each([
    ['approve', {}, { state: 'inAction', outcome: 'approve', chosenOption: 0, closeKind: null }],
    ['exceptionPlan', {}, { state: 'inAction', outcome: 'exceptionPlan', chosenOption: null, closeKind: null }],
    ['reject', {}, { state: 'closed', outcome: 'reject', closeKind: 'rejected' }],
    ['defer', { deferredUntil: '2026-11-01' }, { state: 'deferred', deferredUntil: day('2026-11-01') }],
    ['askForMore', {}, { state: 'analysed', outcome: 'askForMore' }],
  ])('%s', (outcome, input, change) => {
    expect(value(decide({ outcome, ...input })).change).toMatchObject({ ...change, decidedById: deciderId, decidedOn: today });
  });

  it('grants a concession for an off-specification only', () => {
    expect(value(decide({ outcome: 'concession' }, anIssue('proposed', { type: 'offSpecification' }))).change).toMatchObject({ state: 'closed', closeKind: 'concession' });
    expect(rules(decide({ outcome: 'concession' }))).toEqual(['issue.concessionOfOtherType']);
  });

  // domain.md 4, SD3.
  it('is not for whoever raised it', () => {
    expect(rules(decide({ outcome: 'approve' }, anIssue('proposed'), requesterId))).toEqual(['issue.requesterDecides']);
  });

  it.each([
    ['issue.deferralDateMissing', { outcome: 'defer' }, {}],
    ['issue.deferralNotInFuture', { outcome: 'defer', deferredUntil: '2026-09-30' }, {}],
    ['issue.reasonMissing', { outcome: 'reject', reason: '' }, {}],
    ['issue.optionMissing', { outcome: 'approve' }, { recommendedOption: null }],
    ['issue.optionUnknown', { outcome: 'approve', chosenOption: 5 }, {}],
    ['issue.notInThisState', { outcome: 'approve' }, { state: 'inAction' }],
  ])('refuses %s', (rule, input, change) => {
    expect(rules(decide(input, anIssue('proposed', change as Partial<IssueState>)))).toEqual([rule]);
  });
});

describe('end of a deferral', () => {
  it('waits for its day', () => {
    const issue = (until: string) => anIssue('deferred', { deferredUntil: day(until), outcome: 'defer' });
    expect(rules(endIssueDeferral(issue('2026-10-01'), { today }))).toEqual(['issue.deferralNotOver']);
    expect(value(endIssueDeferral(issue('2026-09-30'), { today })).change).toMatchObject({ state: 'analysed', outcome: null, deferredUntil: null });
  });
});

describe('completeIssue', () => {
  const complete = (issue: IssueState, openActions = 0, input: object = {}) => completeIssue(issue, completeIssueInput.parse({ ...subject, resolution: 'Umgesetzt', ...input }), { openActions });

  it('waits for the actions and, for a change, the baseline', () => {
    expect(value(complete(anIssue('inAction'))).change).toEqual({ state: 'closed', closeKind: 'completed', resolution: 'Umgesetzt' });
    expect(rules(complete(anIssue('inAction', { type: 'requestForChange' }), 2))).toEqual(['issue.actionsOpen', 'issue.baselineNotUpdated']);
    expect(rules(complete(anIssue('inAction', { type: 'requestForChange' }), 0, { baselineUpdated: true }))).toEqual([]);
  });
});

describe('reopenIssue and assignIssue', () => {
  const assign = (issue: IssueState, input: object) => assignIssue(issue, assignIssueInput.parse({ ...subject, ...input }));

  it('comes back to analysis without its decision', () => {
    expect(value(reopenIssue(anIssue('closed', { outcome: 'reject', closeKind: 'rejected' }))).change).toMatchObject({ state: 'analysed', outcome: null, closeKind: null });
  });

  it('changes owner and date of any open issue', () => {
    const given = value(assign(anIssue('inAction'), { ownerId: deciderId, dueOn: '2026-12-01' }));
    expect(given).toEqual({ change: { ownerId: deciderId, dueOn: '2026-12-01' }, events: ['IssueAssigned'] });
    expect(rules(assign(anIssue('closed'), { ownerId: deciderId }))).toEqual(['issue.notInThisState']);
  });

  it('keeps the type once it is decided', () => {
    expect(value(assign(anIssue('proposed'), { type: 'externalEvent' })).change).toEqual({ type: 'externalEvent' });
    expect(rules(assign(anIssue('inAction'), { type: 'externalEvent' }))).toEqual(['issue.typeDecided']);
  });
});

describe('daily log', () => {
  const write = (input: object = {}) => writeDailyLog(writeDailyLogInput.parse({ scopeId, text: 'Gespräch mit der Vergabestelle', language: 'de', ...input }), { actorId: requesterId, today });
  const promote = (entry: ReturnType<typeof entryOf>, input: object = {}) => promoteDailyLogEntry(entry, promoteDailyLogEntryInput.parse({ entryId: issueId, expectedVersion: 1, ...input }));
  const entryOf = (input: object = {}) => value(write(input)).change;

  it('is of today unless said otherwise, never of tomorrow', () => {
    expect(entryOf().onDay).toBe(today);
    expect(entryOf({ onDay: '2026-09-01' }).onDay).toBe('2026-09-01');
    expect(rules(write({ onDay: '2026-10-01' }))).toEqual(['dailyLog.dayInFuture']);
  });

  it('is promoted once', () => {
    expect(value(promote(entryOf()))).toMatchObject({ title: 'Gespräch mit der Vergabestelle' });
    expect(rules(promote({ ...entryOf(), promotedAs: 'issue' }))).toEqual(['dailyLog.alreadyPromoted']);
  });
});
