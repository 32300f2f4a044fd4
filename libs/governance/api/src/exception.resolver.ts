import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionReader, DecisionType } from '@tranche/decisions/api/offers.ts';
import { raiseExceptionInput, type RaiseExceptionInput as RaiseValues } from '@tranche/governance/domain/raise-exception.ts';
import { submitExceptionReportInput, type SubmitExceptionReportInput as SubmitValues } from '@tranche/governance/domain/submit-exception-report.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { ProjectParts, ProjectReader, ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ExceptionReader, type ExceptionRow } from './exception.reader.ts';
import { ExceptionReportPayload, ExceptionReportType, ExceptionViewerCan, RaiseExceptionInput, SubmitExceptionReportInput } from './exception.type.ts';
import { raiseExceptionPolicy, submitExceptionReportPolicy } from './governance.policies.ts';
import { RaiseException } from './raise-exception.use-case.ts';
import { SubmitExceptionReport } from './submit-exception-report.use-case.ts';

@Resolver(() => ExceptionReportType)
export class ExceptionResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: ExceptionReader,
    private readonly decisions: DecisionReader,
    private readonly parts: ProjectParts,
    private readonly projects: ProjectReader,
    private readonly raise: RaiseException,
    private readonly submit: SubmitExceptionReport,
  ) {}

  @Mutation(() => ExceptionReportPayload, { description: 'Reports that a tolerance will not hold; the broken figures are frozen and the clock of the report starts.' })
  @Allowed(raiseExceptionPolicy, raiseExceptionInput)
  raiseException(@Args('input', { type: () => RaiseExceptionInput }) input: RaiseValues) {
    return this.answer(this.raise.execute(input));
  }

  @Mutation(() => ExceptionReportPayload, { description: 'Submits an exception report; the level that set the tolerance decides.' })
  @Allowed(submitExceptionReportPolicy, submitExceptionReportInput)
  submitExceptionReport(@Args('input', { type: () => SubmitExceptionReportInput }) input: SubmitValues) {
    return this.answer(this.submit.execute(input));
  }

  private answer(result: Promise<Result<{ exceptionId: string; projectId: string }>>) {
    return payload(result, async ({ exceptionId, projectId }) => ({ exceptionReport: await this.reader.byId(exceptionId), project: await this.projects.byId(projectId) }));
  }

  @ResolveField(() => StageType)
  stage(@Parent() report: ExceptionRow) {
    return this.parts.stage(report.stageId);
  }

  @ResolveField(() => ProjectType)
  project(@Parent() report: ExceptionRow) {
    return this.projects.byId(report.scopeId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  raisedBy(@Parent() report: ExceptionRow) {
    return persons(this.db, report.raisedById);
  }

  @ResolveField(() => DecisionType, { nullable: true })
  decision(@Parent() report: ExceptionRow) {
    return this.decisions.load(report.decisionId);
  }

  @ResolveField(() => ExceptionViewerCan)
  viewerCan(@Parent() report: ExceptionRow) {
    return this.access.permissions({ submit: submitExceptionReportPolicy }, { scopeId: report.scopeId, stageState: report.stageState, projectState: report.projectState });
  }
}
