import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { isBaselined } from '@tranche/projects/domain/project.ts';
import { judgeSlice, sizeOf, sliceMeasures } from '@tranche/projects/domain/slice.ts';
import { proposeProjectInput, type ProposeProjectInput as ProposeProjectValues } from '@tranche/projects/domain/propose-project.ts';
import { updateProjectInput, type UpdateProjectInput as UpdateProjectValues } from '@tranche/projects/domain/update-project.ts';
import { expectedOn } from '@tranche/projects/domain/milestone.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { KeyArgs, LocalText, localText, moneyOrNull, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { settingsOfRequest } from './organisation-settings.ts';
import { ProjectPayload, ProposeProjectInput, UpdateProjectInput } from './project.inputs.ts';
import { ProjectParts } from './project-parts.loader.ts';
import { acceptMandatePolicy, closeProjectPolicy, declineProjectPolicy, pauseProjectPolicy, planStagePolicy, proposeProjectPolicy, readProjects, startClosurePolicy, updateProjectPolicy } from './project.policies.ts';
import { ProjectReader, type ProjectRow } from './project.reader.ts';
import { MilestonesArgs, MilestoneType, ProjectType, ProjectViewerCan, SliceType, StageType } from './project.type.ts';
import { ProposeProject } from './propose-project.use-case.ts';
import { UpdateProject } from './update-project.use-case.ts';

@Resolver(() => ProjectType)
export class ProjectResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: ProjectReader,
    private readonly parts: ProjectParts,
    private readonly propose: ProposeProject,
    private readonly update: UpdateProject,
  ) {}

  @Query(() => ProjectType, { nullable: true, description: 'The project with this key.' })
  @Allowed(readProjects)
  project(@Args() { key }: KeyArgs): Promise<ProjectRow | undefined> {
    return this.reader.byKey(key);
  }

  @Mutation(() => ProjectPayload, { description: 'Proposes a project; any member may. It starts as an idea.' })
  @Allowed(proposeProjectPolicy, proposeProjectInput)
  proposeProject(@Args('input', { type: () => ProposeProjectInput }) input: ProposeProjectValues) {
    return payload(this.propose.execute(input), async ({ projectId }) => ({ project: await this.reader.byId(projectId) }));
  }

  @Mutation(() => ProjectPayload, { description: 'Changes what describes a project; plan and money only until it is authorised.' })
  @Allowed(updateProjectPolicy, updateProjectInput)
  updateProject(@Args('input', { type: () => UpdateProjectInput }) input: UpdateProjectValues) {
    return payload(this.update.execute(input), async ({ projectId }) => ({ project: await this.reader.byId(projectId) }));
  }

  @ResolveField(() => LocalText)
  title(@Parent() project: ProjectRow): LocalText {
    return localText(project.titleDe, project.titleEn);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  budget(@Parent() project: ProjectRow) {
    return moneyOrNull(project.budget, project.currency);
  }

  @ResolveField(() => Boolean)
  baselined(@Parent() project: ProjectRow): boolean {
    return isBaselined(project);
  }

  @ResolveField(() => Boolean)
  restricted(@Parent() project: ProjectRow): boolean {
    return project.visibility === 'restricted';
  }

  @ResolveField(() => ScopeType, { nullable: true })
  async parent(@Parent() project: ProjectRow) {
    const parentId = await this.parts.parentId(project.id);
    return parentId ? scopeOf(this.db, parentId) : null;
  }

  @ResolveField(() => [ScopeType])
  async ancestors(@Parent() project: ProjectRow) {
    return Promise.all((await this.parts.ancestorIds(project.id)).map((id) => scopeOf(this.db, id)));
  }

  @ResolveField(() => PersonType, { nullable: true })
  manager(@Parent() project: ProjectRow) {
    return this.parts.holder(project.id, 'projectManager');
  }

  @ResolveField(() => PersonType, { nullable: true })
  executive(@Parent() project: ProjectRow) {
    return this.parts.holder(project.id, 'executive');
  }

  @ResolveField(() => [StageType])
  stages(@Parent() project: ProjectRow) {
    return this.parts.stages(project.id);
  }

  @ResolveField(() => StageType, { nullable: true })
  currentStage(@Parent() project: ProjectRow) {
    return this.parts.currentStage(project.id);
  }

  @ResolveField(() => [MilestoneType])
  async milestones(@Parent() project: ProjectRow, @Args() { from, to }: MilestonesArgs) {
    const all = await this.parts.milestones(project.id);
    return all.filter((each) => (!from || expectedOn(each) >= from) && (!to || expectedOn(each) <= to));
  }

  @ResolveField(() => SliceType)
  async slice(@Parent() project: ProjectRow): Promise<SliceType> {
    const { sliceLimits, currency } = await settingsOfRequest(this.db);
    const stages = await this.parts.stages(project.id);
    const size = sizeOf({ ...project, stageCount: stages.filter((stage) => stage.state !== 'stopped').length }, currency);
    const judgement = judgeSlice(size, sliceLimits);
    const sizes = sliceMeasures.map((measure) => ({ measure, value: size[measure] === null ? null : String(size[measure]), limit: String(sliceLimits[measure]), over: judgement.over.includes(measure) }));
    return { ...judgement, sizes };
  }

  @ResolveField(() => ProjectViewerCan)
  viewerCan(@Parent() project: ProjectRow) {
    return this.access.permissions({
      update: updateProjectPolicy, acceptMandate: acceptMandatePolicy, decline: declineProjectPolicy, planStage: planStagePolicy, pause: pauseProjectPolicy,
      resume: pauseProjectPolicy, startClosure: startClosurePolicy, close: closeProjectPolicy, reopen: closeProjectPolicy,
    }, project);
  }
}
