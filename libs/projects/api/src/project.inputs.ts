import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AcceptProjectMandateForm } from '@tranche/projects/domain/accept-project-mandate.ts';
import type { CloseProjectForm } from '@tranche/projects/domain/close-project.ts';
import type { DeclineProjectForm } from '@tranche/projects/domain/decline-project.ts';
import type { PauseProjectForm } from '@tranche/projects/domain/pause-project.ts';
import type { Approach, ClosureKind, Tailoring } from '@tranche/projects/domain/project.ts';
import type { ProposeProjectForm } from '@tranche/projects/domain/propose-project.ts';
import type { ReopenProjectForm } from '@tranche/projects/domain/reopen-project.ts';
import type { ResumeProjectForm } from '@tranche/projects/domain/resume-project.ts';
import type { StartProjectClosureForm } from '@tranche/projects/domain/start-project-closure.ts';
import type { UpdateProjectForm } from '@tranche/projects/domain/update-project.ts';
import { InheritsParent } from '@tranche/shared/api/read-policy.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import { Payload } from '@tranche/shared/api/shared.types.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { ApproachEnum, ClosureKindEnum, ProjectType, TailoringEnum } from './project.type.ts';

@InputType({ isAbstract: true })
abstract class ProjectChange {
  @Field(() => ID) projectId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'A new idea: title and need are enough.' })
export class ProposeProjectInput implements ProposeProjectForm {
  @Field(() => String, { nullable: true, description: 'At most 120 characters; one of the two titles is needed.' }) titleDe?: string | null;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String, { description: 'What somebody needs, 3 to 4000 characters.' }) userNeed!: string;
  @Field(() => String, { nullable: true, description: 'Who needs it.' }) userGroup?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => ID, { nullable: true, description: 'Programme or portfolio that the idea is meant for.' }) parentId?: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
  @Field(() => ApproachEnum, { nullable: true }) approach?: Approach | null;
  @Field(() => TailoringEnum, { nullable: true }) tailoring?: Tailoring | null;
  @Field(() => Day, { nullable: true }) plannedStart?: string | null;
  @Field(() => Day, { nullable: true }) plannedEnd?: string | null;
  @Field(() => Decimal, { nullable: true }) budget?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the organisation\'s currency when absent.' }) currency?: string | null;
}

@InputType({ description: 'Takes an idea into a portfolio or programme.' })
export class AcceptProjectMandateInput extends ProjectChange implements AcceptProjectMandateForm {
  @Field(() => ID, { nullable: true, description: 'Left out when the idea already lies in the right one.' }) parentId?: string | null;
}

@InputType({ description: 'Declines an idea or a project that is starting up.' })
export class DeclineProjectInput extends ProjectChange implements DeclineProjectForm {
  @Field(() => String, { description: 'Everyone may read it.' }) reason!: string;
}

@InputType({ description: 'An absent field stays as it is, null empties it where that is possible.' })
export class UpdateProjectInput extends ProjectChange implements UpdateProjectForm {
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => String, { nullable: true }) userGroup?: string | null;
  @Field(() => String, { nullable: true }) userNeed?: string;
  @Field(() => ApproachEnum, { nullable: true }) approach?: Approach;
  @Field(() => TailoringEnum, { nullable: true }) tailoring?: Tailoring;
  @Field(() => Day, { nullable: true }) plannedStart?: string | null;
  @Field(() => Day, { nullable: true }) plannedEnd?: string | null;
  @Field(() => Decimal, { nullable: true }) budget?: string | null;
  @Field(() => String, { nullable: true }) currency?: string;
  @Field(() => Day, { nullable: true }) firstBenefitOn?: string | null;
  @Field(() => Int, { nullable: true }) productCount?: number | null;
  @Field(() => Int, { nullable: true }) peopleCount?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days between two reports, 1 to 366.' }) reportRhythmDays?: number;
}

@InputType({ description: 'Pauses a project: reminders stop, dates do not.' })
export class PauseProjectInput extends ProjectChange implements PauseProjectForm {
  @Field(() => String) reason!: string;
  @Field(() => Day, { description: 'Day by which it resumes.' }) resumeBy!: string;
}

@InputType({ description: 'Resumes a paused project in the state that it had.' })
export class ResumeProjectInput extends ProjectChange implements ResumeProjectForm {
  @Field(() => Boolean, { description: 'The plan was looked at again.' }) planReviewed!: boolean;
}

@InputType({ description: 'Begins to close a project.' })
export class StartProjectClosureInput extends ProjectChange implements StartProjectClosureForm {}

@InputType({ description: 'Closes a project in which nothing is open any more.' })
export class CloseProjectInput extends ProjectChange implements CloseProjectForm {
  @Field(() => ClosureKindEnum, { nullable: true }) closureKind?: ClosureKind | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the project; today when absent.' }) endedOn?: string | null;
}

@InputType({ description: 'Opens a closed project again.' })
export class ReopenProjectInput extends ProjectChange implements ReopenProjectForm {
  @Field(() => String) reason!: string;
}

@ObjectType({ description: 'The project as it is now, or why nothing was written.' })
@InheritsParent()
export class ProjectPayload extends Payload {
  @Field(() => ProjectType, { nullable: true }) project?: ProjectType;
}
