import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { moveProjectInput, type MoveProjectInput as MoveValues } from '@tranche/programmes/domain/move-project.ts';
import { ProjectReader, ProjectType, type ProjectRow } from '@tranche/projects/api/offers.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { MoveProject } from './move-project.use-case.ts';
import { MoveProjectInput, MoveProjectPayload } from './programme.inputs.ts';
import { ProgrammeParts } from './programme-parts.loader.ts';
import { moveProjectPolicy } from './programme.policies.ts';
import { TrancheType } from './programme.type.ts';

/** Where a project belongs, by date. */
@Resolver(() => ProjectType)
export class ProjectMembershipResolver {
  constructor(private readonly parts: ProgrammeParts, private readonly projects: ProjectReader, private readonly move: MoveProject) {}

  @Mutation(() => MoveProjectPayload, { description: 'Moves a project from today on; key, files, audit and history stay.' })
  @Allowed(moveProjectPolicy, moveProjectInput)
  moveProject(@Args('input', { type: () => MoveProjectInput }) input: MoveValues) {
    return payload(this.move.execute(input), async ({ projectId }) => ({ project: await this.projects.byId(projectId) }));
  }

  @ResolveField(() => TrancheType, { nullable: true, description: 'Tranche on the day that is looked at.' })
  tranche(@Parent() project: ProjectRow) {
    return this.parts.trancheOfProject(project.id);
  }
}
