import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BudgetYearReader, BudgetYearType, yearType } from '@tranche/finance/api/offers.ts';
import { Rollups, RollupType } from '@tranche/governance/api/offers.ts';
import { ProgrammeType, type ProgrammeRow } from '@tranche/programmes/api/offers.ts';
import { PortfolioOverviews } from './portfolio-overview.ts';
import { PortfolioOverview } from './portfolio.type.ts';

/** What an overview adds to a programme: status and money of its projects. */
@Resolver(() => ProgrammeType)
export class ProgrammeOverviewResolver {
  constructor(private readonly rollups: Rollups, private readonly overviews: PortfolioOverviews, private readonly years: BudgetYearReader) {}

  @ResolveField(() => RollupType, { description: 'Worst status of its projects, with the project that drives it.' })
  rollup(@Parent() programme: ProgrammeRow) {
    return this.rollups.of(programme.id, 'worstOf');
  }

  @ResolveField(() => PortfolioOverview)
  overview(@Parent() programme: ProgrammeRow) {
    return this.overviews.of(programme.id);
  }

  @ResolveField(() => [BudgetYearType], { description: 'Money by fiscal year of the programme and its projects.' })
  async budgetYears(@Parent() programme: ProgrammeRow) {
    return (await this.years.ofScopeId(programme.id)).map(yearType);
  }
}
