import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IssueTypeEnum, SeverityEnum } from '@tranche/issues/api/offers.ts';
import type { IssueType, Severity } from '@tranche/issues/domain/issue.ts';
import type { AssessRiskForm } from '@tranche/risks/domain/assess-risk.ts';
import { responseOutcomes } from '@tranche/risks/domain/complete-risk-response.ts';
import type { RaiseRiskForm } from '@tranche/risks/domain/raise-risk.ts';
import { rejectReasons } from '@tranche/risks/domain/reject-risk.ts';
import type { Proximity, ResponseCategory, RiskCategory, RiskKind } from '@tranche/risks/domain/risk.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { Day, Decimal } from '@tranche/shared/api/scalars.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { ProximityEnum, ResponseCategoryEnum, RiskCategoryEnum, RiskKindEnum } from './risk.type.ts';

const RejectReasonEnum = graphqlEnum('RiskRejectReason', rejectReasons, 'Why something raised is no risk of its own.');
const ResponseOutcomeEnum = graphqlEnum('RiskResponseOutcome', responseOutcomes, 'How a response ended.');

@InputType({ isAbstract: true })
abstract class OfRisk {
  @Field(() => ID) riskId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ isAbstract: true })
abstract class Estimate {
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) probability?: number | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) impact?: number | null;
  @Field(() => Decimal, { nullable: true, description: '0 to 100; sets the probability by the scale.' }) probabilityPercent?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Most likely money impact.' }) impactMoney?: string | null;
  @Field(() => Decimal, { nullable: true }) impactMin?: string | null;
  @Field(() => Decimal, { nullable: true }) impactMax?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217; the organisation\'s currency when absent.' }) currency?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) impactDays?: number | null;
  @Field(() => ProximityEnum, { nullable: true }) proximity?: Proximity | null;
  @Field(() => Day, { nullable: true }) proximityOn?: string | null;
}

@InputType({ isAbstract: true })
abstract class EstimateOfRisk extends Estimate implements OfRisk {
  @Field(() => ID) riskId!: string;
  @Field(() => Int, { description: 'Version that you read.' }) expectedVersion!: number;
}

@InputType({ description: 'A new risk: one sentence is enough.' })
export class RaiseRiskInput extends Estimate implements RaiseRiskForm {
  @Field(() => ID) scopeId!: string;
  @Field(() => RiskKindEnum, { defaultValue: 'threat' }) kind!: RiskKind;
  @Field(() => String, { description: 'What might happen, 3 to 300 characters.' }) event!: string;
  @Field(() => String, { nullable: true, description: 'Short title; taken from the event when absent.' }) title?: string | null;
  @Field(() => String, { nullable: true }) cause?: string | null;
  @Field(() => String, { nullable: true }) effect?: string | null;
  @Field(() => RiskCategoryEnum, { nullable: true }) category?: RiskCategory | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => ResponseCategoryEnum, { nullable: true }) responseCategory?: ResponseCategory | null;
  @Field(() => ID, { nullable: true, description: 'The entry of the daily log that this risk comes from.' }) originId?: string | null;
  @Field(() => String, { description: 'Language of the texts, `de` or `en`.' }) language!: Language;
}

@InputType({ description: 'Assessment of a raised risk. An absent field keeps what was said when it was raised.' })
export class AssessRiskInput extends EstimateOfRisk implements AssessRiskForm {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) event?: string;
  @Field(() => String, { nullable: true }) cause?: string;
  @Field(() => String, { nullable: true }) effect?: string;
  @Field(() => RiskCategoryEnum, { nullable: true }) category?: RiskCategory | null;
  @Field(() => ID, { nullable: true }) ownerId?: string;
}

@InputType({ description: 'Wording, category or owner; an absent field stays, null empties.' })
export class DescribeRiskInput extends OfRisk {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) event?: string;
  @Field(() => String, { nullable: true }) cause?: string | null;
  @Field(() => String, { nullable: true }) effect?: string | null;
  @Field(() => RiskCategoryEnum, { nullable: true }) category?: RiskCategory | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
}

