import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeType } from '@tranche/organisation/api/offers.ts';
import { deliveryConfidences, type DeliveryConfidence } from '@tranche/exchange/domain/mapping.ts';
import { projectGroupings, rollUpOrders, type ProjectGrouping, type RollUpOrder } from '@tranche/exchange/domain/roll-up.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { FromVisible, InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { AsOfArgs, MoneyType } from '@tranche/shared/api/shared.types.ts';

export const ProjectGroupingEnum = graphqlEnum('ProjectGrouping', projectGroupings, 'By what projects are gathered: not at all, by programme or portfolio they belong to, by published delivery confidence, by state, by a published attribute.');
export const RollUpOrderEnum = graphqlEnum('RollUpOrder', rollUpOrders, 'Most projects first, largest sum first, or by label.');
export const PublishedConfidenceEnum = graphqlEnum('PublishedConfidence', deliveryConfidences, 'Delivery confidence as published, from bad to good.');

@ObjectType({ description: 'Projects of a group. Sums leave out projects without a number; these are counted.' })
@InheritsParent()
export class ProjectRollUpGroup {
  @Field(() => String, { nullable: true, description: 'Value of the grouping; null gathers the projects without one.' }) label!: string | null;
  @Field(() => ScopeType, { nullable: true, description: 'The programme or portfolio, where projects are gathered by it.' }) scope!: ScopeType | null;
  @Field(() => Int) projects!: number;
  @Field(() => [MoneyType], { description: 'Exact sum of the measure, one per currency.' }) sums!: readonly MoneyType[];
  @Field(() => Int) withValue!: number;
  @Field(() => Int, { description: 'Withheld or missing; never counted as 0.' }) withoutValue!: number;
  @Field(() => Int, { description: 'Measure is 0.' }) zero!: number;
  @Field(() => Int, { description: 'Measure is below 0.' }) negative!: number;
  @Field(() => Int) withoutStart!: number;
  @Field(() => Int) withoutEnd!: number;
  @Field(() => Int, { description: 'Start or end is missing: cannot be scheduled.' }) withoutEither!: number;
  @Field(() => Int) endBeforeStart!: number;
}

@ObjectType({ description: 'Figures over the projects of a scope that the viewer may see.' })
@FromVisible()
export class ProjectRollUp {
  @Field(() => ProjectRollUpGroup) total!: ProjectRollUpGroup;
  @Field(() => Int, { description: 'Number of all groups, also of those that are not returned.' }) groupCount!: number;
  @Field(() => [ProjectRollUpGroup]) groups!: ProjectRollUpGroup[];
}

@ArgsType()
export class ProjectRollUpArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: the projects below it.' }) scope?: string;
  @Field(() => ProjectGroupingEnum, { defaultValue: 'none' }) groupBy!: ProjectGrouping;
  @Field(() => String, { nullable: true, description: 'Name of the published attribute to gather by.' }) attribute?: string;
  @Field(() => String, { defaultValue: 'budget', description: '`budget`, `costs` (planned and actual cost items), `benefits`, or the name of a published attribute of money.' }) measure!: string;
  @Field(() => Int, { defaultValue: 1, description: 'Only groups with so many projects.' }) atLeast!: number;
  @Field(() => RollUpOrderEnum, { defaultValue: 'projects' }) orderBy!: RollUpOrder;
  @Field(() => Int, { defaultValue: 50, description: 'At most 100.' }) first!: number;
}

@ObjectType({ description: 'Two amounts of each project against each other; projects without one of them are left out.' })
@FromVisible()
export class MeasureComparison {
  @Field(() => Int, { description: 'Projects with both amounts.' }) projects!: number;
  @Field(() => MoneyType) left!: MoneyType;
  @Field(() => MoneyType) right!: MoneyType;
  @Field(() => Int, { description: 'Left is larger.' }) more!: number;
  @Field(() => Int, { description: 'Left is smaller.' }) less!: number;
  @Field(() => Int) equal!: number;
  @Field(() => Int) leftZero!: number;
  @Field(() => Int, { description: 'No percentage can be computed for these.' }) rightZero!: number;
  @Field(() => Int, { description: 'Left is larger by more than the asked percentage of right.' }) moreByPercent!: number;
}

