import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { StatusEnum } from '@tranche/governance/api/offers.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { ProjectStateEnum, ProjectType } from '@tranche/projects/api/offers.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { PageArgs } from '@tranche/shared/api/shared.types.ts';

export const ProjectConnection = connectionOf(ProjectType, 'Project');

export const projectOrders = ['key', 'newest', 'titleUp', 'titleDown', 'status', 'statusBest', 'costUsage', 'costUsageLowest', 'forecast', 'forecastLowest', 'plannedEnd', 'plannedEndLatest'] as const;
export type ProjectOrder = (typeof projectOrders)[number];
export const ProjectOrderEnum = graphqlEnum('ProjectOrder', projectOrders, 'Sort of a project list: by key or newest first; by title; worst or best status; highest or lowest use of the cost tolerance and forecast; earliest or latest planned end first.');

@InputType({ description: 'Conditions that all must hold.' })
export class ProjectFilter {
  @Field(() => [ProjectStateEnum], { nullable: true }) states?: ProjectState[];
  @Field(() => Boolean, { nullable: true, description: 'True: neither closed nor declined.' }) open?: boolean;
  @Field(() => [StatusEnum], { nullable: true }) statuses?: Status[];
  @Field(() => Boolean, { nullable: true, description: 'True: attention, outside tolerance or in exception.' }) deviating?: boolean;
  @Field(() => ID, { nullable: true, description: 'Person who manages it today.' }) managerId?: string;
  @Field(() => String, { nullable: true, description: 'Part of the title, or a key.' }) text?: string;
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio or programme: its projects on the day that is looked at.' }) scope?: string;
  @Field(() => ProjectFilter, { nullable: true }) filter?: ProjectFilter;
  @Field(() => ProjectOrderEnum, { defaultValue: 'key' }) orderBy!: ProjectOrder;
}
