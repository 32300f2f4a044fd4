import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { moneyOrNull, MoneyType } from '@tranche/shared/api/shared.types.ts';
import type { ResponseRow, RiskRow } from './risk.reader.ts';
import { RiskResponseType, RiskType } from './risk.type.ts';

/** An amount is stored only together with its currency, so one without the other is none. */
const inCurrency = (amount: string | null, currency: string | null) => (currency === null ? null : moneyOrNull(amount, currency));

/** The money fields of a risk. */
@Resolver(() => RiskType)
export class RiskMoneyResolver {
  @ResolveField(() => MoneyType, { nullable: true })
  impactMoney(@Parent() risk: RiskRow) {
    return inCurrency(risk.impactMoney, risk.currency);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  impactMin(@Parent() risk: RiskRow) {
    return inCurrency(risk.impactMin, risk.currency);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  impactMax(@Parent() risk: RiskRow) {
    return inCurrency(risk.impactMax, risk.currency);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  residualMoney(@Parent() risk: RiskRow) {
    return inCurrency(risk.residualMoney, risk.currency);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  expectedValue(@Parent() risk: RiskRow) {
    return inCurrency(risk.expectedValue, risk.currency);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  residualValue(@Parent() risk: RiskRow) {
    return inCurrency(risk.residualValue, risk.currency);
  }
}

@Resolver(() => RiskResponseType)
export class RiskResponseResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => PersonType, { nullable: true })
  actionee(@Parent() { actioneeId }: ResponseRow) {
    return persons(this.db, actioneeId);
  }

  @ResolveField(() => MoneyType, { nullable: true })
  cost(@Parent() { cost, currency }: ResponseRow) {
    return inCurrency(cost, currency);
  }
}