@InputType({ description: 'Why something raised is no risk of its own.' })
export class RejectRiskInput extends OfRisk {
  @Field(() => RejectReasonEnum) reason!: (typeof rejectReasons)[number];
  @Field(() => String, { nullable: true, description: 'Needed for "not a risk".' }) note?: string | null;
}

@InputType({ description: 'One response of the plan.' })
export class PlannedResponseInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new response.' }) responseId?: string | null;
  @Field(() => ResponseCategoryEnum) category!: ResponseCategory;
  @Field(() => String, { description: 'What is done; for acceptance the reason.' }) text!: string;
  @Field(() => ID, { nullable: true }) actioneeId?: string | null;
  @Field(() => Day, { nullable: true }) dueOn?: string | null;
  @Field(() => Decimal, { nullable: true }) cost?: string | null;
}

@InputType({ description: 'The whole plan: a planned response that is not named any more is dropped, what is done stays.' })
export class PlanRiskResponseInput extends OfRisk {
  @Field(() => [PlannedResponseInput]) responses!: PlannedResponseInput[];
  @Field(() => Int, { description: 'Estimate for afterwards, 1 to 5.' }) residualProbability!: number;
  @Field(() => Int, { description: 'Estimate for afterwards, 1 to 5.' }) residualImpact!: number;
  @Field(() => Decimal, { nullable: true }) residualPercent?: string | null;
  @Field(() => Decimal, { nullable: true }) residualMoney?: string | null;
}

@InputType({ description: 'The end of a response; with the last one the current estimate is needed.' })
export class CompleteRiskResponseInput extends OfRisk {
  @Field(() => ID) responseId!: string;
  @Field(() => ResponseOutcomeEnum, { defaultValue: 'done' }) outcome!: (typeof responseOutcomes)[number];
  @Field(() => String, { nullable: true, description: 'Needed when the response is dropped.' }) note?: string | null;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 to 5.' }) probability?: number | null;
  @Field(() => Int, { nullable: true, description: 'Current estimate, 1 to 5.' }) impact?: number | null;
  @Field(() => Decimal, { nullable: true }) probabilityPercent?: string | null;
  @Field(() => Decimal, { nullable: true }) impactMoney?: string | null;
}

@InputType({ description: 'A new current estimate.' })
export class ReassessRiskInput extends EstimateOfRisk {}

@InputType({ description: 'The estimate still holds.' })
export class ConfirmRiskUnchangedInput extends OfRisk {}

@InputType({ description: 'The risk occurred; it becomes an issue that is linked both ways.' })
export class RiskOccurredInput extends OfRisk {
  @Field(() => Day, { nullable: true, description: 'Today when absent.' }) occurredOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the issue; that of the risk when absent.' }) title?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => IssueTypeEnum, { nullable: true }) issueType?: IssueType | null;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
}

@InputType({ description: 'The end of an occurred risk.' })
export class CloseRiskInput extends OfRisk {
  @Field(() => Boolean, { defaultValue: false, description: 'True: it may occur again and goes on as assessed.' }) mayOccurAgain!: boolean;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'The time in which the risk could occur has passed.' })
export class ExpireRiskInput extends OfRisk {
  @Field(() => String, { nullable: true, description: 'Needed when the risk has no day.' }) note?: string | null;
}

@InputType({ description: 'A copy of the risk one level up.' })
export class EscalateRiskInput extends OfRisk {
  @Field(() => ID, { description: 'A programme or portfolio above.' }) scopeId!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType({ description: 'The risk goes on in another scope with a new owner.' })
export class HandOverRiskInput extends OfRisk {
  @Field(() => ID) scopeId!: string;
  @Field(() => ID) ownerId!: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'Takes back what nobody has worked on.' })
export class WithdrawRiskInput extends OfRisk {}

@InputType({ description: 'Why a closed risk is taken up again.' })
export class ReopenRiskInput extends OfRisk {
  @Field(() => String) reason!: string;
}
