import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { setTolerancesInput, type SetTolerancesInput as SetValues } from '@tranche/governance/domain/set-tolerances.ts';
import { ProjectReader, ProjectType, type ProjectRow } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { ExceptionReader } from './exception.reader.ts';
import { ExceptionReportType } from './exception.type.ts';
import { setTolerancesPolicy } from './governance.policies.ts';
import { figuresType, ProjectFiguresReader } from './project-figures.reader.ts';
import { ProjectFiguresType } from './project-figures.type.ts';
import { SetTolerances } from './set-tolerances.use-case.ts';
import { SetTolerancesInput, SetTolerancesPayload, TolerancesType } from './tolerance.type.ts';
import { TolerancesReader } from './tolerances.reader.ts';

/** What control adds to a project: its figures, its tolerances, its exception. */
@Resolver(() => ProjectType)
export class ProjectControlResolver {
  constructor(
    private readonly access: Access,
    private readonly figuresReader: ProjectFiguresReader,
    private readonly tolerancesReader: TolerancesReader,
    private readonly exceptions: ExceptionReader,
    private readonly projects: ProjectReader,
    private readonly set: SetTolerances,
  ) {}

  @Mutation(() => SetTolerancesPayload, { description: 'Sets the tolerances of a project or of one of its stages, all at once.' })
  @Allowed(setTolerancesPolicy, setTolerancesInput)
  setTolerances(@Args('input', { type: () => SetTolerancesInput }) input: SetValues) {
    return payload(this.set.execute(input), async ({ scopeId, sumExceeds }) => ({ project: await this.projects.byId(scopeId), sumExceeds }));
  }

  @ResolveField(() => ProjectFiguresType, { nullable: true, description: 'Computed figures; null while nothing has been planned.' })
  async figures(@Parent() project: ProjectRow) {
    const row = await this.figuresReader.of(project.id);
    return row ? figuresType(row) : null;
  }

  @ResolveField(() => TolerancesType, { description: 'Tolerances of the project as a whole.' })
  async tolerances(@Parent() project: ProjectRow) {
    const list = await this.tolerancesReader.of(project.id);
    return { ...list, viewerCan: { set: await this.access.permission(setTolerancesPolicy, { scopeId: project.id, stageState: null, projectState: project.state }) } };
  }

  @ResolveField(() => ExceptionReportType, { nullable: true, description: 'The exception that is not decided yet, or whose plan is still being made.' })
  openException(@Parent() project: ProjectRow) {
    return this.exceptions.openOf(project.id);
  }
}
