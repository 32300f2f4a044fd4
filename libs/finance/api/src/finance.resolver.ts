import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allocateBudgetInput, type AllocateBudgetInput as AllocateValues } from '@tranche/finance/domain/allocate-budget.ts';
import { bookCostInput, type BookCostInput as BookValues } from '@tranche/finance/domain/book-cost.ts';
import { releaseBudgetInput, type ReleaseBudgetInput as ReleaseValues } from '@tranche/finance/domain/release-budget.ts';
import { scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { ProjectParts, ProjectReader } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { moneyOrNull, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { AllocateBudget } from './allocate-budget.use-case.ts';
import { BookCost } from './book-cost.use-case.ts';
import { BudgetYearReader, type ShownYear } from './budget-year.reader.ts';
import { CostItemReader, type AllocationRow, type CostItemRow } from './cost-item.reader.ts';
import { BookCostPayload, BudgetAllocationPayload } from './finance.payloads.ts';
import { allocateBudgetPolicy, bookCostPolicy, readMoney, releaseBudgetPolicy } from './finance.policies.ts';
import { AllocateBudgetInput, BookCostInput, BudgetAllocationType, BudgetYearType, CostItemConnection, CostItemsArgs, CostItemType, MoneyRights, ReleaseBudgetInput, ScopeArgs } from './finance.type.ts';
import { ReleaseBudget } from './release-budget.use-case.ts';

@Resolver(() => CostItemType)
export class CostItemResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: CostItemReader,
    private readonly years: BudgetYearReader,
    private readonly projects: ProjectReader,
    private readonly parts: ProjectParts,
    private readonly book: BookCost,
    private readonly allocate: AllocateBudget,
    private readonly release: ReleaseBudget,
  ) {}

  @Query(() => CostItemConnection, { description: 'Booked amounts, the latest day first.' })
  @Allowed(readMoney)
  costItems(@Args() args: CostItemsArgs): Promise<Page<CostItemRow>> {
    return this.reader.page(args);
  }

  @Query(() => [BudgetYearType], { nullable: true, description: 'Money by fiscal year of a scope and everything below it; null when there is nothing that the viewer may see.' })
  @Allowed(readMoney)
  async budgetYears(@Args() { scope }: ScopeArgs): Promise<BudgetYearType[] | undefined> {
    return (await this.years.ofScope(scope))?.map(yearType);
  }

  @Query(() => [BudgetAllocationType], { description: 'Allocations of a scope itself, by fiscal year.' })
  @Allowed(readMoney)
  async budgetAllocations(@Args() { scope }: ScopeArgs): Promise<BudgetAllocationType[]> {
    return (await this.reader.allocationsOf(scope)).map(allocationType);
  }

  @Query(() => MoneyRights, { nullable: true, description: 'What the viewer may do with the money of this scope.' })
  @Allowed(readMoney)
  async moneyRights(@Args() { scope }: ScopeArgs) {
    const scopeId = await this.years.visibleScopeId(scope);
    return scopeId ? this.access.permissions({ book: bookCostPolicy, allocate: allocateBudgetPolicy, release: releaseBudgetPolicy }, { scopeId }) : null;
  }

  @Mutation(() => BookCostPayload, { description: 'Books an amount. A credit note is negative; nothing is booked in the future.' })
  @Allowed(bookCostPolicy, bookCostInput)
  bookCost(@Args('input', { type: () => BookCostInput }) input: BookValues) {
    return payload(this.book.execute(input), async ({ costItemId, scopeId, stageId }) => ({
      costItem: await this.reader.byId(costItemId), project: await this.projects.byId(scopeId), stage: stageId ? await this.parts.stage(stageId) : undefined,
    }));
  }

  @Mutation(() => BudgetAllocationPayload, { description: 'Gives money of a fiscal year to a scope.' })
  @Allowed(allocateBudgetPolicy, allocateBudgetInput)
  allocateBudget(@Args('input', { type: () => AllocateBudgetInput }) input: AllocateValues) {
    return payload(this.allocate.execute(input), ({ allocationId }) => this.allocation(allocationId));
  }

  @Mutation(() => BudgetAllocationPayload, { description: 'Releases money that was allocated before the budget was voted.' })
  @Allowed(releaseBudgetPolicy, releaseBudgetInput)
  releaseBudget(@Args('input', { type: () => ReleaseBudgetInput }) input: ReleaseValues) {
    return payload(this.release.execute(input), ({ allocationId }) => this.allocation(allocationId));
  }

  private async allocation(id: string) {
    const row = await this.reader.allocation(id);
    return { allocation: row && allocationType(row) };
  }

  @ResolveField(() => MoneyType)
  amount(@Parent() item: CostItemRow): MoneyType {
    return { amount: item.amount, currency: item.currency };
  }

  @ResolveField(() => ScopeType)
  scope(@Parent() item: CostItemRow) {
    return scopeOf(this.db, item.scopeId);
  }
}

function allocationType({ amount, currency, ...row }: AllocationRow): BudgetAllocationType {
  return { ...row, amount: { amount, currency } };
}

/** The year with its sums as money; a hidden sum is null. */
export function yearType({ fiscalYear, currency, sums, completed }: ShownYear): BudgetYearType {
  const money = (amount: string | null | undefined) => moneyOrNull(amount, currency);
  return {
    fiscalYear, currency, allocation: money(sums.allocation), released: money(sums.released), committed: money(sums.committed), openCommitments: money(sums.openCommitments),
    actual: money(sums.actual), forecast: money(sums.forecast), available: money(completed?.available), lapsed: money(completed?.lapsed),
    overReleased: completed?.overReleased ?? false, hidden: completed === null,
  };
}
