import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { acceptProjectMandateInput, type AcceptProjectMandateInput as AcceptValues } from '@tranche/projects/domain/accept-project-mandate.ts';
import { closeProjectInput, type CloseProjectInput as CloseValues } from '@tranche/projects/domain/close-project.ts';
import { declineProjectInput, type DeclineProjectInput as DeclineValues } from '@tranche/projects/domain/decline-project.ts';
import { pauseProjectInput, type PauseProjectInput as PauseValues } from '@tranche/projects/domain/pause-project.ts';
import { reopenProjectInput, type ReopenProjectInput as ReopenValues } from '@tranche/projects/domain/reopen-project.ts';
import { resumeProjectInput, type ResumeProjectInput as ResumeValues } from '@tranche/projects/domain/resume-project.ts';
import { startProjectClosureInput, type StartProjectClosureInput as StartClosureValues } from '@tranche/projects/domain/start-project-closure.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { AcceptProjectMandate } from './accept-project-mandate.use-case.ts';
import { CloseProject } from './close-project.use-case.ts';
import { DeclineProject } from './decline-project.use-case.ts';
import { PauseProject } from './pause-project.use-case.ts';
import { AcceptProjectMandateInput, CloseProjectInput, DeclineProjectInput, PauseProjectInput, ProjectPayload, ReopenProjectInput, ResumeProjectInput, StartProjectClosureInput } from './project.inputs.ts';
import { acceptMandatePolicy, closeProjectPolicy, declineProjectPolicy, pauseProjectPolicy, startClosurePolicy } from './project.policies.ts';
import { ProjectReader } from './project.reader.ts';
import { ReopenProject } from './reopen-project.use-case.ts';
import { ResumeProject } from './resume-project.use-case.ts';
import { StartProjectClosure } from './start-project-closure.use-case.ts';

/** The verbs that move a project through its states. */
@Resolver()
export class ProjectActsResolver {
  constructor(
    private readonly reader: ProjectReader,
    private readonly accept: AcceptProjectMandate,
    private readonly decline: DeclineProject,
    private readonly pause: PauseProject,
    private readonly resume: ResumeProject,
    private readonly startClosure: StartProjectClosure,
    private readonly close: CloseProject,
    private readonly reopen: ReopenProject,
  ) {}

  @Mutation(() => ProjectPayload, { description: 'Takes an idea into a portfolio or programme; it starts up.' })
  @Allowed(acceptMandatePolicy, acceptProjectMandateInput)
  acceptProjectMandate(@Args('input', { type: () => AcceptProjectMandateInput }) input: AcceptValues) {
    return this.answer(this.accept.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Declines an idea or a project that is starting up, with a reason for all to read.' })
  @Allowed(declineProjectPolicy, declineProjectInput)
  declineProject(@Args('input', { type: () => DeclineProjectInput }) input: DeclineValues) {
    return this.answer(this.decline.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Pauses a project until a day.' })
  @Allowed(pauseProjectPolicy, pauseProjectInput)
  pauseProject(@Args('input', { type: () => PauseProjectInput }) input: PauseValues) {
    return this.answer(this.pause.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Resumes a paused project after its plan was reviewed.' })
  @Allowed(pauseProjectPolicy, resumeProjectInput)
  resumeProject(@Args('input', { type: () => ResumeProjectInput }) input: ResumeValues) {
    return this.answer(this.resume.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Begins to close a project: after its last stage, or earlier by decision.' })
  @Allowed(startClosurePolicy, startProjectClosureInput)
  startProjectClosure(@Args('input', { type: () => StartProjectClosureInput }) input: StartClosureValues) {
    return this.answer(this.startClosure.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Closes a project; refused while anything is open, naming it.' })
  @Allowed(closeProjectPolicy, closeProjectInput)
  closeProject(@Args('input', { type: () => CloseProjectInput }) input: CloseValues) {
    return this.answer(this.close.execute(input));
  }

  @Mutation(() => ProjectPayload, { description: 'Opens a closed project again, within 90 days (setting).' })
  @Allowed(closeProjectPolicy, reopenProjectInput)
  reopenProject(@Args('input', { type: () => ReopenProjectInput }) input: ReopenValues) {
    return this.answer(this.reopen.execute(input));
  }

  private answer(result: Promise<Result<{ projectId: string }>>) {
    return payload(result, async ({ projectId }) => ({ project: await this.reader.byId(projectId) }));
  }
}
