import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { example } from '@tranche/shared/testing/examples.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { ApproveBenefit } from './approve-benefit.use-case.ts';
import { DailyFigures } from './daily-figures.ts';
import { IdentifyBenefit } from './identify-benefit.use-case.ts';
import { benefitsWithoutReview, openReviewsOf, splitContributions, targetedBenefitCount } from './offers.ts';
import { PlanBenefitReview } from './plan-benefit-review.use-case.ts';
import { ProfileBenefit } from './profile-benefit.use-case.ts';
import { RecordMeasurement } from './record-measurement.use-case.ts';
import { SetContributions } from './set-contributions.use-case.ts';
import { StartRealisation } from './start-realisation.use-case.ts';
import type { Result } from '@tranche/shared/domain/result.ts';

describe('kept figures and what benefits offer to others', () => {
  let test: TestApp;
  let programme: TestPerson;
  let owner: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    programme = await test.aScope('programme', 'Digitale Verwaltungsarbeit');
    owner = await test.aPerson('BCM Kämmerei');
  });
  afterAll(() => test.stop());

  function value<T>(result: Result<T>): T {
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.value;
  }

  /** A benefit as approved on 2026-01-15; the use cases are called as a seed calls them. */
  function anApprovedBenefit(titleDe: string, over: object = {}): Promise<string> {
    return test.act(async () => {
      const { benefitId } = value(await test.app.get(IdentifyBenefit).execute({ scopeId: programme.id, titleDe, kind: 'benefit', language: 'de' }));
      value(await test.app.get(ProfileBenefit).execute({
        benefitId, expectedVersion: 1, ownerId: owner.id, beneficiary: 'Haushalt', measureDe: 'Papier- und Portokosten', unit: 'EUR', baselineValue: '96000', baselineOn: day('2025-12-31'),
        targetValue: '48000', targetOn: day('2027-12-31'), measureEveryMonths: 3, curve: [{ onDay: day('2026-03-31'), percent: '0' }, { onDay: day('2027-12-31'), percent: '100' }], ...over,
      }));
      value(await test.app.get(ApproveBenefit).execute({ benefitId, expectedVersion: 2 }));
      return benefitId;
    }, new Date('2026-01-15T10:00:00Z'));
  }

  const keptOf = async (id: string) => (await test.db.system<Record<string, unknown>>('select as_of, realised_percent, planned_percent, status, finding, latest_value, next_measurement_on, urgency from benefit_figures where id = $1', [id]))[0];

  it('are written in the transaction of the act', async () => {
    const id = await anApprovedBenefit('Papier und Porto');
    expect(await keptOf(id)).toEqual({ as_of: '2026-01-15', realised_percent: null, planned_percent: '0.00', status: 'notDueYet', finding: 'notDueYet', latest_value: null, next_measurement_on: null, urgency: 3 });
    // Values are expected once the first output is in use.
    await test.act(async () => void value(await test.app.get(StartRealisation).execute({ benefitId: id, expectedVersion: 3, firstOutputInUseOn: day('2026-02-01') })), new Date('2026-02-02T10:00:00Z'));
    expect(await keptOf(id)).toMatchObject({ next_measurement_on: '2026-03-31' });
    await test.act(async () => void value(await test.app.get(RecordMeasurement).execute({ benefitId: id, onDay: day('2026-09-30'), value: '60000' })), new Date('2026-09-30T10:00:00Z'));
    // B-3 of example demo-benefits.
    const { expected } = example<unknown, Record<string, { percent: string }>>('demo-benefits');
    expect(await keptOf(id)).toMatchObject({ as_of: '2026-09-30', realised_percent: expected['B-3']?.percent, latest_value: '60000', next_measurement_on: '2026-12-31', status: 'onCourse' });
  });

  it('follow the calendar once a day', async () => {
    const id = await anApprovedBenefit('Wächst nur im Plan');
    const daily = test.app.get(DailyFigures);
    await daily.refresh();
    const [today] = await test.db.system<{ today: string }>("select (now() at time zone 'Europe/Berlin')::date::text as today");
    expect(await keptOf(id)).toMatchObject({ as_of: today?.today, status: 'notAssessed', finding: 'measurementMissing' });
    expect(await daily.refresh()).toBe(0);
  });

  it('tell a closing project what has to be reviewed later', async () => {
    const project = await test.aScope('project', 'Elektronische Rechnung', programme.id);
    const id = await anApprovedBenefit('Rechnungsdurchlauf');
    await test.act(async (work) => {
      expect(await targetedBenefitCount(work, project.id)).toBe(0);
      value(await test.app.get(SetContributions).execute({ benefitId: id, expectedVersion: 3, contributions: [{ projectId: project.id, share: '30' }] }));
      expect(await targetedBenefitCount(work, project.id)).toBe(1);
      expect((await benefitsWithoutReview(work, project.id)).map((each) => each.id)).toEqual([id]);
      value(await test.app.get(PlanBenefitReview).execute({ benefitId: id, plannedOn: day('2099-06-30') }));
      await work.flush();
      expect(await benefitsWithoutReview(work, project.id)).toEqual([]);
      expect(await openReviewsOf(work, project.id)).toMatchObject([{ benefitId: id, plannedOn: '2099-06-30', ownerId: owner.id }]);
    });
  });

  it('divide the shares of a project that is split (example split-preserves)', async () => {
    const { inputs, expected } = example<{ share: string; weights: number[] }, { shares: string[] }>('split-preserves');
    const projects = [await test.aScope('project', 'E-Akte', programme.id), await test.aScope('project', 'E-Akte 2', programme.id), await test.aScope('project', 'E-Akte 3', programme.id)];
    const id = await anApprovedBenefit('Freie Archivfläche');
    await test.act(async (work) => {
      value(await test.app.get(SetContributions).execute({ benefitId: id, expectedVersion: 3, contributions: [{ projectId: projects[0]?.id ?? '', share: inputs.share }] }));
      await splitContributions(work, projects[0]?.id ?? '', projects.map((project, index) => ({ projectId: project.id, weight: inputs.weights[index] ?? 0 })));
    });
    const rows = await test.db.system<{ share: string }>('select share from contribution where benefit_id = $1 order by share desc', [id]);
    expect(rows.map((row) => row.share)).toEqual(expected.shares);
  });

  it('roll up on money, dis-benefits apart (example benefit-net-rollup)', async () => {
    const { inputs, expected } = example<{ benefits: { key: string; target: number; percent: string }[] }, { realisedNet: string; percent: string; countBehind: number }>('benefit-net-rollup');
    const scope = await test.aScope('programme', 'Netto');
    const person = await test.aPerson('Mitglied');
    await test.act(async () => {
      for (const { key, target, percent } of inputs.benefits) {
        const { benefitId } = value(await test.app.get(IdentifyBenefit).execute({ scopeId: scope.id, titleDe: `Beispiel ${key}`, kind: target < 0 ? 'disBenefit' : 'benefit', language: 'de' }));
        value(await test.app.get(ProfileBenefit).execute({
          benefitId, expectedVersion: 1, ownerId: owner.id, beneficiary: 'Alle', measureDe: 'Beispiel', unit: '%', baselineValue: '0', baselineOn: day('2025-12-31'), targetValue: '100', targetOn: day('2026-06-30'),
          monetisedAmount: String(Math.abs(target)), currency: 'EUR', curve: [{ onDay: day('2026-06-30'), percent: '100' }],
        }));
        value(await test.app.get(ApproveBenefit).execute({ benefitId, expectedVersion: 2 }));
        value(await test.app.get(RecordMeasurement).execute({ benefitId, onDay: day('2026-09-30'), value: percent }));
      }
    });
    const { data } = await test.ask<{ benefitRollup: { money: object[]; byStatus: object[] } }>(person, `query R($scope: ID!) { benefitRollup(scope: $scope) {
      money { plannedNet { amount currency } realisedNet { amount } plannedDisBenefits { amount } percent countBehind countNotMeasured } byStatus { status count } notMonetised { count } } }`, { scope: scope.key });
    expect(data?.benefitRollup).toEqual({
      money: [{ plannedNet: { amount: '260000.00', currency: 'EUR' }, realisedNet: { amount: expected.realisedNet }, plannedDisBenefits: { amount: '-40000.00' }, percent: expected.percent, countBehind: expected.countBehind, countNotMeasured: 0 }],
      byStatus: [{ status: 'onCourse', count: 2 }, { status: 'outside', count: 1 }], notMonetised: [],
    });
  });
});
