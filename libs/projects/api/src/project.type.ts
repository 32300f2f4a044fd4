import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonType, ScopeType } from '@tranche/organisation/api/offers.ts';
import { approaches, closureKinds, projectStates, tailorings, type Approach, type ClosureKind, type ProjectState, type Tailoring } from '@tranche/projects/domain/project.ts';
import { sliceMeasures, sliceSignals, type SliceMeasure, type SliceSignal } from '@tranche/projects/domain/slice.ts';
import { stageKinds, stageStates, type StageKind, type StageState } from '@tranche/projects/domain/stage.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { DateTime, Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, MoneyType, Permission } from '@tranche/shared/api/shared.types.ts';

export const ProjectStateEnum = graphqlEnum('ProjectState', projectStates, 'State of a project.');
export const ApproachEnum = graphqlEnum('Approach', approaches, 'How the products are made.');
export const TailoringEnum = graphqlEnum('Tailoring', tailorings, 'How much of the method a project uses.');
export const ClosureKindEnum = graphqlEnum('ClosureKind', closureKinds, 'How a project ended.');
export const StageStateEnum = graphqlEnum('StageState', stageStates, 'State of a management stage.');
export const StageKindEnum = graphqlEnum('StageKind', stageKinds, 'The first stage is the initiation, all others deliver.');
export const SliceSignalEnum = graphqlEnum('SliceSignal', sliceSignals, 'Is the project a small slice? One limit exceeded: watch; two, or one by more than double: tooBig.');
export const SliceMeasureEnum = graphqlEnum('SliceMeasure', sliceMeasures, 'What makes a project big.');

