import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { benefitStatuses, type BenefitStatus } from '@tranche/benefits/domain/benefit-status.ts';
import { rollUp, signedAmount, type NetRollup, type RollupRow } from '@tranche/benefits/domain/net-rollup.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { AsOfArgs } from '@tranche/shared/api/shared.types.ts';
import { fixed, type Decimal } from '@tranche/shared/domain/decimal.ts';
import { money } from '@tranche/shared/domain/money.ts';
import { BenefitParts } from './benefit-parts.loader.ts';
import { readBenefits } from './benefit.policies.ts';
import { BenefitReader, type BenefitRow } from './benefit.reader.ts';
import { BenefitRollupType, type BenefitMoneyRollup, type BenefitStatusCount } from './benefit-rollup.type.ts';

@ArgsType()
class BenefitRollupArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of a portfolio or programme, or of a project for the benefits that it contributes to; all of the organisation when absent.' }) scope?: string | null;
}

@Resolver()
export class BenefitRollupResolver {
  constructor(private readonly reader: BenefitReader, private readonly parts: BenefitParts) {}

  @Query(() => BenefitRollupType, { description: 'The approved benefits of a scope together; those that were dropped or never approved do not count.' })
  @Allowed(readBenefits)
  async benefitRollup(@Args() { scope }: BenefitRollupArgs): Promise<BenefitRollupType> {
    const rows = await Promise.all((await this.reader.approvedIn(scope)).map((benefit) => this.row(benefit)));
    const { money: nets, notMonetised } = rollUp(rows);
    return { money: nets.map(asMoney), byStatus: counted(Map.groupBy(rows, (row) => row.status)), notMonetised: benefitStatuses.flatMap((status) => (notMonetised[status] ? [{ status, count: notMonetised[status] }] : [])) };
  }

  private async row(benefit: BenefitRow): Promise<RollupRow> {
    const { realisedPercent, status } = await this.parts.figures(benefit);
    return { target: benefit.monetisedAmount === null ? null : signedAmount(benefit.kind, benefit.monetisedAmount), currency: benefit.currency, percent: realisedPercent, status };
  }
}

function counted(groups: ReadonlyMap<BenefitStatus, readonly unknown[]>): BenefitStatusCount[] {
  return benefitStatuses.flatMap((status) => (groups.has(status) ? [{ status, count: groups.get(status)?.length ?? 0 }] : []));
}

function asMoney({ currency, percent, countBehind, countNotMeasured, ...amounts }: NetRollup): BenefitMoneyRollup {
  const inMoney = (amount: Decimal) => money(amount, currency);
  return {
    plannedNet: inMoney(amounts.plannedNet), realisedNet: inMoney(amounts.realisedNet),
    plannedBenefits: inMoney(amounts.plannedBenefits), realisedBenefits: inMoney(amounts.realisedBenefits),
    plannedDisBenefits: inMoney(amounts.plannedDisBenefits), realisedDisBenefits: inMoney(amounts.realisedDisBenefits),
    percent: percent === null ? null : fixed(percent, 2), countBehind, countNotMeasured,
  };
}
