import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InheritsParent, OpenToMembers, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Day } from '@tranche/shared/api/scalars.ts';
import { LocalText, Payload, Permission } from '@tranche/shared/api/shared.types.ts';
import type { Role } from '@tranche/organisation/domain/roles.ts';
import { BodyKindEnum, RoleEnum, SeatRoleEnum, VotingRuleEnum } from './organisation.inputs.ts';
import { PersonType } from './person.type.ts';
import { ScopeType } from './scope.type.ts';

@ObjectType('Organisation', { description: 'The authority that uses this instance.' })
@OpenToMembers()
export class OrganisationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalText) name!: LocalText;
  @Field(() => String, { description: 'Code of the German state whose holidays hold, `NW`.' }) calendarState!: string;
  @Field(() => String, { description: 'Further settings as JSON; what is absent has the default of the method.' }) settings!: string;
}

@ObjectType('OrgUnit', { description: 'A unit of the line organisation.' })
@OpenToMembers()
export class OrgUnitType {
  @Field(() => ID) id!: string;
  @Field(() => LocalText) name!: LocalText;
  @Field(() => String, { nullable: true }) shortName!: string | null;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Person who heads the unit.' }) head!: PersonType | null;
  @Field(() => Int, { description: 'Working days within which it answers support requests.' }) supportAnswerDays!: number;
}

@ObjectType({ description: 'What the viewer may do with a role, and why not.' })
@InheritsParent()
export class RoleViewerCan {
  @Field(() => Permission, { description: 'End it after a last day.' }) end!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a seat, and if not, why.' })
@InheritsParent()
export class SeatViewerCan {
  @Field(() => Permission, { description: 'Name who votes when the person of the seat cannot.' }) nameDeputy!: Permission;
}

@ObjectType('RoleAssignment', { description: 'A role that a person holds from a day on.' })
@VisibleIn('scopeId')
export class RoleAssignmentType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => ScopeType, { nullable: true, description: 'Null: the whole organisation.' }) scope!: ScopeType | null;
  @Field(() => Day) from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day.' }) to!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Person whose deputy this is.' }) deputyOf!: PersonType | null;
  @Field(() => RoleViewerCan) viewerCan!: RoleViewerCan;
}

@ObjectType({ description: 'What the viewer may do with a body, and why not.' })
@InheritsParent()
export class BodyViewerCan {
  @Field(() => Permission, { description: 'Change its seats from a day on.' }) changeSeats!: Permission;
}

@ObjectType('Seat', { description: 'A seat of a body today.' })
@InheritsParent()
export class SeatType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int) position!: number;
  @Field(() => SeatRoleEnum) role!: string;
  @Field(() => Boolean) chair!: boolean;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => PersonType, { nullable: true }) deputy!: PersonType | null;
  @Field(() => SeatViewerCan) viewerCan?: SeatViewerCan;
}

@ObjectType('Body', { description: 'A board or committee that decides.' })
@VisibleIn('scopeId')
export class BodyType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BodyKindEnum) kind!: string;
  @Field(() => LocalText) name!: LocalText;
  @Field(() => VotingRuleEnum) votingRule!: string;
  @Field(() => Int, { nullable: true }) quorum!: number | null;
  @Field(() => Boolean) executiveDecides!: boolean;
  @Field(() => Boolean) castingVote!: boolean;
  @Field(() => [SeatType], { description: 'Seats that are held today, in their order.' }) seats!: SeatType[];
  @Field(() => Day, { nullable: true, description: 'First later day on which other seats hold; null when none are planned.' }) nextSeatsOn!: string | null;
  @Field(() => ScopeType, { nullable: true }) scope!: ScopeType | null;
  @Field(() => BodyViewerCan) viewerCan!: BodyViewerCan;
}

@ObjectType() @InheritsParent() export class PersonPayload extends Payload { @Field(() => PersonType, { nullable: true }) person?: PersonType; }
@ObjectType() @InheritsParent() export class UnitPayload extends Payload { @Field(() => OrgUnitType, { nullable: true }) unit?: OrgUnitType; }
@ObjectType() @InheritsParent() export class RolePayload extends Payload { @Field(() => RoleAssignmentType, { nullable: true }) assignment?: RoleAssignmentType; }
@ObjectType() @InheritsParent() export class BodyPayload extends Payload { @Field(() => BodyType, { nullable: true }) body?: BodyType; }
@ObjectType() @InheritsParent() export class ScopePayload extends Payload { @Field(() => ScopeType, { nullable: true }) scope?: ScopeType; }
@ObjectType() @InheritsParent() export class OrganisationPayload extends Payload { @Field(() => OrganisationType, { nullable: true }) organisation?: OrganisationType; }
