import { day } from '@tranche/shared/domain/day.ts';
import { acceptProjectMandate } from './accept-project-mandate.ts';
import { closeProject, type ClosureFacts } from './close-project.ts';
import { pauseProject } from './pause-project.ts';
import type { Project } from './project.ts';
import { proposeProject, proposeProjectInput } from './propose-project.ts';
import { reopenProject } from './reopen-project.ts';
import { resumeProject } from './resume-project.ts';
import { startProjectClosure } from './start-project-closure.ts';
import { updateProject, updateProjectInput } from './update-project.ts';

const projectId = '0198c0de-0000-7000-8000-000000000001';
const today = day('2026-09-30');
const act = { projectId, expectedVersion: 1 };
const rulesOf = (result: { ok: boolean; refusals?: readonly { rule: string }[] }) => (result.ok ? [] : (result.refusals ?? []).map((each) => each.rule));

function aProject(change: Partial<Project> = {}): Project {
  const proposed = proposeProject(proposeProjectInput.parse({ titleDe: 'E-Akte Sozialamt', userNeed: 'Akten überall lesen', language: 'de' }), { currency: 'EUR' });
  if (!proposed.ok) throw new Error('The builder needs a valid idea.');
  return { ...proposed.value.change, ...change };
}

describe('proposing', () => {
  it('needs a title in one language and a need', () => {
    const english = proposeProject(proposeProjectInput.parse({ titleEn: 'Scan centre', userNeed: 'Read files anywhere', language: 'en' }), { currency: 'EUR' });
    expect(english).toMatchObject({ ok: true, value: { change: { state: 'idea', currency: 'EUR' }, titles: { titleDe: 'Scan centre', titleEn: 'Scan centre' } } });
    expect(rulesOf(proposeProject(proposeProjectInput.parse({ userNeed: 'Akten lesen', language: 'de' }), { currency: 'EUR' }))).toEqual(['project.titleMissing']);
    expect(proposeProjectInput.safeParse({ titleDe: 'x'.repeat(121), userNeed: 'Akten lesen', language: 'de' }).success).toBe(false);
  });

  it('refuses an end before the start', () => {
    const input = proposeProjectInput.parse({ titleDe: 'E-Akte', userNeed: 'Akten lesen', language: 'de', plannedStart: '2027-01-01', plannedEnd: '2026-12-31' });
    expect(rulesOf(proposeProject(input, { currency: 'EUR' }))).toEqual(['project.endBeforeStart']);
  });
});

describe('accepting the mandate', () => {
  it('needs a portfolio or programme', () => {
    expect(rulesOf(acceptProjectMandate(aProject(), act, { currentParentId: null }))).toEqual(['project.parentMissing']);
    expect(acceptProjectMandate(aProject(), act, { currentParentId: 'PF' })).toMatchObject({ value: { change: { state: 'startUp' }, parentId: 'PF' } });
  });
});

describe('updating', () => {
  const facts = { stageBudgets: '300000.00', hasBookings: false };
  const update = (project: Project, change: object, with_ = facts) => updateProject(project, updateProjectInput.parse({ ...act, ...change }), with_);

  it('keeps the baseline of an authorised project (domain.md 6, case 45)', () => {
    const delivering = aProject({ state: 'delivering', budget: '420000.00', plannedEnd: day('2027-03-31') });
    expect(rulesOf(update(delivering, { budget: '500000.00', plannedEnd: '2027-06-30' }))).toEqual(['project.baselined', 'project.baselined']);
    expect(rulesOf(update(aProject({ ...delivering, state: 'paused', stateBeforePause: 'delivering' }), { budget: '500000.00' }))).toEqual(['project.baselined']);
    expect(update(delivering, { userGroup: 'Haushalte', budget: '420000.00' })).toMatchObject({ ok: true });
  });

  it('refuses a budget below the stages and a change of currency after bookings', () => {
    expect(rulesOf(update(aProject({ state: 'initiation' }), { budget: '299999.99' }))).toEqual(['project.stageBudgetsExceedBudget']);
    expect(rulesOf(update(aProject(), { currency: 'CHF' }, { ...facts, hasBookings: true }))).toEqual(['project.currencyInUse']);
  });

  it('changes nothing of a closed project', () => {
    expect(rulesOf(update(aProject({ state: 'closed' }), { summary: 'x' }))).toEqual(['project.closedForChanges']);
  });

});

