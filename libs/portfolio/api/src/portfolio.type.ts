import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { StatusEnum } from '@tranche/governance/api/offers.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { ScopeType } from '@tranche/organisation/api/offers.ts';
import type { CreatePortfolioForm } from '@tranche/portfolio/domain/create-portfolio.ts';
import type { RolledUp } from '@tranche/portfolio/domain/roll-up.ts';
import { ProjectStateEnum } from '@tranche/projects/api/offers.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { connectionOf } from '@tranche/shared/api/page.ts';
import { ContainsHidden, InheritsParent, VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { Decimal } from '@tranche/shared/api/scalars.ts';
import { LocalText, Payload } from '@tranche/shared/api/shared.types.ts';

const hidden = 'Null when it would give away the money of one restricted project.';

@ObjectType('CurrencySums', { description: 'Sums of the projects\' figures in one currency; currencies are never added.' })
@InheritsParent()
export class CurrencySumsType implements RolledUp {
  @Field(() => String, { description: 'ISO 4217.' }) currency!: string;
  @Field(() => Int) projects!: number;
  @Field(() => Decimal, { nullable: true, description: hidden }) budget!: string | null;
  @Field(() => Decimal, { nullable: true, description: hidden }) actual!: string | null;
  @Field(() => Decimal, { nullable: true, description: hidden }) forecast!: string | null;
}

@ObjectType({ description: 'How many projects are in a state.' })
@InheritsParent()
export class StateCount {
  @Field(() => ProjectStateEnum) state!: ProjectState;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'How many projects or benefits have a status.' })
@InheritsParent()
export class StatusCount {
  @Field(() => String, { description: '`onCourse`, `attention`, `outside`, `notAssessed`, for benefits also `notDueYet`.' }) status!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'A programme of a portfolio, or its projects without programme.' })
@InheritsParent()
export class PortfolioPart {
  /** For the field `scope`; null hides a restricted programme. */
  scopeId!: string | null;
  @Field(() => ScopeType, { nullable: true, description: 'Null for a programme that the viewer may not read.' }) scope?: ScopeType | null;
  @Field(() => Boolean, { description: 'True for the projects that belong to the portfolio directly.' }) direct!: boolean;
  @Field(() => StatusEnum, { description: 'Worst status of its projects.' }) status!: Status;
  @Field(() => [CurrencySumsType]) totals!: RolledUp[];
}

@ObjectType({ description: 'Figures of all projects below, on the day that is looked at.' })
@ContainsHidden('Money is null while it contains a single hidden project; hidden ones are counted, never named.')
export class PortfolioOverview {
  /** Of the portfolio or programme, for fields that are read on their own. */
  scopeId!: string;
  @Field(() => Int, { description: 'All but declined ones.' }) projects!: number;
  @Field(() => Int, { description: 'Of them, projects that the viewer may not read: their money is contained.' }) restricted!: number;
  @Field(() => [StateCount]) byState!: StateCount[];
  @Field(() => [StatusCount], { description: 'Of projects whose plan is agreed and that are neither paused nor closed.' }) byStatus!: StatusCount[];
  @Field(() => Int, { description: 'Projects in exception.' }) exceptions!: number;
  @Field(() => Int, { description: 'Open projects whose slice is too big.' }) tooBig!: number;
  @Field(() => Int, { description: 'Paused projects: left out of the status, contained in the money.' }) paused!: number;
  @Field(() => [CurrencySumsType]) totals!: readonly RolledUp[];
  @Field(() => [PortfolioPart]) parts!: PortfolioPart[];
  @Field(() => Int) benefitsOnCourse!: number;
  @Field(() => Int) benefitsOutside!: number;
  @Field(() => [StatusCount], { description: 'Benefits by status, dropped ones left out.' }) benefits!: StatusCount[];
}

@ObjectType('Portfolio', { description: 'All programmes and projects that an organisation invests in.' })
@VisibleIn('id')
export class PortfolioType {
  @Field(() => ID, { description: 'Also the id of its scope.' }) id!: string;
  @Field(() => ID, { description: 'Human key, `PF-1`.' }) key!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalText) title!: LocalText;
  @Field(() => LocalText, { nullable: true }) purpose!: LocalText | null;
  @Field(() => PortfolioOverview) overview!: PortfolioOverview;
}

export const PortfolioConnection = connectionOf(PortfolioType, 'Portfolio');

@InputType({ description: 'A new portfolio.' })
export class CreatePortfolioInput implements CreatePortfolioForm {
  @Field(() => String) titleDe!: string;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => String, { nullable: true }) purposeDe?: string | null;
  @Field(() => String, { nullable: true }) purposeEn?: string | null;
}

@ObjectType({ description: 'The portfolio, or why nothing was written.' })
@InheritsParent()
export class PortfolioPayload extends Payload {
  @Field(() => PortfolioType, { nullable: true }) portfolio?: PortfolioType;
}
