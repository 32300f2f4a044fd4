import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { cancelTrancheInput, type CancelTrancheInput as CancelValues } from '@tranche/programmes/domain/cancel-tranche.ts';
import { decideTrancheReviewInput, type DecideTrancheReviewInput as DecideValues } from '@tranche/programmes/domain/decide-tranche-review.ts';
import { endTrancheInput, type EndTrancheInput as EndValues } from '@tranche/programmes/domain/end-tranche.ts';
import { planTrancheInput, type PlanTrancheInput as PlanValues } from '@tranche/programmes/domain/plan-tranche.ts';
import { startTrancheInput, type StartTrancheInput as StartValues } from '@tranche/programmes/domain/start-tranche.ts';
import { ProjectType } from '@tranche/projects/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { LocalText, localText } from '@tranche/shared/api/shared.types.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { CancelTranche } from './cancel-tranche.use-case.ts';
import type { ChangedTranche } from './change-programme.ts';
import { DecideTrancheReview } from './decide-tranche-review.use-case.ts';
import { EndTranche } from './end-tranche.use-case.ts';
import { PlanTranche } from './plan-tranche.use-case.ts';
import { CancelTrancheInput, DecideTrancheReviewInput, EndTrancheInput, PlanTrancheInput, StartTrancheInput, TranchePayload } from './programme.inputs.ts';
import { ProgrammeParts, type TrancheRow } from './programme-parts.loader.ts';
import { decideTranchePolicy, endTranchePolicy, planTranchePolicy, startTranchePolicy } from './programme.policies.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { TrancheType, TrancheViewerCan } from './programme.type.ts';
import { StartTranche } from './start-tranche.use-case.ts';

@Resolver(() => TrancheType)
export class TrancheResolver {
  constructor(
    private readonly access: Access,
    private readonly programmes: ProgrammeReader,
    private readonly parts: ProgrammeParts,
    private readonly plan: PlanTranche,
    private readonly start: StartTranche,
    private readonly end: EndTranche,
    private readonly decide: DecideTrancheReview,
    private readonly cancel: CancelTranche,
  ) {}

  @Mutation(() => TranchePayload, { description: 'Plans the next tranche of a programme.' })
  @Allowed(planTranchePolicy, planTrancheInput)
  planTranche(@Args('input', { type: () => PlanTrancheInput }) input: PlanValues) {
    return this.answer(this.plan.execute(input));
  }

  @Mutation(() => TranchePayload, { description: 'Starts a planned tranche once the previous one was reviewed.' })
  @Allowed(startTranchePolicy, startTrancheInput)
  startTranche(@Args('input', { type: () => StartTrancheInput }) input: StartValues) {
    return this.answer(this.start.execute(input));
  }

  @Mutation(() => TranchePayload, { description: 'Ends a tranche whose projects are closed, moved or carried over.' })
  @Allowed(endTranchePolicy, endTrancheInput)
  endTranche(@Args('input', { type: () => EndTrancheInput }) input: EndValues) {
    return this.answer(this.end.execute(input));
  }

  @Mutation(() => TranchePayload, { description: 'Judges the step change of a tranche and closes it.' })
  @Allowed(decideTranchePolicy, decideTrancheReviewInput)
  decideTrancheReview(@Args('input', { type: () => DecideTrancheReviewInput }) input: DecideValues) {
    return this.answer(this.decide.execute(input));
  }

  @Mutation(() => TranchePayload, { description: 'Cancels a tranche without projects, with a reason.' })
  @Allowed(decideTranchePolicy, cancelTrancheInput)
  cancelTranche(@Args('input', { type: () => CancelTrancheInput }) input: CancelValues) {
    return this.answer(this.cancel.execute(input));
  }

  private answer(result: Promise<Result<ChangedTranche>>) {
    return payload(result, async ({ trancheId, programmeId }) => ({ tranche: await this.parts.tranche(trancheId), programme: await this.programmes.byId(programmeId) }));
  }

  @ResolveField(() => LocalText)
  title(@Parent() tranche: TrancheRow): LocalText {
    return localText(tranche.titleDe, tranche.titleEn);
  }

  @ResolveField(() => LocalText, { nullable: true })
  stepChange(@Parent() { stepChangeDe, stepChangeEn }: TrancheRow): LocalText | null {
    if (stepChangeDe) return localText(stepChangeDe, stepChangeEn);
    return stepChangeEn ? { text: stepChangeEn, language: 'en' } : null;
  }

  @ResolveField(() => [ProjectType])
  async projects(@Parent() tranche: TrancheRow) {
    return (await this.parts.projects(tranche.programmeId)).filter((project) => project.trancheId === tranche.id);
  }

  @ResolveField(() => TrancheViewerCan)
  viewerCan(@Parent() tranche: TrancheRow) {
    return this.access.permissions({ start: startTranchePolicy, end: endTranchePolicy, decide: decideTranchePolicy, cancel: decideTranchePolicy }, tranche);
  }
}
