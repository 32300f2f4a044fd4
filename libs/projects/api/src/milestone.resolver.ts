import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { milestoneTrend } from '@tranche/projects/domain/milestone-trend.ts';
import { expectedOn, slipOf } from '@tranche/projects/domain/milestone.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { LocalText, localText } from '@tranche/shared/api/shared.types.ts';
import { ProjectParts, type MilestoneRow } from './project-parts.loader.ts';
import { MilestoneTrendType, MilestoneType } from './project.type.ts';

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  constructor(private readonly parts: ProjectParts) {}

  @ResolveField(() => LocalText)
  title(@Parent() milestone: MilestoneRow): LocalText {
    return localText(milestone.titleDe, milestone.titleEn);
  }

  @ResolveField(() => Day)
  expectedOn(@Parent() milestone: MilestoneRow): string {
    return expectedOn(milestone);
  }

  @ResolveField(() => Int)
  slip(@Parent() milestone: MilestoneRow): number {
    return slipOf(milestone);
  }

  @ResolveField(() => MilestoneTrendType)
  async trend(@Parent() milestone: MilestoneRow): Promise<MilestoneTrendType> {
    const points = await this.parts.trend(milestone.id);
    return { points: [...points], ...milestoneTrend(milestone.baselineOn, points) };
  }
}
