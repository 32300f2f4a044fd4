import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { deliveryConfidences, evaluations, programmeStates, trancheStates, type DeliveryConfidence, type ProgrammeState, type TrancheState } from '@tranche/programmes/domain/programme.ts';
import { ProjectType } from '@tranche/projects/api/offers.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { LocalText, PageArgs, Permission } from '@tranche/shared/api/shared.types.ts';

export const ProgrammeStateEnum = graphqlEnum('ProgrammeState', programmeStates, 'State of a programme; deliver and embed run side by side.');
export const DeliveryConfidenceEnum = graphqlEnum('DeliveryConfidence', deliveryConfidences, 'Judgement by assurance, separate from the computed status.');
export const TrancheStateEnum = graphqlEnum('TrancheState', trancheStates, 'State of a tranche.');
export const EvaluationEnum = graphqlEnum('ProgrammeEvaluation', evaluations, 'What a review of a running programme leads to.');

@ObjectType({ description: 'What the viewer may do with a tranche, and if not, why.' })
@InheritsParent()
export class TrancheViewerCan {
  @Field(() => Permission) start!: Permission;
  @Field(() => Permission) end!: Permission;
  @Field(() => Permission) decide!: Permission;
  @Field(() => Permission) cancel!: Permission;
}

@ObjectType('Tranche', { description: 'A group of projects that ends in a step change and a review.' })
@VisibleIn('programmeId')
export class TrancheType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `PG-1/T-2`.' }) key!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) number!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => TrancheStateEnum) state!: TrancheState;
  @Field(() => Day) startsOn!: string;
  @Field(() => Day) endsOn!: string;
  @Field(() => Day, { nullable: true }) actualStart!: string | null;
  @Field(() => Day, { nullable: true }) actualEnd!: string | null;
  @Field(() => LocalText, { nullable: true, description: 'What is different afterwards.' }) stepChange!: LocalText | null;
  @Field(() => String, { nullable: true, description: 'Judgement of the review, or why it was cancelled.' }) stateReason!: string | null;
  @Field(() => [ProjectType], { description: 'Projects of the tranche on the day that is looked at.' }) projects!: ProjectType[];
  @Field(() => TrancheViewerCan) viewerCan!: TrancheViewerCan;
}

@ObjectType({ description: 'What the viewer may do with a programme, and if not, why.' })
@InheritsParent()
export class ProgrammeViewerCan {
  @Field(() => Permission) approveBrief!: Permission;
  @Field(() => Permission) approveDesign!: Permission;
  @Field(() => Permission) approveDeliveryPlan!: Permission;
  @Field(() => Permission) evaluate!: Permission;
  @Field(() => Permission) pause!: Permission;
  @Field(() => Permission) close!: Permission;
  @Field(() => Permission) planTranche!: Permission;
}

@ObjectType('Programme', { description: 'Leads projects and other work to outcomes of benefit.' })
@VisibleIn('id')
export class ProgrammeType {
  @Field(() => ID, { description: 'Also the id of its scope.' }) id!: string;
  @Field(() => ID, { description: 'Human key, `PG-1`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => ProgrammeStateEnum) state!: ProgrammeState;
  @Field(() => LocalText, { nullable: true, description: 'Picture of the better future.' }) vision!: LocalText | null;
  @Field(() => String, { nullable: true, description: 'The sponsor\'s intent.' }) mandate!: string | null;
  @Field(() => String, { nullable: true }) brief!: string | null;
  @Field(() => Day, { nullable: true }) startsOn!: string | null;
  @Field(() => Day, { nullable: true }) endsOn!: string | null;
  @Field(() => DeliveryConfidenceEnum, { nullable: true }) dca!: DeliveryConfidence | null;
  @Field(() => String, { nullable: true }) stateReason!: string | null;
  @Field(() => Boolean, { description: 'True while only named people may read it.' }) restricted!: boolean;
  @Field(() => ScopeType, { nullable: true, description: 'Portfolio that it belongs to on the day that is looked at.' }) parent!: ScopeType | null;
  @Field(() => [ScopeType], { description: 'What it lies in, the portfolio first.' }) ancestors!: ScopeType[];
  @Field(() => PersonType, { nullable: true, description: 'Senior responsible owner.' }) sro!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Programme manager.' }) manager!: PersonType | null;
  @Field(() => [TrancheType], { description: 'In their order.' }) tranches!: TrancheType[];
  @Field(() => [ProjectType], { description: 'Projects on the day that is looked at, as far as the viewer may see them.' }) projects!: ProjectType[];
  @Field(() => ProgrammeViewerCan) viewerCan!: ProgrammeViewerCan;
}

export const ProgrammeConnection = connectionOf(ProgrammeType, 'Programme');

@InputType({ description: 'Conditions that all must hold.' })
export class ProgrammeFilter {
  @Field(() => [ProgrammeStateEnum], { nullable: true }) states?: ProgrammeState[];
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) text?: string;
}

@ArgsType()
export class ProgrammesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio: its programmes.' }) scope?: string;
  @Field(() => ProgrammeFilter, { nullable: true }) filter?: ProgrammeFilter;
}
