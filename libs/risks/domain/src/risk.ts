import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

/*
 * Words and state of a risk (domain.md 2.7, 3.4). The entity has the fields of `RiskState`, so nothing maps between them.
 */

export const riskKinds = ['threat', 'opportunity'] as const;
export type RiskKind = (typeof riskKinds)[number];

export const riskStates = ['raised', 'assessed', 'responding', 'monitored', 'occurred', 'closed'] as const;
/** Name of the state; the whole record is `RiskState`. */
export type RiskStateName = (typeof riskStates)[number];

export const riskCategories = ['procurement', 'supplier', 'technology', 'people', 'money', 'law', 'dataProtection', 'organisation', 'stakeholders', 'quality', 'environment', 'other'] as const;
export type RiskCategory = (typeof riskCategories)[number];

/** When the risk could occur, for those who cannot name a day. */
export const proximities = ['now', 'thisStage', 'thisProject', 'later'] as const;
export type Proximity = (typeof proximities)[number];

export const threatResponses = ['avoid', 'reduce', 'transfer', 'share', 'accept', 'prepareContingentPlan'] as const;
export const opportunityResponses = ['exploit', 'enhance', 'transfer', 'share', 'accept', 'prepareContingentPlan'] as const;
export const responseCategories = ['avoid', 'reduce', 'exploit', 'enhance', 'transfer', 'share', 'accept', 'prepareContingentPlan'] as const;
export type ResponseCategory = (typeof responseCategories)[number];

export const responseStates = ['planned', 'done', 'dropped'] as const;
export type ResponseState = (typeof responseStates)[number];

/** Why a risk is closed: the first two by rejection, the last by whoever raised it, the others at the end of its life. */
export const closeReasons = ['duplicate', 'notARisk', 'expired', 'issueClosed', 'handedOver', 'withdrawn'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** A risk as its rules see it. Percentages and money are exact decimals written as text; `null` = not known. */
export interface RiskState {
  readonly scopeId: string;
  readonly kind: RiskKind;
  readonly state: RiskStateName;
  readonly title: string;
  readonly cause: string | null;
  readonly event: string;
  readonly effect: string | null;
  readonly category: RiskCategory | null;
  readonly language: Language;
  readonly raisedById: string;
  /** Needed from assessment on. */
  readonly ownerId: string | null;
  /** Current estimate, 1–5; before assessment the first estimate of whoever raised the risk. */
  readonly probability: number | null;
  readonly impact: number | null;
  /** Last estimate before a response was planned ("before response"). */
  readonly inherentProbability: number | null;
  readonly inherentImpact: number | null;
  /** Estimate planned for the time after all responses. */
  readonly residualProbability: number | null;
  readonly residualImpact: number | null;
  /** 0–100; agrees with `probability` by the scale. */
  readonly probabilityPercent: string | null;
  /** Most likely money impact in `currency`, never negative, for opportunities the gain. */
  readonly impactMoney: string | null;
  /** Range of the money impact for the simulation; without it the impact is fixed. */
  readonly impactMin: string | null;
  readonly impactMax: string | null;
  readonly residualPercent: string | null;
  readonly residualMoney: string | null;
  readonly currency: string | null;
  /** Working days. */
  readonly impactDays: number | null;
  readonly proximity: Proximity | null;
  readonly proximityOn: Day | null;
  /** The response meant at raising or the leading one of the plan. */
  readonly responseCategory: ResponseCategory | null;
  readonly closeReason: CloseReason | null;
  readonly closeNote: string | null;
  /** The issue that the risk became. */
  readonly issueId: string | null;
  /** When it last occurred. */
  readonly occurredOn: Day | null;
  /** How often it occurred; a risk may occur again (domain.md 6, case 2). */
  readonly occurrences: number;
  /** The risk of the lower level that this one was escalated from. */
  readonly escalatedFromId: string | null;
  readonly lastReviewOn: Day | null;
}

/** One response of a risk; a risk may have several (domain.md 2.7). */
export interface RiskResponseState {
  readonly id: string;
  readonly category: ResponseCategory;
  /** What is done; for `accept` why nothing is done. */
  readonly text: string;
  readonly actioneeId: string | null;
  readonly dueOn: Day | null;
  readonly cost: string | null;
  readonly currency: string | null;
  readonly state: ResponseState;
  readonly doneOn: Day | null;
  readonly note: string | null;
}

/** What a verb changes of a risk; an absent field stays as it is. */
export type RiskChange = Partial<RiskState>;

export const openRiskStates: readonly RiskStateName[] = ['raised', 'assessed', 'responding', 'monitored', 'occurred'];

/** True while somebody has to care for the risk. An occurred one counts: its issue is open. */
export function isOpen(risk: Pick<RiskState, 'state'>): boolean {
  return risk.state !== 'closed';
}

/** The response categories that fit the kind; "avoid" an opportunity is refused (domain.md 6, case 51). */
export function responsesFor(kind: RiskKind): readonly ResponseCategory[] {
  return kind === 'threat' ? threatResponses : opportunityResponses;
}