describe('pausing and resuming', () => {
  const pause = { ...act, reason: 'Dienstvereinbarung steht aus', resumeBy: day('2026-12-01') };

  it('remembers the state and the day', () => {
    const paused = pauseProject(aProject({ state: 'delivering' }), pause, { today });
    expect(paused).toMatchObject({ value: { change: { state: 'paused', stateBeforePause: 'delivering', pausedUntil: '2026-12-01' } } });
    expect(resumeProject(aProject({ state: 'paused', stateBeforePause: 'delivering' }), { ...act, planReviewed: true })).toMatchObject({ value: { change: { state: 'delivering', pausedUntil: null } } });
  });

  it('refuses a day that has passed and a resumption without review', () => {
    expect(rulesOf(pauseProject(aProject({ state: 'delivering' }), { ...pause, resumeBy: today }, { today }))).toEqual(['project.resumeByInPast']);
    expect(rulesOf(resumeProject(aProject({ state: 'paused', stateBeforePause: 'startUp' }), { ...act, planReviewed: false }))).toEqual(['project.planNotReviewed']);
  });
});

describe('closing', () => {
  const nothingOpen: ClosureFacts = { endReportApproved: true, openWorkPackages: 0, openRisks: 0, openIssues: 0, benefitReviewsPlanned: true };

  it('starts after the last stage, or earlier by decision', () => {
    const delivering = aProject({ state: 'delivering' });
    expect(startProjectClosure(delivering, { stages: [{ state: 'closed' }, { state: 'ending' }], prematureCloseDecided: false })).toMatchObject({ value: { change: { closureKind: 'normal' } } });
    expect(rulesOf(startProjectClosure(delivering, { stages: [{ state: 'closed' }, { state: 'planned' }], prematureCloseDecided: false }))).toEqual(['project.lastStageNotFinished']);
    expect(startProjectClosure(delivering, { stages: [{ state: 'inProgress' }], prematureCloseDecided: true })).toMatchObject({ value: { change: { closureKind: 'premature' } } });
  });

  it('names everything that is still open (cases C-066)', () => {
    const result = closeProject(aProject({ state: 'closing' }), act, { ...nothingOpen, openWorkPackages: 1, openRisks: 2, openIssues: 1, today });
    expect(result).toMatchObject({ refusals: [{ rule: 'project.workPackagesOpen', values: { count: 1 } }, { rule: 'project.risksOpen', values: { count: 2 } }, { rule: 'project.issuesOpen', values: { count: 1 } }] });
  });

  it('keeps the kind with which the closure started', () => {
    expect(closeProject(aProject({ state: 'closing', closureKind: 'premature' }), act, { ...nothingOpen, today })).toMatchObject({ value: { change: { state: 'closed', actualEnd: today, closureKind: 'premature' } } });
    expect(rulesOf(closeProject(aProject({ state: 'closing' }), { ...act, endedOn: day('2026-10-01') }, { ...nothingOpen, today }))).toEqual(['project.endInFuture']);
  });

  it('opens again within 90 days (domain.md 3.1)', () => {
    const closed = (end: string) => aProject({ state: 'closed', actualEnd: day(end) });
    expect(reopenProject(closed('2026-07-02'), { ...act, reason: 'Mangel gefunden' }, { today })).toMatchObject({ value: { change: { state: 'closing', actualEnd: null } } });
    expect(rulesOf(reopenProject(closed('2026-07-01'), { ...act, reason: 'Mangel gefunden' }, { today }))).toEqual(['project.reopenTooLate']);
  });
});
