import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import type { AssessRiskForm } from '@tranche/risks/domain/assess-risk.ts';
import type { RaiseRiskForm } from '@tranche/risks/domain/raise-risk.ts';
import { proximities, responseCategories, riskCategories, riskKinds, riskStates, type Language, type Proximity, type ResponseCategory, type RiskCategory, type RiskKind, type RiskStateName } from '@tranche/risks/domain/risk.ts';
import { riskBands, type RiskBand } from '@tranche/risks/domain/score.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { MoneyType, PageArgs, Payload, Permission } from '@tranche/shared/api/shared.types.ts';

export const RiskKindEnum = graphqlEnum('RiskKind', riskKinds, 'A threat would harm the objectives, an opportunity would help them.');
export const RiskStateEnum = graphqlEnum('RiskState', riskStates, 'State of a risk.');
export const RiskBandEnum = graphqlEnum('RiskBand', riskBands, 'Band of the score: 1–4 low, 5–9 moderate, 10–14 high, 15–25 critical.');
export const RiskCategoryEnum = graphqlEnum('RiskCategory', riskCategories, 'Where a risk comes from.');
export const ProximityEnum = graphqlEnum('Proximity', proximities, 'When a risk could occur, for those who cannot name a day.');
export const ResponseCategoryEnum = graphqlEnum('ResponseCategory', responseCategories, 'What is done about a risk; some categories fit threats only, some opportunities only.');

@ObjectType({ description: 'What the viewer may do with a risk, and if not, why.' })
export class RiskViewerCan {
  @Field(() => Permission) assess!: Permission;
}

@ObjectType('Risk', { description: 'An uncertain event that would affect the objectives: a threat or an opportunity.' })
export class RiskType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-12/R-3`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => RiskKindEnum) kind!: RiskKind;
  @Field(() => RiskStateEnum) state!: RiskStateName;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'What might happen.' }) event!: string;
  @Field(() => String, { nullable: true, description: 'Why it might happen.' }) cause!: string | null;
  @Field(() => String, { nullable: true, description: 'What would follow.' }) effect!: string | null;
  @Field(() => RiskCategoryEnum, { nullable: true }) category!: RiskCategory | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 (very low) to 5 (very high).' }) probability!: number | null;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 (very low) to 5 (very high).' }) impact!: number | null;
  @Field(() => Int, { description: 'Probability times impact; 0 while one of them is missing.' }) score!: number;
  @Field(() => RiskBandEnum, { nullable: true, description: 'Null while the estimate is incomplete.' }) band!: RiskBand | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent, 0–100.' }) probabilityPercent!: string | null;
  @Field(() => MoneyType, { nullable: true, description: 'Most likely money impact; for opportunities the gain.' }) impactMoney!: MoneyType | null;
  @Field(() => ProximityEnum, { nullable: true }) proximity!: Proximity | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it could occur.' }) proximityOn!: string | null;
  @Field(() => ResponseCategoryEnum, { nullable: true }) responseCategory!: ResponseCategory | null;
  @Field(() => Day, { nullable: true, description: 'Day of the last review.' }) lastReviewOn!: string | null;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => PersonType, { nullable: true, description: 'Accountable for the risk, from assessment on.' }) owner!: PersonType | null;
  @Field(() => PersonType, { nullable: true }) raisedBy!: PersonType | null;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => RiskViewerCan) viewerCan!: RiskViewerCan;
}

export const RiskConnection = connectionOf(RiskType, 'Risk');

export const riskOrders = ['score', 'newest'] as const;
export type RiskOrder = (typeof riskOrders)[number];
export const RiskOrderEnum = graphqlEnum('RiskOrder', riskOrders, 'Sort of a risk list, each served by an index: highest score first, newest first.');

@InputType({ description: 'Conditions that all must hold.' })
export class RiskFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: not closed.' }) open?: boolean;
  @Field(() => RiskKindEnum, { nullable: true }) kind?: RiskKind;
  @Field(() => [RiskStateEnum], { nullable: true }) states?: RiskStateName[];
  @Field(() => ID, { nullable: true }) ownerId?: string;
  @Field(() => Int, { nullable: true, description: 'Lowest score.' }) minScore?: number;
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) text?: string;
}

@ArgsType()
export class RisksArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its risks and those of everything below it.' }) scope?: string;
  @Field(() => RiskFilter, { nullable: true }) filter?: RiskFilter;
  @Field(() => RiskOrderEnum, { defaultValue: 'score' }) orderBy!: RiskOrder;
}

@InputType({ description: 'A new risk: one sentence is enough.' })
export class RaiseRiskInput implements RaiseRiskForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => RiskKindEnum, { defaultValue: 'threat' }) kind!: RiskKind;
  @Field(() => String, { description: 'What might happen, 3 to 300 characters.' }) event!: string;
  @Field(() => String, { nullable: true, description: 'Short title; taken from the event when absent.' }) title?: string | null;
  @Field(() => String, { nullable: true }) cause?: string | null;
  @Field(() => String, { nullable: true }) effect?: string | null;
  @Field(() => RiskCategoryEnum, { nullable: true }) category?: RiskCategory | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => ResponseCategoryEnum, { nullable: true }) responseCategory?: ResponseCategory | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) probability?: number | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) impact?: number | null;
  @Field(() => Decimal, { nullable: true, description: '0 to 100; sets the probability by the scale.' }) probabilityPercent?: string | null;
  @Field(() => Decimal, { nullable: true }) impactMoney?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Least money impact, for the simulation.' }) impactMin?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Largest money impact, for the simulation.' }) impactMax?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the organisation\'s currency when absent.' }) currency?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) impactDays?: number | null;
  @Field(() => ProximityEnum, { nullable: true }) proximity?: Proximity | null;
  @Field(() => Day, { nullable: true }) proximityOn?: string | null;
}

@InputType({ description: 'Assessment of a raised risk. An absent field keeps what was said when it was raised.' })
export class AssessRiskInput implements AssessRiskForm {
  @Field(() => ID) riskId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) event?: string;
  @Field(() => String, { nullable: true }) cause?: string;
  @Field(() => String, { nullable: true }) effect?: string;
  @Field(() => RiskCategoryEnum, { nullable: true }) category?: RiskCategory | null;
  @Field(() => ID, { nullable: true }) ownerId?: string;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) probability?: number | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) impact?: number | null;
  @Field(() => Decimal, { nullable: true }) probabilityPercent?: string | null;
  @Field(() => Decimal, { nullable: true }) impactMoney?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Least money impact, for the simulation.' }) impactMin?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Largest money impact, for the simulation.' }) impactMax?: string | null;
  @Field(() => String, { nullable: true }) currency?: string | null;
  @Field(() => Int, { nullable: true }) impactDays?: number | null;
  @Field(() => ProximityEnum, { nullable: true }) proximity?: Proximity | null;
  @Field(() => Day, { nullable: true }) proximityOn?: string | null;
}

@ObjectType({ description: 'The risk as it is now, or why nothing was written.' })
export class RiskPayload extends Payload {
  @Field(() => RiskType, { nullable: true }) risk?: RiskType;
}
