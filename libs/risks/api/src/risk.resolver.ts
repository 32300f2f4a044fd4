import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IssueReader, IssueType } from '@tranche/issues/api/offers.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { reviewOverdueBy } from '@tranche/risks/domain/confirm-risk-unchanged.ts';
import { score } from '@tranche/risks/domain/score.ts';
import { sentenceOf } from '@tranche/risks/domain/sentence.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { Day as DayScalar } from '@tranche/shared/api/scalars.ts';
import { KeyArgs } from '@tranche/shared/api/shared.types.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { readRisks, riskVerbs } from './risk.policies.ts';
import { RiskReader, type RiskRow } from './risk.reader.ts';
import { RiskConnection, RiskEstimateType, RiskResponseType, RisksArgs, RiskType, RiskViewerCan } from './risk.type.ts';

@Resolver(() => RiskType)
export class RiskResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly reader: RiskReader, private readonly issues: IssueReader) {}

  @Query(() => RiskConnection, { description: 'The risk register.' })
  @Allowed(readRisks)
  risks(@Args() args: RisksArgs): Promise<Page<RiskRow>> {
    return this.reader.page(args);
  }

  @Query(() => RiskType, { nullable: true, description: 'The risk with this key.' })
  @Allowed(readRisks)
  risk(@Args() { key }: KeyArgs): Promise<RiskRow | undefined> {
    return this.reader.byKey(key);
  }

  @ResolveField(() => String)
  sentence(@Parent() risk: RiskRow): string {
    return sentenceOf(risk);
  }

  @ResolveField(() => [RiskResponseType])
  responses(@Parent() { id }: RiskRow) {
    return this.reader.responses(id);
  }

  @ResolveField(() => DayScalar, { nullable: true })
  async nextResponseDue(@Parent() { id }: RiskRow): Promise<string | null> {
    const due = (await this.reader.responses(id)).filter((each) => each.state === 'planned' && each.dueOn !== null).map((each) => each.dueOn as string);
    return due.sort()[0] ?? null;
  }

  @ResolveField(() => [RiskEstimateType])
  async history(@Parent() { id }: RiskRow): Promise<RiskEstimateType[]> {
    return (await this.reader.history(id)).map((each) => ({ ...each, score: score(each.probability, each.impact) }));
  }

  @ResolveField(() => Int, { nullable: true })
  async reviewOverdueDays(@Parent() risk: RiskRow): Promise<number | null> {
    return reviewOverdueBy(risk, (await dayOfAct(this.db)) as Day);
  }

  @ResolveField(() => PersonType, { nullable: true })
  raisedBy(@Parent() { raisedById }: RiskRow) {
    return persons(this.db, raisedById);
  }

  @ResolveField(() => IssueType, { nullable: true })
  issue(@Parent() { issueId }: RiskRow) {
    return issueId ? this.issues.byId(issueId) : null;
  }

  @ResolveField(() => RiskType, { nullable: true })
  escalatedFrom(@Parent() { escalatedFromId }: RiskRow) {
    return escalatedFromId ? this.reader.byId(escalatedFromId) : null;
  }

  @ResolveField(() => RiskViewerCan)
  viewerCan(@Parent() risk: RiskRow) {
    return this.access.permissions(riskVerbs, risk);
  }
}
