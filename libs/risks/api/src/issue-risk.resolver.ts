import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IssueType, type IssueRow } from '@tranche/issues/api/offers.ts';
import { RiskReader } from './risk.reader.ts';
import { RiskType } from './risk.type.ts';

/** The way back from an issue to the risk that it was. */
@Resolver(() => IssueType)
export class IssueRiskResolver {
  constructor(private readonly reader: RiskReader) {}

  @ResolveField(() => RiskType, { nullable: true, description: 'The risk that became this issue.' })
  risk(@Parent() { riskId }: IssueRow) {
    return riskId ? this.reader.byId(riskId) : null;
  }
}
