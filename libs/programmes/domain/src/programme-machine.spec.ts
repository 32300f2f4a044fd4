import { nextProgrammeState, programmeActs, programmeMachine, type ProgrammeAct, type ProgrammeFacts } from './programme-machine.ts';
import { programmeStates, trancheStates, type ProgrammeState, type TrancheState } from './programme.ts';
import { nextTrancheState, trancheActs, trancheMachine, type TrancheAct, type TrancheFacts } from './tranche-machine.ts';

// domain.md 3.3, row by row: from, act, facts that meet the guard, to, rules without the facts.
const rows: [ProgrammeState, ProgrammeAct, ProgrammeFacts, ProgrammeState, string[]][] = [
  ['identify', 'approveBrief', { visionDrafted: true, sroNamed: true, businessCaseOutlined: true }, 'design', ['programme.visionMissing', 'programme.sroMissing', 'programme.businessCaseMissing']],
  ['design', 'approveDesign', { operatingModelDescribed: true, orphanBenefits: 0, benefitsProfiled: true }, 'plan', ['programme.operatingModelMissing', 'programme.orphanBenefits', 'programme.profilesMissing']],
  ['plan', 'approveDeliveryPlan', { plannedTranches: 1, businessCaseApproved: true }, 'deliver', ['programme.trancheMissing', 'programme.businessCaseNotApproved']],
  ['deliver', 'evaluateContinue', { reviewDue: true }, 'deliver', ['programme.reviewNotDue']],
  ['deliver', 'evaluateRedesign', { reviewDue: true, reason: 'Vision has changed' }, 'design', ['programme.reviewNotDue', 'programme.reasonMissing']],
  ['deliver', 'evaluateStop', { reviewDue: true, reason: 'No longer needed' }, 'closing', ['programme.reviewNotDue', 'programme.reasonMissing']],
  ['deliver', 'pause', { reason: 'Election' }, 'paused', ['programme.reasonMissing']],
  ['design', 'pause', { reason: 'Election' }, 'paused', ['programme.reasonMissing']],
  ['paused', 'resume', {}, 'deliver', []],
  ['deliver', 'startClosure', { openTranches: 0 }, 'closing', ['programme.tranchesOpen']],
  ['closing', 'close', { activeProjects: 0, residualBenefitsHandedOver: true }, 'closed', ['programme.projectsActive', 'programme.benefitsNotHandedOver']],
];

const trancheRows: [TrancheState, TrancheAct, TrancheFacts, TrancheState, string[]][] = [
  ['planned', 'start', { previousReviewed: true, capacityChecked: true }, 'active', ['tranche.previousNotReviewed', 'tranche.capacityNotChecked']],
  ['active', 'end', { unfinishedProjects: 0 }, 'review', ['tranche.projectsOpen']],
  ['review', 'decide', { stepChangeJudged: true, benefitsReviewed: true }, 'closed', ['tranche.stepChangeNotJudged', 'tranche.benefitsNotReviewed']],
  ['planned', 'cancel', { reason: 'Budget cut', assignedProjects: 0 }, 'cancelled', ['tranche.reasonMissing', 'tranche.projectsAssigned']],
  ['active', 'cancel', { reason: 'Budget cut', assignedProjects: 0 }, 'cancelled', ['tranche.reasonMissing', 'tranche.projectsAssigned']],
];

const rulesOf = (result: ReturnType<typeof nextProgrammeState> | ReturnType<typeof nextTrancheState>) => (result.ok ? [] : result.refusals.map((each) => each.rule));

describe('programme machine', () => {
  it.each(rows)('%s: %s', (state, act, facts, target, rules) => {
    expect(nextProgrammeState({ state, stateBeforePause: 'deliver' }, act, facts)).toEqual({ ok: true, value: target });
    expect(rulesOf(nextProgrammeState({ state, stateBeforePause: 'deliver' }, act, {}))).toEqual(rules);
  });

  it('returns to the design when it was paused there', () => {
    expect(nextProgrammeState({ state: 'paused', stateBeforePause: 'design' }, 'resume')).toEqual({ ok: true, value: 'design' });
  });

  it('knows no act beyond the table', () => {
    const machine = programmeMachine('deliver');
    const known = programmeStates.flatMap((state) => programmeActs.filter((act) => machine[state][act]).map((act) => `${state} ${act}`));
    expect(new Set(known)).toEqual(new Set(rows.map(([state, act]) => `${state} ${act}`)));
  });
});

describe('tranche machine', () => {
  it.each(trancheRows)('%s: %s', (state, act, facts, target, rules) => {
    expect(nextTrancheState(state, act, facts)).toEqual({ ok: true, value: target });
    expect(rulesOf(nextTrancheState(state, act, {}))).toEqual(rules);
  });

  it('knows no act beyond the table', () => {
    const known = trancheStates.flatMap((state) => trancheActs.filter((act) => trancheMachine[state][act]).map((act) => `${state} ${act}`));
    expect(new Set(known)).toEqual(new Set(trancheRows.map(([state, act]) => `${state} ${act}`)));
  });

  it('may overlap where the organisation allows it', () => {
    expect(nextTrancheState('planned', 'start', { previousReviewed: false, overlapAllowed: true, capacityChecked: true })).toEqual({ ok: true, value: 'active' });
  });
});