@ObjectType({ description: 'What was expected of a stage on a report day.' })
@InheritsParent()
export class StageForecastType {
  @Field(() => Day, { description: 'The day that the report speaks for.' }) reportOn!: string;
  @Field(() => MoneyType, { description: 'Expected cost of the whole stage at its end.' }) cost!: MoneyType;
  @Field(() => Day, { description: 'Expected last day.' }) endOn!: string;
  @Field(() => String, { nullable: true, description: 'Why it differs from what was expected before.' }) reason!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a stage, and if not, why.' })
@InheritsParent()
export class StageViewerCan {
  @Field(() => Permission) updatePlan!: Permission;
  @Field(() => Permission) start!: Permission;
  @Field(() => Permission) end!: Permission;
  @Field(() => Permission) forecast!: Permission;
}

@ObjectType('Stage', { description: 'A management stage: the part of a project that its board authorises at once.' })
@VisibleIn('projectId')
export class StageType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-5/S-2`.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => Int, { description: '1 for the first stage.' }) number!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => StageKindEnum) kind!: StageKind;
  @Field(() => StageStateEnum) state!: StageState;
  @Field(() => Day) plannedStart!: string;
  @Field(() => Day) plannedEnd!: string;
  @Field(() => Day, { nullable: true }) actualStart!: string | null;
  @Field(() => Day, { nullable: true }) actualEnd!: string | null;
  @Field(() => MoneyType) budget!: MoneyType;
  @Field(() => String, { nullable: true, description: 'What the stage shall reach.' }) objectives!: string | null;
  @Field(() => Day, { description: 'Last day as expected now: reached, else forecast, else planned.' }) expectedEnd!: string;
  @Field(() => Decimal, { nullable: true, description: 'Share of the planned time that has passed, 0 to 1 and beyond; null before the start.' }) timeUsed!: string | null;
  @Field(() => StageForecastType, { nullable: true, description: 'Null while nobody has forecast anything.' }) latestForecast!: StageForecastType | null;
  @Field(() => [StageForecastType], { description: 'All reports, the oldest first.' }) forecasts!: StageForecastType[];
  @Field(() => StageViewerCan) viewerCan!: StageViewerCan;
}

@ObjectType({ description: 'When a milestone was expected on a report day.' })
@InheritsParent()
export class MilestonePointType {
  @Field(() => Day) reportOn!: string;
  @Field(() => Day) forecastOn!: string;
}

@ObjectType({ description: 'Where the reports about a milestone lead, by a least-squares line (milestone trend).' })
@InheritsParent()
export class MilestoneTrendType {
  @Field(() => [MilestonePointType], { description: 'The reports, the oldest first.' }) points!: MilestonePointType[];
  @Field(() => [Int], { description: 'Calendar days later than agreed, one for each report.' }) slips!: readonly number[];
  @Field(() => Decimal, { nullable: true, description: 'Days of slip for each day that passes; null with fewer than two reports.' }) slope!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which the trend reaches the milestone; null when it never does or cannot be computed.' }) projectedOn!: string | null;
  @Field(() => String, { nullable: true, description: '`tooFewReports` or `never` when there is no projected day.' }) reason!: string | null;
}

@ObjectType('Milestone', { description: 'A day in the plan by which something is reached.' })
@VisibleIn('projectId')
export class MilestoneType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Human key, `P-5/M-1`.' }) key!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => Day, { description: 'Day agreed first.' }) baselineOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day expected now; null = as agreed.' }) forecastOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it was reached.' }) actualOn!: string | null;
  @Field(() => Day, { description: 'Reached, else expected, else agreed.' }) expectedOn!: string;
  @Field(() => Int, { description: 'Calendar days later than agreed; negative when early.' }) slip!: number;
  @Field(() => MilestoneTrendType) trend!: MilestoneTrendType;
}

@ObjectType({ description: 'One measure of the size of a project beside its limit.' })
@InheritsParent()
export class SliceSizeType {
  @Field(() => SliceMeasureEnum) measure!: SliceMeasure;
  @Field(() => Decimal, { nullable: true, description: 'Months, money of the organisation\'s currency, or a count; null when not known.' }) value!: string | null;
  @Field(() => Decimal, { description: 'Limit for small projects (setting).' }) limit!: string;
  @Field(() => Boolean) over!: boolean;
}

@ObjectType({ description: 'Judgement of a project\'s size; advisory, it never blocks alone.' })
@InheritsParent()
export class SliceType {
  @Field(() => SliceSignalEnum) signal!: SliceSignal;
  @Field(() => [SliceMeasureEnum], { description: 'The limits that are exceeded.' }) over!: readonly SliceMeasure[];
  @Field(() => [SliceMeasureEnum], { description: 'What is not known yet.' }) unknown!: readonly SliceMeasure[];
  @Field(() => [SliceSizeType]) sizes!: SliceSizeType[];
}

@ObjectType({ description: 'What the viewer may do with a project, and if not, why.' })
@InheritsParent()
export class ProjectViewerCan {
  @Field(() => Permission) update!: Permission;
  @Field(() => Permission) acceptMandate!: Permission;
  @Field(() => Permission) decline!: Permission;
  @Field(() => Permission) planStage!: Permission;
  @Field(() => Permission) pause!: Permission;
  @Field(() => Permission) resume!: Permission;
  @Field(() => Permission) startClosure!: Permission;
  @Field(() => Permission) close!: Permission;
  @Field(() => Permission) reopen!: Permission;
}

@ObjectType('Project', { description: 'A temporary organisation that delivers products for a business case; here: a small slice.' })
@VisibleIn('id')
export class ProjectType {
  @Field(() => ID, { description: 'Also the id of its scope, on which registers and roles hang.' }) id!: string;
  @Field(() => ID, { description: 'Human key, `P-3`; it stays when the project moves.' }) key!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => ProjectStateEnum) state!: ProjectState;
  @Field(() => String, { description: 'Language of the typed texts, `de` or `en`.' }) language!: string;
  @Field(() => String, { nullable: true }) summary!: string | null;
  @Field(() => String, { nullable: true, description: 'Who will use the result.' }) userGroup!: string | null;
  @Field(() => String, { nullable: true, description: 'What they need.' }) userNeed!: string | null;
  @Field(() => ApproachEnum) approach!: Approach;
  @Field(() => TailoringEnum) tailoring!: Tailoring;
  @Field(() => Day, { nullable: true }) plannedStart!: string | null;
  @Field(() => Day, { nullable: true }) plannedEnd!: string | null;
  @Field(() => Day, { nullable: true }) actualStart!: string | null;
  @Field(() => Day, { nullable: true }) actualEnd!: string | null;
  @Field(() => MoneyType, { nullable: true }) budget!: MoneyType | null;
  @Field(() => String, { description: 'ISO 4217.' }) currency!: string;
  @Field(() => Day, { nullable: true, description: 'Day of the earliest planned benefit.' }) firstBenefitOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Top-level products.' }) productCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Largest number of people at the same time.' }) peopleCount!: number | null;
  @Field(() => Int, { description: 'A forecast older than one and a half times this many days counts as not assessed.' }) reportRhythmDays!: number;
  @Field(() => Day, { nullable: true, description: 'Day by which a paused project resumes.' }) pausedUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of the pause, the refusal or the reopening.' }) stateReason!: string | null;
  @Field(() => ClosureKindEnum, { nullable: true }) closureKind!: ClosureKind | null;
  @Field(() => Boolean, { description: 'True once plan and money are a baseline that only a decision changes.' }) baselined!: boolean;
  @Field(() => Boolean, { description: 'True while only named people may read it.' }) restricted!: boolean;
  @Field(() => Day, { nullable: true, description: 'Last day of the restriction.' }) restrictedUntil!: string | null;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => ScopeType, { nullable: true, description: 'Programme or portfolio that it belongs to on the day that is looked at.' }) parent!: ScopeType | null;
  @Field(() => [ScopeType], { description: 'What it lies in, the portfolio first.' }) ancestors!: ScopeType[];
  @Field(() => PersonType, { nullable: true, description: 'Project manager.' }) manager!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Accountable for the project.' }) executive!: PersonType | null;
  @Field(() => [StageType], { description: 'In their order.' }) stages!: StageType[];
  @Field(() => StageType, { nullable: true, description: 'The stage that runs, else the next one, else the last.' }) currentStage!: StageType | null;
  @Field(() => [MilestoneType], { description: 'By the day on which they are expected.' }) milestones!: MilestoneType[];
  @Field(() => SliceType) slice!: SliceType;
  @Field(() => ProjectViewerCan) viewerCan!: ProjectViewerCan;
}

@ArgsType()
export class MilestonesArgs {
  @Field(() => Day, { nullable: true, description: 'Expected on or after this day.' }) from?: string;
  @Field(() => Day, { nullable: true, description: 'Expected on or before this day.' }) to?: string;
}
