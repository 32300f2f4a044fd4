import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AllocateBudgetForm } from '@tranche/finance/domain/allocate-budget.ts';
import type { BookCostForm } from '@tranche/finance/domain/book-cost.ts';
import { costCategories, costKinds, type CostCategory, type CostKind } from '@tranche/finance/domain/cost-item.ts';
import type { ReleaseBudgetForm } from '@tranche/finance/domain/release-budget.ts';
import { ScopeType } from '@tranche/organisation/api/offers.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { ContainsHidden, FromVisible, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { AsOfArgs, MoneyType, PageArgs, Permission } from '@tranche/shared/api/shared.types.ts';

export const CostCategoryEnum = graphqlEnum('CostCategory', costCategories, 'What money is spent on.');
export const CostKindEnum = graphqlEnum('CostKind', costKinds, 'A plan, a commitment that falls due, an actual cost, or a forecast.');

@ObjectType('CostItem', { description: 'An amount of a project, programme or portfolio.' })
@VisibleIn('scopeId')
export class CostItemType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ScopeType) scope!: ScopeType;
  @Field(() => ID, { nullable: true, description: 'Stage of the project that it belongs to.' }) stageId!: string | null;
  @Field(() => CostCategoryEnum) category!: CostCategory;
  @Field(() => CostKindEnum) kind!: CostKind;
  @Field(() => MoneyType, { description: 'Never zero; negative for a credit note.' }) amount!: MoneyType;
  @Field(() => Int, { description: 'Label of the fiscal year: the year of its first day.' }) fiscalYear!: number;
  @Field(() => Day, { description: 'Day that the cost belongs to, or on which a commitment falls due.' }) onDay!: string;
  @Field(() => Day, { description: 'Day of the booking; later than `onDay` for a late booking.' }) bookedOn!: string;
  @Field(() => ID, { nullable: true, description: 'The commitment that it pays.' }) settlesId!: string | null;
  @Field(() => String, { nullable: true }) funding!: string | null;
  @Field(() => String, { nullable: true, description: 'Chapter and title of the budget.' }) budgetLine!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

export const CostItemConnection = connectionOf(CostItemType, 'CostItem');

@ObjectType('BudgetAllocation', { description: 'Money of a fiscal year that a scope may use once it is released.' })
@VisibleIn('scopeId')
export class BudgetAllocationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) fiscalYear!: number;
  @Field(() => MoneyType) amount!: MoneyType;
  @Field(() => Boolean, { description: 'False while the budget is not voted.' }) released!: boolean;
  @Field(() => Int, { nullable: true, description: 'The fiscal year whose unused money it is.' }) carriedFrom!: number | null;
  @Field(() => String, { nullable: true }) source!: string | null;
}

const hidden = 'Null when it would give away the money of one restricted project.';

@ObjectType('BudgetYear', { description: 'Money of one fiscal year in one currency, of a scope and everything below it.' })
@ContainsHidden('Sums are null while they contain a single hidden scope.')
export class BudgetYearType {
  @Field(() => Int) fiscalYear!: number;
  @Field(() => String, { description: 'ISO 4217; currencies are never added.' }) currency!: string;
  @Field(() => MoneyType, { nullable: true, description: hidden }) allocation!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: hidden }) released!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: `All commitments that fall due in the year. ${hidden}` }) committed!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: `Part of the commitments that is not paid yet. ${hidden}` }) openCommitments!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: hidden }) actual!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: hidden }) forecast!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: `Released minus open commitments minus actual. ${hidden}` }) available!: MoneyType | null;
  @Field(() => MoneyType, { nullable: true, description: `Unused money of a past year that was not carried over. ${hidden}` }) lapsed!: MoneyType | null;
  @Field(() => Boolean, { description: 'More is spent or bound than released.' }) overReleased!: boolean;
  @Field(() => Boolean, { description: 'True when a sum is hidden because only one restricted project is behind it.' }) hidden!: boolean;
}

@ObjectType({ description: 'What the viewer may do with the money of a scope, and if not, why.' })
@FromVisible()
export class MoneyRights {
  @Field(() => Permission) book!: Permission;
  @Field(() => Permission) allocate!: Permission;
  @Field(() => Permission) release!: Permission;
}

@ArgsType()
export class ScopeArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Key of a portfolio, programme or project.' }) scope!: string;
}

@InputType({ description: 'Conditions that all must hold.' })
export class CostItemFilter {
  @Field(() => CostKindEnum, { nullable: true }) kind?: CostKind;
  @Field(() => CostCategoryEnum, { nullable: true }) category?: CostCategory;
  @Field(() => Int, { nullable: true }) fiscalYear?: number;
  @Field(() => ID, { nullable: true }) stageId?: string;
  @Field(() => Boolean, { nullable: true, description: 'True: booked after the day that it belongs to.' }) late?: boolean;
}

@ArgsType()
export class CostItemsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio, programme or project: its items and those of everything below it.' }) scope?: string;
  @Field(() => CostItemFilter, { nullable: true }) filter?: CostItemFilter;
}

@InputType({ description: 'An amount to be booked.' })
export class BookCostInput implements BookCostForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => ID, { nullable: true }) stageId?: string | null;
  @Field(() => CostCategoryEnum) category!: CostCategory;
  @Field(() => CostKindEnum, { defaultValue: 'actual' }) kind!: CostKind;
  @Field(() => Decimal, { description: 'Not zero; negative for a credit note.' }) amount!: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the currency of the project when absent.' }) currency?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day that the cost belongs to; the booking day when absent.' }) onDay?: string | null;
  @Field(() => Day, { nullable: true, description: 'Today when absent, never in the future.' }) bookedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The commitment that it pays.' }) settlesId?: string | null;
  @Field(() => String, { nullable: true }) funding?: string | null;
  @Field(() => String, { nullable: true }) budgetLine?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'Money of a fiscal year for a scope.' })
export class AllocateBudgetInput implements AllocateBudgetForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => Int) fiscalYear!: number;
  @Field(() => Decimal, { description: 'Not zero; negative takes money back.' }) amount!: string;
  @Field(() => String, { nullable: true }) currency?: string | null;
  @Field(() => Boolean, { description: 'False while the budget is not voted.' }) released!: boolean;
  @Field(() => Int, { nullable: true, description: 'The earlier fiscal year whose unused money is carried over.' }) carriedFrom?: number | null;
  @Field(() => String, { nullable: true }) source?: string | null;
}

@InputType({ description: 'Releases allocated money.' })
export class ReleaseBudgetInput implements ReleaseBudgetForm {
  @Field(() => ID) allocationId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}
