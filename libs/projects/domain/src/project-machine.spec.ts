import { nextProjectState, projectActs, projectMachine, type ProjectAct, type ProjectFacts } from './project-machine.ts';
import { projectStates, type ProjectState } from './project.ts';

// domain.md 3.1, row by row: from, act, facts that meet the guard, to, rule without the facts.
const rows: [ProjectState, ProjectAct, ProjectFacts, ProjectState, string[]][] = [
  ['idea', 'acceptMandate', { parentChosen: true }, 'startUp', ['project.parentMissing']],
  ['idea', 'decline', { reason: 'No need any more' }, 'declined', ['project.reasonMissing']],
  ['startUp', 'decline', { reason: 'No need any more' }, 'declined', ['project.reasonMissing']],
  ['startUp', 'authoriseInitiation', { briefWritten: true, executiveNamed: true, managerNamed: true, businessCaseOutlined: true, initiationStagePlanned: true }, 'initiation',
    ['project.briefMissing', 'project.executiveMissing', 'project.managerMissing', 'project.businessCaseMissing', 'project.initiationStageMissing']],
  ['initiation', 'authoriseProject', { baselineComplete: true, businessCaseApproved: true, strategyLinked: true, tolerancesSet: true, sliceJustified: true, boardComplete: true }, 'delivering',
    ['project.baselineIncomplete', 'project.businessCaseNotApproved', 'project.strategyNotLinked', 'project.tolerancesMissing', 'project.sliceTooBig', 'project.boardIncomplete']],
  ['delivering', 'raiseException', { toleranceBroken: true }, 'exception', ['project.toleranceHolds']],
  ['exception', 'continueAfterException', { decisionTaken: true }, 'delivering', ['project.decisionMissing']],
  ['exception', 'closeAfterException', { decisionTaken: true }, 'closing', ['project.decisionMissing']],
  ...(['startUp', 'initiation', 'delivering', 'exception'] as const).map(
    (state): (typeof rows)[number] => [state, 'pause', { reason: 'Works agreement pending', resumeBySet: true }, 'paused', ['project.reasonMissing', 'project.resumeByMissing']]),
  ['delivering', 'startClosure', { lastStageFinished: true }, 'closing', ['project.lastStageNotFinished']],
  ['exception', 'startClosure', { prematureCloseDecided: true }, 'closing', ['project.lastStageNotFinished']],
  ['closing', 'close', { endReportApproved: true, openWorkPackages: 0, openRisks: 0, openIssues: 0, benefitReviewsPlanned: true }, 'closed',
    ['project.endReportNotApproved', 'project.workPackagesOpen', 'project.risksOpen', 'project.issuesOpen', 'project.benefitReviewMissing']],
  ['closed', 'reopen', { daysSinceClosure: 90, reason: 'Defect found' }, 'closing', ['project.reopenTooLate', 'project.reasonMissing']],
];

describe('project machine', () => {
  it.each(rows)('%s: %s', (state, act, facts, target, rules) => {
    expect(nextProjectState({ state, stateBeforePause: null }, act, facts)).toEqual({ ok: true, value: target });
    const without = nextProjectState({ state, stateBeforePause: null }, act, {});
    expect(without.ok ? [] : without.refusals.map((each) => each.rule)).toEqual(rules);
  });

  it.each(['startUp', 'initiation', 'delivering', 'exception'] as const)('leads back to %s after a pause', (before) => {
    expect(nextProjectState({ state: 'paused', stateBeforePause: before }, 'resume', { planReviewed: true })).toEqual({ ok: true, value: before });
    expect(nextProjectState({ state: 'paused', stateBeforePause: before }, 'resume')).toMatchObject({ ok: false, refusals: [{ rule: 'project.planNotReviewed' }] });
  });

  it('moves in any state but closed, and stays in its state', () => {
    const movable = projectStates.filter((state) => {
      const result = nextProjectState({ state, stateBeforePause: 'delivering' }, 'move', { targetAgreed: true });
      return result.ok && result.value === state;
    });
    expect(movable).toEqual(projectStates.filter((state) => state !== 'closed'));
  });

  it('knows no act beyond the table', () => {
    const machine = projectMachine('delivering');
    const known = projectStates.flatMap((state) => projectActs.filter((act) => act !== 'move' && machine[state][act]).map((act) => `${state} ${act}`));
    expect(new Set(known)).toEqual(new Set([...rows.map(([state, act]) => `${state} ${act}`), 'paused resume']));
  });

  it('refuses to reopen after 90 days (setting)', () => {
    const closed = { state: 'closed', stateBeforePause: null } as const;
    expect(nextProjectState(closed, 'reopen', { daysSinceClosure: 91, reason: 'late' })).toMatchObject({ refusals: [{ rule: 'project.reopenTooLate', values: { days: 90 } }] });
    expect(nextProjectState(closed, 'reopen', { daysSinceClosure: 91, reopenDays: 120, reason: 'late' })).toEqual({ ok: true, value: 'closing' });
  });
});
