import { nextStageState, stageActs, stageMachine, type StageAct, type StageGuardFacts } from './stage-machine.ts';
import { stageStates, type StageState } from './stage.ts';

const submittable = { planned: true, budgeted: true, tolerancesSet: true, productsDescribed: true, previousEndReportDrafted: true };
const authorisable = { ruleMet: true, previousClosed: true, businessCaseValid: true, undecidedExceptions: 0, budgetReleased: true };

// domain.md 3.2, row by row: from, act, facts that meet the guard, to, rules without the facts.
const rows: [StageState, StageAct, StageGuardFacts, StageState, string[]][] = [
  ['planned', 'submitPlan', submittable, 'submitted',
    ['stage.planMissing', 'stage.budgetMissing', 'stage.tolerancesMissing', 'stage.productsMissing', 'stage.previousEndReportMissing']],
  ['submitted', 'withdraw', {}, 'planned', []],
  ['submitted', 'authorise', authorisable, 'authorised',
    ['stage.ruleNotMet', 'stage.previousNotClosed', 'stage.businessCaseNotValid', 'stage.undecidedException', 'stage.budgetNotReleased']],
  ['submitted', 'askForRework', { reason: 'Cost of operation missing' }, 'planned', ['stage.reasonMissing']],
  ['authorised', 'start', { startReached: true, blockingConditionsOpen: 0, runningStages: 0 }, 'inProgress', ['stage.startNotReached', 'stage.blockingConditionOpen', 'stage.otherStageRunning']],
  ['inProgress', 'forecastBreach', { breachDimension: 'cost' }, 'inProgress', ['stage.toleranceHolds']],
  ['inProgress', 'raiseException', { exceptionReportSubmitted: true }, 'exception', ['stage.exceptionReportMissing']],
  ['exception', 'approveExceptionPlan', { exceptionPlanApproved: true }, 'inProgress', ['stage.exceptionPlanNotApproved']],
  ['exception', 'endByException', { exceptionPlanApproved: true }, 'ending', ['stage.exceptionPlanNotApproved']],
  ['exception', 'grantTolerance', { toleranceDecided: true }, 'inProgress', ['stage.toleranceDecisionMissing']],
  ['inProgress', 'endStage', { openWorkPackages: 0 }, 'ending', ['stage.workPackagesOpen']],
  ['ending', 'acceptEndStageReport', { endReportIssued: true }, 'closed', ['stage.endReportNotIssued']],
  ...(['authorised', 'inProgress', 'exception'] as const).map((state): (typeof rows)[number] => [state, 'stop', { prematureCloseDecided: true }, 'stopped', ['stage.prematureCloseNotDecided']]),
];

describe('stage machine', () => {
  it.each(rows)('%s: %s', (state, act, facts, target, rules) => {
    expect(nextStageState(state, act, facts)).toEqual({ ok: true, value: target });
    const without = nextStageState(state, act, {});
    expect(without.ok ? [] : without.refusals.map((each) => each.rule)).toEqual(rules);
  });

  it('knows no act beyond the table', () => {
    const known = stageStates.flatMap((state) => stageActs.filter((act) => stageMachine[state][act]).map((act) => `${state} ${act}`));
    expect(new Set(known)).toEqual(new Set(rows.map(([state, act]) => `${state} ${act}`)));
  });

  it('needs no end report before the first stage', () => {
    const { previousEndReportDrafted: _report, ...first } = submittable;
    expect(nextStageState('planned', 'submitPlan', { ...first, firstStage: true })).toEqual({ ok: true, value: 'submitted' });
  });

  it('lets two stages overlap only by decision (domain.md 6, case 5)', () => {
    const facts = { startReached: true, blockingConditionsOpen: 0, runningStages: 1 };
    expect(nextStageState('authorised', 'start', facts)).toMatchObject({ refusals: [{ rule: 'stage.otherStageRunning' }] });
    expect(nextStageState('authorised', 'start', { ...facts, overlapDecided: true })).toEqual({ ok: true, value: 'inProgress' });
    expect(nextStageState('submitted', 'authorise', { ...authorisable, previousClosed: false, overlapDecided: true })).toEqual({ ok: true, value: 'authorised' });
  });

  it('cannot be withdrawn once the vote is closed', () => {
    expect(nextStageState('submitted', 'withdraw', { voteClosed: true })).toMatchObject({ refusals: [{ rule: 'stage.voteClosed' }] });
  });

  it('holds the start back while a blocking condition is open (domain.md 6, case 36)', () => {
    expect(nextStageState('authorised', 'start', { earlyStartAllowed: true, blockingConditionsOpen: 2, runningStages: 0 }))
      .toEqual({ ok: false, refusals: [{ rule: 'stage.blockingConditionOpen', path: [], values: { count: 2 } }] });
  });
});
