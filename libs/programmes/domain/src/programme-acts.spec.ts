import { day } from '@tranche/shared/domain/day.ts';
import { approveProgrammeBrief } from './approve-programme-brief.ts';
import { approveProgrammeDesign } from './approve-programme-design.ts';
import { closeProgramme } from './close-programme.ts';
import { endTranche } from './end-tranche.ts';
import { evaluateProgramme } from './evaluate-programme.ts';
import { planTranche, planTrancheInput } from './plan-tranche.ts';
import type { Programme, Tranche } from './programme.ts';
import { registerProgrammeMandate, registerProgrammeMandateInput } from './register-programme-mandate.ts';
import { startTranche } from './start-tranche.ts';

const id = '0198c0de-0000-7000-8000-000000000003';
const today = day('2026-09-30');
const act = { programmeId: id, expectedVersion: 1 };
const rulesOf = (result: { ok: boolean; refusals?: readonly { rule: string }[] }) => (result.ok ? [] : (result.refusals ?? []).map((each) => each.rule));

function aProgramme(change: Partial<Programme> = {}): Programme {
  const registered = registerProgrammeMandate(registerProgrammeMandateInput.parse({ titleDe: 'Digitale Bürgerdienste', portfolioId: id, mandate: 'Bürgerdienste ohne Wege' }));
  if (!registered.ok) throw new Error('The builder needs a valid mandate.');
  return { ...registered.value.change, ...change };
}

function aTranche(change: Partial<Tranche> = {}): Tranche {
  return {
    number: 2, titleDe: 'Zweite Tranche', titleEn: null, startsOn: day('2026-04-01'), endsOn: day('2027-06-30'), actualStart: null, actualEnd: null, state: 'planned',
    stepChangeDe: null, stepChangeEn: null, stateReason: null, ...change,
  };
}

describe('programme', () => {
  it('cannot end before it starts', () => {
    const input = registerProgrammeMandateInput.parse({ titleDe: 'X', portfolioId: id, mandate: 'Auftrag', startsOn: '2027-01-01', endsOn: '2026-01-01' });
    expect(rulesOf(registerProgrammeMandate(input))).toEqual(['programme.endBeforeStart']);
  });

  it('takes the vision with the brief', () => {
    const input = { ...act, brief: 'Kurzbeschreibung', businessCaseOutlined: true };
    expect(rulesOf(approveProgrammeBrief(aProgramme(), input, { sroNamed: true }))).toEqual(['programme.visionMissing']);
    expect(approveProgrammeBrief(aProgramme(), { ...input, visionEn: 'Services people like to use' }, { sroNamed: true })).toMatchObject({ value: { change: { state: 'design', visionEn: 'Services people like to use' } } });
  });

  it('has no design without benefits that are described', () => {
    const input = { ...act, operatingModelDescribed: true };
    const design = aProgramme({ state: 'design' });
    expect(rulesOf(approveProgrammeDesign(design, input, { benefits: 0, unprofiledBenefits: 0, orphanBenefits: 0 }))).toEqual(['programme.profilesMissing']);
    expect(rulesOf(approveProgrammeDesign(design, input, { benefits: 3, unprofiledBenefits: 0, orphanBenefits: 1 }))).toEqual(['programme.orphanBenefits']);
    expect(rulesOf(approveProgrammeDesign(design, input, { benefits: 3, unprofiledBenefits: 0, orphanBenefits: 0 }))).toEqual([]);
  });

  it('is evaluated when a tranche has ended or its date has come', () => {
    const deliver = aProgramme({ state: 'deliver' });
    const evaluate = (tranches: Tranche[]) => evaluateProgramme(deliver, { ...act, outcome: 'continue' }, { today, tranches });
    expect(rulesOf(evaluate([aTranche({ state: 'active', endsOn: day('2026-10-01') })]))).toEqual(['programme.reviewNotDue']);
    expect(rulesOf(evaluate([aTranche({ state: 'active', endsOn: today })]))).toEqual([]);
    expect(rulesOf(evaluateProgramme(deliver, { ...act, outcome: 'stop' }, { today, tranches: [aTranche({ state: 'review' })] }))).toEqual(['programme.reasonMissing']);
  });

  it('does not close with a running project (domain.md 6, case 25)', () => {
    const input = { ...act, residualBenefitsHandedOver: true };
    const facts = { tranches: [aTranche({ state: 'closed' })], activeProjects: 0 };
    expect(rulesOf(closeProgramme(aProgramme({ state: 'deliver' }), input, { ...facts, tranches: [aTranche({ state: 'active' })] }))).toEqual(['programme.tranchesOpen']);
    expect(rulesOf(closeProgramme(aProgramme({ state: 'closing' }), input, { ...facts, activeProjects: 1 }))).toEqual(['programme.projectsActive']);
    expect(closeProgramme(aProgramme({ state: 'deliver' }), input, facts)).toMatchObject({ value: { change: { state: 'closed' } } });
  });
});

describe('tranche', () => {
  const plan = (startsOn: string, endsOn: string) => planTrancheInput.parse({ ...act, titleDe: 'Tranche', startsOn, endsOn });
  const deliver = aProgramme({ state: 'deliver' });

  it('does not overlap another one unless allowed', () => {
    const facts = { tranches: [aTranche({ number: 1, startsOn: day('2026-01-01'), endsOn: day('2026-06-30') })], overlapAllowed: false };
    expect(rulesOf(planTranche(deliver, plan('2026-06-30', '2026-12-31'), facts))).toEqual(['tranche.overlaps']);
    expect(planTranche(deliver, plan('2026-07-01', '2026-12-31'), facts)).toMatchObject({ value: { change: { number: 2, state: 'planned' } } });
    expect(rulesOf(planTranche(deliver, plan('2026-06-30', '2026-12-31'), { ...facts, overlapAllowed: true }))).toEqual([]);
    expect(rulesOf(planTranche(aProgramme(), plan('2026-07-01', '2026-06-30'), facts))).toEqual(['tranche.programmeNotPlannable', 'tranche.endBeforeStart']);
  });

  it('starts after the review of the one before it', () => {
    const input = { trancheId: id, expectedVersion: 1, capacityChecked: true };
    expect(rulesOf(startTranche(aTranche(), input, { today, otherTranches: [{ number: 1, state: 'review' }], overlapAllowed: false }))).toEqual(['tranche.previousNotReviewed']);
    expect(startTranche(aTranche(), input, { today, otherTranches: [{ number: 1, state: 'closed' }, { number: 3, state: 'planned' }], overlapAllowed: false }))
      .toMatchObject({ value: { change: { state: 'active', actualStart: today } } });
  });

  it('ends when the rest is declared carried over (domain.md 6, case 24)', () => {
    const input = { trancheId: id, expectedVersion: 1 };
    expect(endTranche(aTranche({ state: 'active' }), input, { today, openProjectIds: ['a', 'b'] })).toMatchObject({ refusals: [{ rule: 'tranche.projectsOpen', values: { count: 2 } }] });
    expect(endTranche(aTranche({ state: 'active' }), { ...input, carriedOverProjectIds: ['a', 'b'] }, { today, openProjectIds: ['a', 'b'] })).toMatchObject({ value: { change: { state: 'review', actualEnd: today } } });
  });
});
