import { benefitAggregations, benefitCategories, benefitConfidences, benefitKinds, benefitStates } from '@tranche/benefits/domain/benefit.ts';
import { benefitFindings, benefitStatuses } from '@tranche/benefits/domain/benefit-status.ts';
import { benefitTrends } from '@tranche/benefits/domain/benefit-trend.ts';
import { missingReasons } from '@tranche/benefits/domain/realisation.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';

export const BenefitKindEnum = graphqlEnum('BenefitKind', benefitKinds, 'A benefit is an improvement; a dis-benefit is a certain deterioration, whose target is the accepted worst value.');
export const BenefitCategoryEnum = graphqlEnum('BenefitCategory', benefitCategories, 'What kind of improvement it is.');
export const BenefitAggregationEnum = graphqlEnum('BenefitAggregation', benefitAggregations, 'A flow is summed over its periods, a stock counts by its latest value.');
export const BenefitConfidenceEnum = graphqlEnum('BenefitConfidence', benefitConfidences, 'How sure the owner is that the target can be reached.');
export const BenefitStateEnum = graphqlEnum('BenefitState', benefitStates, 'State of a benefit.');
export const BenefitStatusEnum = graphqlEnum('BenefitStatus', benefitStatuses, 'Realised against planned: ratio from 0.9 on course, from 0.7 attention, below outside.');
export const BenefitFindingEnum = graphqlEnum('BenefitFinding', benefitFindings, 'What the status says in one word.');
export const BenefitMissingReasonEnum = graphqlEnum('BenefitMissingReason', missingReasons, 'Why a figure does not exist; it is never shown as 0.');
export const BenefitTrendEnum = graphqlEnum('BenefitTrend', benefitTrends, 'Where the last two values point, seen from the target.');

export const benefitOrders = ['urgency', 'key', 'newest', 'realised', 'nextMeasurement'] as const;
export type BenefitOrder = (typeof benefitOrders)[number];
export const BenefitOrderEnum = graphqlEnum('BenefitOrder', benefitOrders, 'Sort of a benefits list, each served by an index: worst status first, by number, newest first, most realised first, next measurement first.');

export const targetForecastKinds = ['reached', 'expectedOn', 'notOnThisTrend'] as const;
export const TargetForecastKindEnum = graphqlEnum('TargetForecastKind', targetForecastKinds, 'Whether and when the trend of the last measurements meets the target.');
