import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BudgetYearReader, BudgetYearType, yearType } from '@tranche/finance/api/offers.ts';
import { scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { createPortfolioInput, type CreatePortfolioInput as CreateValues } from '@tranche/portfolio/domain/create-portfolio.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { KeyArgs, LocalText, localText, PageArgs } from '@tranche/shared/api/shared.types.ts';
import { CreatePortfolio } from './create-portfolio.use-case.ts';
import { PortfolioOverviews, type OverviewRow } from './portfolio-overview.ts';
import { createPortfolioPolicy, readPortfolios } from './portfolio.policies.ts';
import { PortfolioReader, type PortfolioRow } from './portfolio.reader.ts';
import { PortfolioSums } from './portfolio-sums.reader.ts';
import { CreatePortfolioInput, PortfolioConnection, PortfolioOverview, PortfolioPart, PortfolioPayload, PortfolioType, StatusCount } from './portfolio.type.ts';

@Resolver(() => PortfolioType)
export class PortfolioResolver {
  constructor(
    private readonly reader: PortfolioReader,
    private readonly overviews: PortfolioOverviews,
    private readonly years: BudgetYearReader,
    private readonly create: CreatePortfolio,
  ) {}

  @Query(() => PortfolioConnection, { description: 'Portfolios, the oldest first.' })
  @Allowed(readPortfolios)
  portfolios(@Args() args: PageArgs): Promise<Page<PortfolioRow>> {
    return this.reader.page(args);
  }

  @Query(() => PortfolioType, { nullable: true, description: 'The portfolio with this key.' })
  @Allowed(readPortfolios)
  portfolio(@Args() { key }: KeyArgs): Promise<PortfolioRow | undefined> {
    return this.reader.byKey(key);
  }

  @Mutation(() => PortfolioPayload, { description: 'Creates a portfolio.' })
  @Allowed(createPortfolioPolicy, createPortfolioInput)
  createPortfolio(@Args('input', { type: () => CreatePortfolioInput }) input: CreateValues) {
    return payload(this.create.execute(input), async ({ portfolioId }) => ({ portfolio: await this.reader.byId(portfolioId) }));
  }

  @ResolveField(() => LocalText)
  title(@Parent() portfolio: PortfolioRow): LocalText {
    return localText(portfolio.titleDe, portfolio.titleEn);
  }

  @ResolveField(() => LocalText, { nullable: true })
  purpose(@Parent() { purposeDe, purposeEn }: PortfolioRow): LocalText | null {
    if (purposeDe) return localText(purposeDe, purposeEn);
    return purposeEn ? { text: purposeEn, language: 'en' } : null;
  }

  @ResolveField(() => PortfolioOverview)
  overview(@Parent() portfolio: PortfolioRow) {
    return this.overviews.of(portfolio.id);
  }

  @ResolveField(() => [BudgetYearType], { description: 'Money by fiscal year of everything below.' })
  async budgetYears(@Parent() portfolio: PortfolioRow) {
    return (await this.years.ofScopeId(portfolio.id)).map(yearType);
  }
}

/** What only some screens ask of an overview: each costs a statement of its own. */
@Resolver(() => PortfolioOverview)
export class PortfolioOverviewResolver {
  constructor(private readonly sums: PortfolioSums) {}

  @ResolveField(() => Int)
  tooBig(@Parent() { scopeId }: OverviewRow): Promise<number> {
    return this.sums.tooBig(scopeId);
  }

  @ResolveField(() => [StatusCount])
  async benefits(@Parent() { scopeId }: OverviewRow): Promise<StatusCount[]> {
    return Object.entries(await this.sums.benefits(scopeId)).map(([status, count]) => ({ status, count: count ?? 0 }));
  }

  @ResolveField(() => Int)
  async benefitsOnCourse(@Parent() { scopeId }: OverviewRow): Promise<number> {
    return (await this.sums.benefits(scopeId))['onCourse'] ?? 0;
  }

  @ResolveField(() => Int)
  async benefitsOutside(@Parent() { scopeId }: OverviewRow): Promise<number> {
    return (await this.sums.benefits(scopeId))['outside'] ?? 0;
  }
}

@Resolver(() => PortfolioPart)
export class PortfolioPartResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => ScopeType, { nullable: true })
  scope(@Parent() part: PortfolioPart) {
    return part.scopeId ? scopeOf(this.db, part.scopeId) : null;
  }
}
