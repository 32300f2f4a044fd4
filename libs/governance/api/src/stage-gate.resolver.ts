import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionReader, DecisionType } from '@tranche/decisions/api/offers.ts';
import { acceptEndStageReportInput, type AcceptEndStageReportInput as AcceptValues } from '@tranche/governance/domain/accept-end-stage-report.ts';
import { submitStagePlanInput, type SubmitStagePlanInput as SubmitValues } from '@tranche/governance/domain/submit-stage-plan.ts';
import { withdrawStagePlanInput, type WithdrawStagePlanInput as WithdrawValues } from '@tranche/governance/domain/withdraw-stage-plan.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { ProjectParts, ProjectReader, ProjectType, StageType } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { KeyArgs } from '@tranche/shared/api/shared.types.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { AcceptEndStageReport } from './accept-end-stage-report.use-case.ts';
import { acceptEndStageReportPolicy, raiseExceptionPolicy, readGates, submitStagePlanPolicy, withdrawStagePlanPolicy } from './governance.policies.ts';
import { StageGateReader, type GateRow } from './stage-gate.reader.ts';
import { AcceptEndStageReportInput, StageAcceptanceType, StageGatePayload, StageGateType, StageGateViewerCan, SubmitStagePlanInput, WithdrawStagePlanInput } from './stage-gate.type.ts';
import { SubmitStagePlan } from './submit-stage-plan.use-case.ts';
import { WithdrawStagePlan } from './withdraw-stage-plan.use-case.ts';

@Resolver(() => StageGateType)
export class StageGateResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: StageGateReader,
    private readonly decisions: DecisionReader,
    private readonly parts: ProjectParts,
    private readonly projects: ProjectReader,
    private readonly submitPlan: SubmitStagePlan,
    private readonly withdrawPlan: WithdrawStagePlan,
    private readonly acceptReport: AcceptEndStageReport,
  ) {}

  @Query(() => StageGateType, { nullable: true, description: 'The gate of the stage with this key.' })
  @Allowed(readGates)
  stageGate(@Args() { key }: KeyArgs) {
    return this.reader.byKey(key);
  }

  @Mutation(() => StageGatePayload, { description: 'Puts the plan of a stage to the vote of its board; figures and seats are frozen.' })
  @Allowed(submitStagePlanPolicy, submitStagePlanInput)
  submitStagePlan(@Args('input', { type: () => SubmitStagePlanInput }) input: SubmitValues) {
    return this.answer(this.submitPlan.execute(input));
  }

  @Mutation(() => StageGatePayload, { description: 'Takes a submitted plan back while the vote is not closed; votes stay readable.' })
  @Allowed(withdrawStagePlanPolicy, withdrawStagePlanInput)
  withdrawStagePlan(@Args('input', { type: () => WithdrawStagePlanInput }) input: WithdrawValues) {
    return this.answer(this.withdrawPlan.execute(input));
  }

  @Mutation(() => StageGatePayload, { description: 'The board accepts the end of a stage, which is closed by that.' })
  @Allowed(acceptEndStageReportPolicy, acceptEndStageReportInput)
  acceptEndStageReport(@Args('input', { type: () => AcceptEndStageReportInput }) input: AcceptValues) {
    return this.answer(this.acceptReport.execute(input));
  }

  private answer(result: Promise<Result<{ stageId: string }>>) {
    return payload(result, async ({ stageId }) => ({ stageGate: await this.reader.byStage(stageId), stage: await this.parts.stage(stageId) }));
  }

  @ResolveField(() => StageType)
  stage(@Parent() gate: GateRow) {
    return this.parts.stage(gate.id);
  }

  @ResolveField(() => ProjectType)
  project(@Parent() gate: GateRow) {
    return this.projects.byId(gate.projectId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  submittedBy(@Parent() gate: GateRow) {
    return persons(this.db, gate.submittedById);
  }

  @ResolveField(() => DecisionType, { nullable: true })
  decision(@Parent() gate: GateRow) {
    return this.decisions.load(gate.decisionId);
  }

  @ResolveField(() => StageAcceptanceType, { nullable: true })
  async acceptance(@Parent() gate: GateRow) {
    const found = await this.reader.acceptance(gate.id);
    return found ? { ...found, acceptedBy: await persons(this.db, found.acceptedById) } : null;
  }

  @ResolveField(() => StageGateViewerCan)
  viewerCan(@Parent() gate: GateRow) {
    return this.access.permissions({ submit: submitStagePlanPolicy, withdraw: withdrawStagePlanPolicy, acceptEndStageReport: acceptEndStageReportPolicy, raiseException: raiseExceptionPolicy }, gate);
  }
}
