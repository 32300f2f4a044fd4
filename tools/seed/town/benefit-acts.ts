import { ApproveBenefit } from '@tranche/benefits/api/approve-benefit.use-case.ts';
import { DropBenefit } from '@tranche/benefits/api/drop-benefit.use-case.ts';
import { HoldBenefitReview } from '@tranche/benefits/api/hold-benefit-review.use-case.ts';
import { IdentifyBenefit } from '@tranche/benefits/api/identify-benefit.use-case.ts';
import { PlanBenefitReview } from '@tranche/benefits/api/plan-benefit-review.use-case.ts';
import { ProfileBenefit } from '@tranche/benefits/api/profile-benefit.use-case.ts';
import { RecordMeasurement } from '@tranche/benefits/api/record-measurement.use-case.ts';
import { SetContributions } from '@tranche/benefits/api/set-contributions.use-case.ts';
import { StartRealisation } from '@tranche/benefits/api/start-realisation.use-case.ts';
import { approveBenefitInput } from '@tranche/benefits/domain/approve-benefit.ts';
import { dropBenefitInput } from '@tranche/benefits/domain/drop-benefit.ts';
import { holdBenefitReviewInput } from '@tranche/benefits/domain/hold-benefit-review.ts';
import { identifyBenefitInput } from '@tranche/benefits/domain/identify-benefit.ts';
import { planBenefitReviewInput } from '@tranche/benefits/domain/plan-benefit-review.ts';
import { profileBenefitInput } from '@tranche/benefits/domain/profile-benefit.ts';
import { recordMeasurementInput } from '@tranche/benefits/domain/record-measurement.ts';
import { setContributionsInput } from '@tranche/benefits/domain/set-contributions.ts';
import { startRealisationInput } from '@tranche/benefits/domain/start-realisation.ts';
import { benefits, type BenefitOfTown, type ReviewOfTown } from './benefits.ts';
import { act, type Act, type Town } from './town.ts';

/** All benefits are named on one day, in the order of their keys; the owners describe them two days later. */
const identifiedOn = '2026-03-04';
const profiledOn = '2026-03-06';

/** Named, described, approved, measured, reviewed; one is dropped with its project. */
export const benefitsLive: readonly Act[] = [
  ...benefits.map((benefit) => act(identifiedOn, `pgm-${benefit.scope}`, (town) => identify(town, benefit))),
  ...benefits.flatMap(lifeOf),
];

async function identify(town: Town, { key, scope, de, en, kind, category, beneficiary, owner }: BenefitOfTown): Promise<void> {
  const { benefitId } = await town.do(IdentifyBenefit, identifyBenefitInput, {
    scopeId: town.id(scope), titleDe: de, titleEn: en, kind: kind ?? 'benefit', category, beneficiary, ownerId: town.id(owner), language: 'de',
  });
  await town.expectKey('benefit', benefitId, key);
}

function lifeOf(benefit: BenefitOfTown): Act[] {
  const { key, scope, owner, approved, inUse, measured, reviews = [], dropped } = benefit;
  const sro = `sro-${scope}`;
  return [
    act(profiledOn, owner, (town) => profile(town, benefit)),
    act(approved, sro, async (town) => town.do(ApproveBenefit, approveBenefitInput, await benefitOf(town, key))),
    ...(inUse ? [act(inUse[0], owner, async (town) => town.do(StartRealisation, startRealisationInput, { ...(await benefitOf(town, key)), firstOutputInUseOn: inUse[1] }))] : []),
    ...measured.map(([on, value]) => act(on, owner, (town) => town.do(RecordMeasurement, recordMeasurementInput, { benefitId: town.id(key), onDay: on, value, source: benefit.method }), key)),
    ...reviews.flatMap((review) => reviewsOf(benefit, review)),
    ...(dropped ? [act(dropped[0], sro, async (town) => town.do(DropBenefit, dropBenefitInput, { ...(await benefitOf(town, key)), reason: dropped[1], businessCaseReassessed: true }))] : []),
  ];
}

async function benefitOf(town: Town, key: string): Promise<{ benefitId: string; expectedVersion: number }> {
  return { benefitId: town.id(key), expectedVersion: await town.version('benefit', key) };
}

async function profile(town: Town, benefit: BenefitOfTown): Promise<void> {
  const { key, measureDe, measureEn, method, unit, everyMonths, money, baseline, target, curve = [], shares } = benefit;
  await town.do(ProfileBenefit, profileBenefitInput, {
    ...(await benefitOf(town, key)), measureDe, measureEn, method, unit, aggregation: 'stock', confidence: 'medium', measureEveryMonths: everyMonths,
    monetisedAmount: money ?? null, currency: money ? 'EUR' : null, baselineValue: baseline[0], baselineOn: baseline[1], targetValue: target[0], targetOn: target[1],
    curve: curve.map(([onDay, percent]) => ({ onDay, percent })),
  });
  await town.do(SetContributions, setContributionsInput, { ...(await benefitOf(town, key)), contributions: shares.map(([project, share]) => ({ projectId: town.id(project), share })) });
}

function reviewsOf({ key, owner }: BenefitOfTown, { planned, on, held }: ReviewOfTown): Act[] {
  const name = `Review ${key}`;
  return [
    act(planned, owner, async (town) => {
      const { reviewId } = await town.do(PlanBenefitReview, planBenefitReviewInput, { benefitId: town.id(key), plannedOn: on });
      town.call(name, reviewId);
    }),
    ...(held ? [act(held[0], owner, async (town) => town.do(HoldBenefitReview, holdBenefitReviewInput, { reviewId: town.id(name), expectedVersion: await town.version('benefit_review', name), heldOn: held[0], judgement: held[1], nextReviewOn: held[2] }))] : []),
  ];
}
