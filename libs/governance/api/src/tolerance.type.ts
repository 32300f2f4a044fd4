import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Dimension, ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import type { SetTolerancesForm } from '@tranche/governance/domain/set-tolerances.ts';
import { ProjectType } from '@tranche/projects/api/offers.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Decimal } from '@tranche/shared/api/scalars.ts';
import { Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import { DimensionEnum, ToleranceLevelEnum, toleranceLevels, ToleranceUnitEnum } from './governance.enums.ts';

@ObjectType('Tolerance', { description: 'Permitted deviation of one dimension before a higher level has to be asked.' })
@InheritsParent()
export class ToleranceType {
  @Field(() => ToleranceLevelEnum) level!: (typeof toleranceLevels)[number];
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => ToleranceUnitEnum) unit!: ToleranceUnit;
  @Field(() => Decimal, { nullable: true, description: 'Permitted above the baseline; null leaves this side open.' }) upper!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Permitted below the baseline, as a positive number; null leaves this side open.' }) lower!: string | null;
}

@ObjectType({ description: 'What the viewer may do with tolerances, and if not, why.' })
@InheritsParent()
export class TolerancesViewerCan {
  @Field(() => Permission) set!: Permission;
}

@ObjectType('Tolerances', { description: 'The tolerances of one level; they are changed together.' })
@InheritsParent()
export class TolerancesType {
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => [ToleranceType]) items!: ToleranceType[];
  @Field(() => TolerancesViewerCan) viewerCan!: TolerancesViewerCan;
}

@InputType({ description: 'The tolerance of one dimension; at least one of the limits.' })
export class ToleranceInput {
  @Field(() => DimensionEnum) dimension!: Dimension;
  @Field(() => ToleranceUnitEnum) unit!: ToleranceUnit;
  @Field(() => Decimal, { nullable: true }) upper!: string | null;
  @Field(() => Decimal, { nullable: true }) lower!: string | null;
}

@InputType({ description: 'All tolerances of a project, or with `stageId` of one of its stages; a dimension left out has none.' })
export class SetTolerancesInput implements SetTolerancesForm {
  @Field(() => ID, { description: 'The project.' }) scopeId!: string;
  @Field(() => ID, { nullable: true }) stageId?: string | null;
  @Field(() => Int, { description: 'Version of the list that you read.' }) expectedVersion!: number;
  @Field(() => [ToleranceInput]) tolerances!: ToleranceInput[];
  @Field(() => String, { nullable: true, description: 'Needed once the board has authorised.' }) reason?: string | null;
}

@ObjectType({ description: 'The project with its new tolerances, or why nothing was written.' })
@InheritsParent()
export class SetTolerancesPayload extends Payload {
  @Field(() => ProjectType, { nullable: true }) project?: ProjectType;
  @Field(() => [DimensionEnum], { nullable: true, description: 'Dimensions whose stage limits together exceed the project\'s; permitted, but worth a look.' }) sumExceeds?: readonly Dimension[];
}
