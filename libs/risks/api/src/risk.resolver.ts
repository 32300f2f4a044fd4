import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { assessRiskInput, type AssessRiskInput as AssessRiskValues } from '@tranche/risks/domain/assess-risk.ts';
import { raiseRiskInput, type RaiseRiskInput as RaiseRiskValues } from '@tranche/risks/domain/raise-risk.ts';
import { rating, type RiskBand } from '@tranche/risks/domain/score.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { KeyArgs, moneyOrNull, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { AssessRisk } from './assess-risk.use-case.ts';
import { RaiseRisk } from './raise-risk.use-case.ts';
import { assessRiskPolicy, raiseRiskPolicy, readRisks } from './risk.policies.ts';
import { RiskReader, type RiskRow } from './risk.reader.ts';
import { AssessRiskInput, RaiseRiskInput, RiskBandEnum, RiskConnection, RiskPayload, RisksArgs, RiskType, RiskViewerCan } from './risk.type.ts';

@Resolver(() => RiskType)
export class RiskResolver {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly reader: RiskReader,
    private readonly raise: RaiseRisk,
    private readonly assess: AssessRisk,
  ) {}

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

  @Mutation(() => RiskPayload, { description: 'Logs a risk. Any member may; whoever keeps the register assesses it with the same line when it is complete.' })
  @Allowed(raiseRiskPolicy, raiseRiskInput)
  raiseRisk(@Args('input', { type: () => RaiseRiskInput }) input: RaiseRiskValues) {
    return payload(this.raise.execute(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @Mutation(() => RiskPayload, { description: 'Assesses a raised risk: cause, effect, estimate and owner.' })
  @Allowed(assessRiskPolicy, assessRiskInput)
  assessRisk(@Args('input', { type: () => AssessRiskInput }) input: AssessRiskValues) {
    return payload(this.assess.execute(input), async ({ riskId }) => ({ risk: await this.reader.byId(riskId) }));
  }

  @ResolveField(() => RiskBandEnum, { nullable: true })
  band(@Parent() risk: RiskRow): RiskBand | null {
    return rating(risk)?.band ?? null;
  }

  @ResolveField(() => MoneyType, { nullable: true })
  impactMoney(@Parent() risk: RiskRow) {
    return moneyOrNull(risk.impactMoney, risk.currency ?? 'EUR');
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() risk: RiskRow) {
    return persons(this.db, risk.ownerId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  raisedBy(@Parent() risk: RiskRow) {
    return persons(this.db, risk.raisedById);
  }

  @ResolveField(() => ScopeType)
  scope(@Parent() risk: RiskRow) {
    return scopeOf(this.db, risk.scopeId);
  }

  @ResolveField(() => RiskViewerCan)
  viewerCan(@Parent() risk: RiskRow) {
    return this.access.permissions({ assess: assessRiskPolicy }, risk);
  }
}
