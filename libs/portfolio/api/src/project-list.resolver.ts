import { Args, Query, Resolver } from '@nestjs/graphql';
import { readProjects, type ProjectRow } from '@tranche/projects/api/offers.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { ProjectListReader } from './project-list.reader.ts';
import { ProjectConnection, ProjectsArgs } from './project-list.type.ts';

/** The list of projects lies here and not with the projects: it sorts and filters by figures that a higher capability keeps. */
@Resolver()
export class ProjectListResolver {
  constructor(private readonly reader: ProjectListReader) {}

  @Query(() => ProjectConnection, { description: 'Projects, as far as the viewer may read them.' })
  @Allowed(readProjects)
  projects(@Args() args: ProjectsArgs): Promise<Page<ProjectRow>> {
    return this.reader.page(args);
  }
}
