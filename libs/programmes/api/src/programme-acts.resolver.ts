import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { approveDeliveryPlanInput, type ApproveDeliveryPlanInput as DeliveryValues } from '@tranche/programmes/domain/approve-delivery-plan.ts';
import { approveProgrammeBriefInput, type ApproveProgrammeBriefInput as BriefValues } from '@tranche/programmes/domain/approve-programme-brief.ts';
import { approveProgrammeDesignInput, type ApproveProgrammeDesignInput as DesignValues } from '@tranche/programmes/domain/approve-programme-design.ts';
import { closeProgrammeInput, type CloseProgrammeInput as CloseValues } from '@tranche/programmes/domain/close-programme.ts';
import { evaluateProgrammeInput, type EvaluateProgrammeInput as EvaluateValues } from '@tranche/programmes/domain/evaluate-programme.ts';
import { pauseProgrammeInput, resumeProgrammeInput, type PauseProgrammeInput as PauseValues, type ResumeProgrammeInput as ResumeValues } from '@tranche/programmes/domain/pause-programme.ts';
import { registerProgrammeMandateInput, type RegisterProgrammeMandateInput as MandateValues } from '@tranche/programmes/domain/register-programme-mandate.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ApproveDeliveryPlan } from './approve-delivery-plan.use-case.ts';
import { ApproveProgrammeBrief } from './approve-programme-brief.use-case.ts';
import { ApproveProgrammeDesign } from './approve-programme-design.use-case.ts';
import type { ChangedProgramme } from './change-programme.ts';
import { CloseProgramme } from './close-programme.use-case.ts';
import { EvaluateProgramme } from './evaluate-programme.use-case.ts';
import { PauseProgramme } from './pause-programme.use-case.ts';
import { ApproveDeliveryPlanInput, ApproveProgrammeBriefInput, ApproveProgrammeDesignInput, CloseProgrammeInput, EvaluateProgrammeInput, PauseProgrammeInput, ProgrammePayload, RegisterProgrammeMandateInput, ResumeProgrammeInput } from './programme.inputs.ts';
import { approveBriefPolicy, approveDeliveryPlanPolicy, approveDesignPolicy, closeProgrammePolicy, evaluateProgrammePolicy, pauseProgrammePolicy, registerMandatePolicy } from './programme.policies.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { RegisterProgrammeMandate } from './register-programme-mandate.use-case.ts';
import { ResumeProgramme } from './resume-programme.use-case.ts';

/** The verbs that move a programme through its states. */
@Resolver()
export class ProgrammeActsResolver {
  constructor(
    private readonly reader: ProgrammeReader,
    private readonly register: RegisterProgrammeMandate,
    private readonly brief: ApproveProgrammeBrief,
    private readonly design: ApproveProgrammeDesign,
    private readonly delivery: ApproveDeliveryPlan,
    private readonly evaluate: EvaluateProgramme,
    private readonly pause: PauseProgramme,
    private readonly resume: ResumeProgramme,
    private readonly close: CloseProgramme,
  ) {}

  @Mutation(() => ProgrammePayload, { description: 'Registers the mandate of a new programme.' })
  @Allowed(registerMandatePolicy, registerProgrammeMandateInput)
  registerProgrammeMandate(@Args('input', { type: () => RegisterProgrammeMandateInput }) input: MandateValues) {
    return this.answer(this.register.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Approves the programme brief: vision drafted, SRO named, business case outlined.' })
  @Allowed(approveBriefPolicy, approveProgrammeBriefInput)
  approveProgrammeBrief(@Args('input', { type: () => ApproveProgrammeBriefInput }) input: BriefValues) {
    return this.answer(this.brief.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Approves the design: target operating model and profiled benefits that something leads to.' })
  @Allowed(approveDesignPolicy, approveProgrammeDesignInput)
  approveProgrammeDesign(@Args('input', { type: () => ApproveProgrammeDesignInput }) input: DesignValues) {
    return this.answer(this.design.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Approves the delivery plan: a planned tranche and an approved business case.' })
  @Allowed(approveDeliveryPlanPolicy, approveDeliveryPlanInput)
  approveDeliveryPlan(@Args('input', { type: () => ApproveDeliveryPlanInput }) input: DeliveryValues) {
    return this.answer(this.delivery.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Reviews a running programme: continue, redesign or stop.' })
  @Allowed(evaluateProgrammePolicy, evaluateProgrammeInput)
  evaluateProgramme(@Args('input', { type: () => EvaluateProgrammeInput }) input: EvaluateValues) {
    return this.answer(this.evaluate.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Pauses a programme.' })
  @Allowed(pauseProgrammePolicy, pauseProgrammeInput)
  pauseProgramme(@Args('input', { type: () => PauseProgrammeInput }) input: PauseValues) {
    return this.answer(this.pause.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Resumes a paused programme in the state that it had.' })
  @Allowed(pauseProgrammePolicy, resumeProgrammeInput)
  resumeProgramme(@Args('input', { type: () => ResumeProgrammeInput }) input: ResumeValues) {
    return this.answer(this.resume.execute(input));
  }

  @Mutation(() => ProgrammePayload, { description: 'Closes a programme; refused with a running project, which is moved first.' })
  @Allowed(closeProgrammePolicy, closeProgrammeInput)
  closeProgramme(@Args('input', { type: () => CloseProgrammeInput }) input: CloseValues) {
    return this.answer(this.close.execute(input));
  }

  private answer(result: Promise<Result<ChangedProgramme>>) {
    return payload(result, async ({ programmeId }) => ({ programme: await this.reader.byId(programmeId) }));
  }
}
