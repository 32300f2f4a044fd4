import type { BenefitState } from '@tranche/benefits/domain/benefit.ts';
import { isOpenBenefit } from '@tranche/benefits/domain/benefit.ts';
import { benefitMachine, type BenefitTransition } from '@tranche/benefits/domain/benefit-machine.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import type { Database, Row } from '@tranche/shared/api/database.ts';
import { dayOfAct, policy, scopeTarget, visibleScope, wholeOrganisation, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';

export interface BenefitFacts extends PolicyFacts {
  readonly state: BenefitState;
  readonly ownerId: string | null;
  /** Roles that the actor holds today on projects that contribute to the benefit. */
  readonly contributorRoles: readonly string[];
  /** Whether the actor ever recorded a measurement of the benefit (SD5). */
  readonly viewerRecorded: boolean;
}

export interface ReviewFacts extends BenefitFacts {
  readonly reviewOwnerId: string;
}

/** SQL of what policies ask of a benefit `b` beyond its columns, for the person who acts or reads. */
export async function factColumns(db: Database): Promise<string> {
  const personId = currentRequest().actor?.personId ?? '';
  if (!isRecordId(personId)) throw new Error('The actor is no UUID.');
  return `array(select distinct ra.role from contribution c join role_assignment ra on ra.scope_id = c.project_id where c.benefit_id = b.id and ra.person_id = '${personId}' and ra.valid @> '${await dayOfAct(db)}'::date) as "contributorRoles",
    exists (select from measurement m where m.benefit_id = b.id and m.recorded_by_id = '${personId}') as "viewerRecorded"`;
}

/** Finds the benefit through its own id, or through the id of one of its parts. */
function benefitTarget<Facts extends BenefitFacts = BenefitFacts>(argument: string, partTable?: 'measurement' | 'benefit_review') {
  return async (args: Record<string, unknown>, db: Database): Promise<Facts | undefined> => {
    const input = (args['input'] ?? args) as Record<string, unknown>;
    const id = input[argument];
    if (!isRecordId(id)) return undefined;
    const from = partTable ? `${partTable} part join benefit b on b.id = part.benefit_id where part.id = $1` : 'benefit b where b.id = $1';
    const reviewOwner = partTable === 'benefit_review' ? 'part.owner_id as "reviewOwnerId",' : '';
    return db.row<Facts & Row>(
      `select b.scope_id as "scopeId", b.state, b.owner_id as "ownerId", ${reviewOwner} ${await factColumns(db)} from ${from} and ${await visibleScope(db, 'b.scope_id')}`, [id]);
  };
}

/** Who looks after the benefits of a programme or portfolio besides their owners. */
const keepers: readonly Role[] = ['bcm', 'programmeManager', 'programmeOffice', 'sro', 'portfolioOffice'];
/** Approve benefit profile, re-baseline (domain.md 4). */
const approvers: readonly Role[] = ['sro', 'executive'];

const owns = ({ ownerId }: BenefitFacts, actor: PolicyActor) => ownerId === actor.personId;
/** The executive of a contributing project decides about what the project is done for. */
const isExecutive = ({ contributorRoles }: BenefitFacts) => contributorRoles.includes('executive');
const ownsOrUses = (facts: BenefitFacts, actor: PolicyActor) => owns(facts, actor) || facts.contributorRoles.includes('seniorUser');

const needs = (event: BenefitTransition) => ({ state }: BenefitFacts): Refusal | undefined =>
  benefitMachine[state][event] ? undefined : refusal('benefit.notInThisState', [], { state, event });
const open = ({ state }: BenefitFacts) => (isOpenBenefit(state) ? undefined : refusal('benefit.notOpen'));
const measurable = ({ state }: BenefitFacts) => (isOpenBenefit(state) ? undefined : refusal('measurement.benefitClosed'));
const rebaselinable = (facts: BenefitFacts) => (facts.viewerRecorded ? refusal('benefit.recorderMayNotRebaseline') : needs('rebaseline')(facts));

export const readBenefits = policy({ name: 'benefit.read', who: 'member', target: wholeOrganisation });
export const identifyBenefitPolicy = policy({ name: 'benefit.identify', who: keepers, target: scopeTarget() });
export const profileBenefitPolicy = policy<BenefitFacts>({ name: 'benefit.profile', who: keepers, or: owns, unless: needs('profile'), target: benefitTarget('benefitId') });
export const approveBenefitPolicy = policy<BenefitFacts>({ name: 'benefit.approve', who: approvers, or: isExecutive, unless: needs('approve'), target: benefitTarget('benefitId') });
export const startRealisationPolicy = policy<BenefitFacts>({ name: 'benefit.start', who: ['bcm'], or: owns, unless: needs('start'), target: benefitTarget('benefitId') });
export const recordMeasurementPolicy = policy<BenefitFacts>({ name: 'measurement.record', who: ['bcm', 'seniorUser', 'programmeOffice'], or: ownsOrUses, unless: measurable, target: benefitTarget('benefitId') });
export const correctMeasurementPolicy = policy<BenefitFacts>({ name: 'measurement.correct', who: ['bcm', 'seniorUser', 'programmeOffice'], or: ownsOrUses, unless: measurable, target: benefitTarget('measurementId', 'measurement') });
export const setContributionsPolicy = policy<BenefitFacts>({ name: 'benefit.setContributions', who: keepers, or: owns, unless: open, target: benefitTarget('benefitId') });
export const rebaselineBenefitPolicy = policy<BenefitFacts>({ name: 'benefit.rebaseline', who: approvers, or: isExecutive, unless: rebaselinable, target: benefitTarget('benefitId') });
export const dropBenefitPolicy = policy<BenefitFacts>({ name: 'benefit.drop', who: approvers, or: isExecutive, unless: needs('drop'), target: benefitTarget('benefitId') });
export const closeBenefitPolicy = policy<BenefitFacts>({ name: 'benefit.close', who: ['bcm'], or: owns, unless: needs('close'), target: benefitTarget('benefitId') });
export const planReviewPolicy = policy<BenefitFacts>({ name: 'benefitReview.plan', who: keepers, or: owns, unless: open, target: benefitTarget('benefitId') });
export const holdReviewPolicy = policy<ReviewFacts>({
  name: 'benefitReview.hold', who: keepers, or: (facts, actor) => owns(facts, actor) || facts.reviewOwnerId === actor.personId, unless: open, target: benefitTarget<ReviewFacts>('reviewId', 'benefit_review'),
});