@ArgsType()
export class MeasureComparisonArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true }) scope?: string;
  @Field(() => [String], { description: 'Measures that are added, as of `projectRollUp`.' }) left!: string[];
  @Field(() => [String], { description: 'Measures that are added.' }) right!: string[];
  @Field(() => Decimal, { defaultValue: '0' }) overPercent!: string;
}

@ObjectType({ description: 'Money of one fiscal year, kind and fund.' })
@FromVisible()
export class CostProfileRow {
  @Field(() => Int) fiscalYear!: number;
  @Field(() => String, { description: '`plan`, `commitment`, `actual` or `forecast`.' }) kind!: string;
  @Field(() => String, { nullable: true }) funding!: string | null;
  @Field(() => MoneyType) amount!: MoneyType;
}

@ArgsType()
export class CostProfileArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Key of a portfolio, programme or project.' }) scope!: string;
}

@ObjectType({ description: 'A published portfolio that was imported.' })
@VisibleIn('scopeId')
export class Publication {
  @Field(() => ScopeType, { description: 'The portfolio that holds it.' }) portfolio!: ScopeType;
  @Field(() => String) source!: string;
  @Field(() => Day, { description: 'Day that the publication speaks for.' }) asOf!: string;
  @Field(() => String, { description: 'To be named where its data are shown.' }) attribution!: string;
  @Field(() => [String], { description: 'Names of the published attributes, for roll-ups.' }) attributes!: readonly string[];
}

@ObjectType({ description: 'A published value beyond the product\'s own fields.' })
@InheritsParent()
export class PublishedAttribute {
  @Field(() => String) name!: string;
  @Field(() => String, { description: '`text`, `money`, `day`, or `withheld`: then the text says why there is no value.' }) type!: string;
  @Field(() => String, { nullable: true }) text!: string | null;
  @Field(() => MoneyType, { nullable: true }) money!: MoneyType | null;
  @Field(() => Day, { nullable: true }) day!: string | null;
}

@ObjectType({ description: 'Where a project came from, and what was published about it.' })
@InheritsParent()
export class ExternalRecord {
  @Field(() => String) source!: string;
  @Field(() => String) externalId!: string;
  @Field(() => PublishedConfidenceEnum, { nullable: true, description: 'Judgement of delivery confidence as published; null when there is none.' }) deliveryConfidence!: DeliveryConfidence | null;
  @Field(() => MoneyType, { nullable: true, description: 'Published benefits; negative is a dis-benefit.' }) benefits!: MoneyType | null;
  @Field(() => [PublishedAttribute]) attributes!: PublishedAttribute[];
}

@ObjectType({ description: 'How the end days of common projects moved.' })
@InheritsParent()
export class EndMoves {
  @Field(() => Int, { description: 'Projects with an end day in both.' }) compared!: number;
  @Field(() => Int) later!: number;
  @Field(() => Int) earlier!: number;
  @Field(() => Int) same!: number;
  @Field(() => Int, { nullable: true, description: 'Calendar days.' }) largestSlipDays!: number | null;
}

@ObjectType({ description: 'How the delivery confidence of common projects moved.' })
@InheritsParent()
export class ConfidenceMoves {
  @Field(() => Int, { description: 'Projects with a judgement in both.' }) compared!: number;
  @Field(() => Int) better!: number;
  @Field(() => Int) worse!: number;
  @Field(() => Int) same!: number;
}

@ObjectType({ description: 'What changed from one publication to another; projects are the same where their external id is.' })
@FromVisible()
export class PublicationComparison {
  @Field(() => Int) both!: number;
  @Field(() => Int) onlyFrom!: number;
  @Field(() => Int) onlyTo!: number;
  @Field(() => Int, { description: 'Common projects with another name, whatever its case.' }) renamed!: number;
  @Field(() => EndMoves) ends!: EndMoves;
  @Field(() => ConfidenceMoves) deliveryConfidence!: ConfidenceMoves;
}

@ArgsType()
export class PublicationComparisonArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Key of the portfolio with the earlier publication.' }) from!: string;
  @Field(() => ID, { description: 'Key of the portfolio with the later publication.' }) to!: string;
}
