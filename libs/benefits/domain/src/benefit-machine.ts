import { next, to, type Guard, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import { isHold } from './realisation.ts';

export const benefitTransitions = ['profile', 'approve', 'start', 'reachTarget', 'relapse', 'rebaseline', 'close', 'drop'] as const;
export type BenefitTransition = (typeof benefitTransitions)[number];

/** What the guards look at; a use case fills in what its event needs. */
export interface TransitionFacts {
  readonly benefit: Pick<Benefit, 'beneficiary' | 'ownerId' | 'measureDe' | 'unit' | 'kind' | 'baselineValue' | 'baselineOn' | 'targetValue' | 'targetOn'>;
  readonly curve?: readonly { readonly percent: string }[];
  readonly businessCaseReassessed?: boolean;
  readonly reviews?: readonly { readonly heldOn: string | null }[];
}

type BenefitGuard = Guard<TransitionFacts>;

const unless = (holds: boolean, rule: string, path: readonly string[] = []): Refusal | undefined => (holds ? undefined : refusal(rule, path));

const measureNamed: BenefitGuard = ({ benefit }) => unless(Boolean(benefit.measureDe) && Boolean(benefit.unit), 'benefit.measureMissing', [benefit.measureDe ? 'unit' : 'measureDe']);
const ownerNamed: BenefitGuard = ({ benefit }) => unless(benefit.ownerId !== null, 'benefit.ownerMissing', ['ownerId']);
const beneficiaryNamed: BenefitGuard = ({ benefit }) => unless(Boolean(benefit.beneficiary), 'benefit.beneficiaryMissing', ['beneficiary']);
const baselineTaken: BenefitGuard = ({ benefit }) => unless(benefit.baselineValue !== null && benefit.baselineOn !== null, 'benefit.baselineMissing', ['baselineValue']);
const targetSet: BenefitGuard = ({ benefit }) => unless(benefit.targetValue !== null && benefit.targetOn !== null, 'benefit.targetMissing', ['targetValue']);
/** A value to be held has no way to cover, and a dis-benefit is judged by its accepted worst value: both need no curve (domain.md 7, B-5). */
const curveDrawn: BenefitGuard = ({ benefit, curve }) => unless(!needsCurve(benefit) || Number(curve?.at(-1)?.percent) === 100, 'benefit.curveIncomplete', ['curve']);
const caseReassessed: BenefitGuard = ({ businessCaseReassessed }) => unless(businessCaseReassessed === true, 'benefit.businessCaseNotReassessed', ['businessCaseReassessed']);
const lastReviewHeld: BenefitGuard = ({ reviews = [] }) => {
  if (reviews.length === 0) return refusal('benefit.noReviewHeld');
  return unless(reviews.every((review) => review.heldOn !== null), 'benefit.reviewOpen');
};

function needsCurve(benefit: TransitionFacts['benefit']): boolean {
  return benefit.kind === 'benefit' && !isHold(benefit);
}

const profile = (state: BenefitState) => to<BenefitState, TransitionFacts>(state, measureNamed, ownerNamed, beneficiaryNamed);
const drop = to<BenefitState, TransitionFacts>('dropped', caseReassessed);

/**
 * Life of a benefit (domain.md 3.7). The profile may be kept up to date all the while: an owner leaves, a method improves. Re-baselining
 * keeps the state, except that a new target has to be reached anew.
 */
export const benefitMachine: Machine<BenefitState, BenefitTransition, TransitionFacts> = {
  identified: { profile: profile('profiled'), drop },
  profiled: { profile: profile('profiled'), approve: to('planned', baselineTaken, targetSet, curveDrawn), drop },
  planned: { profile: profile('planned'), start: to('realising'), rebaseline: to('planned'), drop },
  realising: { profile: profile('realising'), reachTarget: to('realised'), rebaseline: to('realising'), drop },
  realised: { profile: profile('realised'), relapse: to('realising'), rebaseline: to('realising'), close: to('closed', lastReviewHeld), drop },
  closed: {},
  dropped: {},
};

/** The next state, or every rule that stands against it. */
export function nextBenefitState(state: BenefitState, event: BenefitTransition, facts: TransitionFacts): Result<BenefitState> {
  return next(benefitMachine, 'benefit', state, event, facts);
}
