import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { approveBenefitInput, type ApproveBenefitInput as ApproveValues } from '@tranche/benefits/domain/approve-benefit.ts';
import { closeBenefitInput, type CloseBenefitInput as CloseValues } from '@tranche/benefits/domain/close-benefit.ts';
import { dropBenefitInput, type DropBenefitInput as DropValues } from '@tranche/benefits/domain/drop-benefit.ts';
import { identifyBenefitInput, type IdentifyBenefitInput as IdentifyValues } from '@tranche/benefits/domain/identify-benefit.ts';
import { profileBenefitInput, type ProfileBenefitInput as ProfileValues } from '@tranche/benefits/domain/profile-benefit.ts';
import { rebaselineBenefitInput, type RebaselineBenefitInput as RebaselineValues } from '@tranche/benefits/domain/rebaseline-benefit.ts';
import { setContributionsInput, type SetContributionsInput as ContributionValues } from '@tranche/benefits/domain/set-contributions.ts';
import { startRealisationInput, type StartRealisationInput as StartValues } from '@tranche/benefits/domain/start-realisation.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { KeyArgs } from '@tranche/shared/api/shared.types.ts';
import { ApproveBenefit } from './approve-benefit.use-case.ts';
import { ApproveBenefitInput, CloseBenefitInput, DropBenefitInput, IdentifyBenefitInput, ProfileBenefitInput, RebaselineBenefitInput, SetContributionsInput, StartRealisationInput } from './benefit.inputs.ts';
import {
  approveBenefitPolicy, closeBenefitPolicy, dropBenefitPolicy, identifyBenefitPolicy, profileBenefitPolicy, readBenefits, rebaselineBenefitPolicy, setContributionsPolicy, startRealisationPolicy,
} from './benefit.policies.ts';
import { BenefitReader, type BenefitRow } from './benefit.reader.ts';
import { BenefitConnection, BenefitPayload, BenefitsArgs, BenefitType } from './benefit.type.ts';
import { CloseBenefit } from './close-benefit.use-case.ts';
import { DropBenefit } from './drop-benefit.use-case.ts';
import { IdentifyBenefit } from './identify-benefit.use-case.ts';
import { ProfileBenefit } from './profile-benefit.use-case.ts';
import { RebaselineBenefit } from './rebaseline-benefit.use-case.ts';
import { SetContributions } from './set-contributions.use-case.ts';
import { StartRealisation } from './start-realisation.use-case.ts';

@Resolver(() => BenefitType)
export class BenefitResolver {
  constructor(
    private readonly reader: BenefitReader,
    private readonly identify: IdentifyBenefit,
    private readonly profile: ProfileBenefit,
    private readonly approve: ApproveBenefit,
    private readonly start: StartRealisation,
    private readonly contribute: SetContributions,
    private readonly rebaseline: RebaselineBenefit,
    private readonly drop: DropBenefit,
    private readonly close: CloseBenefit,
  ) {}

  /** The benefit as it is after the act, in the same transaction. */
  private readonly changed = async ({ benefitId }: { benefitId: string }) => ({ benefit: await this.reader.byId(benefitId) });

  @Query(() => BenefitConnection, { description: 'The benefits register.' })
  @Allowed(readBenefits)
  benefits(@Args() args: BenefitsArgs): Promise<Page<BenefitRow>> {
    return this.reader.page(args);
  }

  @Query(() => BenefitType, { nullable: true, description: 'The benefit with this key.' })
  @Allowed(readBenefits)
  benefit(@Args() { key }: KeyArgs): Promise<BenefitRow | undefined> {
    return this.reader.byKey(key);
  }

  @Mutation(() => BenefitPayload, { description: 'Names a benefit of a programme or portfolio.' })
  @Allowed(identifyBenefitPolicy, identifyBenefitInput)
  identifyBenefit(@Args('input', { type: () => IdentifyBenefitInput }) input: IdentifyValues) {
    return payload(this.identify.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Describes a benefit; after its approval the frame of reference only moves by a decision.' })
  @Allowed(profileBenefitPolicy, profileBenefitInput)
  profileBenefit(@Args('input', { type: () => ProfileBenefitInput }) input: ProfileValues) {
    return payload(this.profile.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Approves profile, baseline, target and curve.' })
  @Allowed(approveBenefitPolicy, approveBenefitInput)
  approveBenefit(@Args('input', { type: () => ApproveBenefitInput }) input: ApproveValues) {
    return payload(this.approve.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'The first output is in use: values are expected to move from now on.' })
  @Allowed(startRealisationPolicy, startRealisationInput)
  startRealisation(@Args('input', { type: () => StartRealisationInput }) input: StartValues) {
    return payload(this.start.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Says which projects contribute how much, together at most 100 percent.' })
  @Allowed(setContributionsPolicy, setContributionsInput)
  setContributions(@Args('input', { type: () => SetContributionsInput }) input: ContributionValues) {
    return payload(this.contribute.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Sets a new baseline, target or curve by a decision; never by whoever recorded measurements.' })
  @Allowed(rebaselineBenefitPolicy, rebaselineBenefitInput)
  rebaselineBenefit(@Args('input', { type: () => RebaselineBenefitInput }) input: RebaselineValues) {
    return payload(this.rebaseline.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Gives a benefit up after the business case was looked at again.' })
  @Allowed(dropBenefitPolicy, dropBenefitInput)
  dropBenefit(@Args('input', { type: () => DropBenefitInput }) input: DropValues) {
    return payload(this.drop.execute(input), this.changed);
  }

  @Mutation(() => BenefitPayload, { description: 'Ends the following of a realised benefit after its last review.' })
  @Allowed(closeBenefitPolicy, closeBenefitInput)
  closeBenefit(@Args('input', { type: () => CloseBenefitInput }) input: CloseValues) {
    return payload(this.close.execute(input), this.changed);
  }
}
