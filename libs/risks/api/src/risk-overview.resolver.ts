import { Args, Query, Resolver } from '@nestjs/graphql';
import { exposureByCurrency } from '@tranche/risks/domain/risk-exposure.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { RiskOverviewReader } from './risk-overview.reader.ts';
import { RiskExposures, RiskMatrixArgs, RiskMatrixCell, RiskScopeArgs, RiskSummary } from './risk-overview.type.ts';
import { readRisks } from './risk.policies.ts';

@Resolver()
export class RiskOverviewResolver {
  constructor(private readonly reader: RiskOverviewReader) {}

  @Query(() => [RiskMatrixCell], { description: 'The 5×5 matrix of the open risks, before a response, now, or after all responses.' })
  @Allowed(readRisks)
  riskMatrix(@Args() { scope, moment }: RiskMatrixArgs): Promise<RiskMatrixCell[]> {
    return this.reader.matrix(scope, moment);
  }

  @Query(() => RiskSummary, { description: 'How many open risks need what.' })
  @Allowed(readRisks)
  riskSummary(@Args() { scope }: RiskScopeArgs): Promise<RiskSummary> {
    return this.reader.summary(scope);
  }

  @Query(() => RiskExposures, { description: 'Money exposure of the open risks that have not occurred.' })
  @Allowed(readRisks)
  async riskExposure(@Args() { scope }: RiskScopeArgs): Promise<RiskExposures> {
    return exposureByCurrency(await this.reader.exposureRows(scope));
  }
}
