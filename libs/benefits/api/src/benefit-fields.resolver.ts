import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { actualPoints, validMeasurements } from '@tranche/benefits/domain/measurement.ts';
import { forecast, slopePerMonth } from '@tranche/benefits/domain/forecast.ts';
import { signedAmount } from '@tranche/benefits/domain/net-rollup.ts';
import { realisationCurve } from '@tranche/benefits/domain/realisation-curve.ts';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { localText, LocalText, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { fixed } from '@tranche/shared/domain/decimal.ts';
import type { FigureFacts } from '@tranche/benefits/domain/benefit-figures.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { BenefitParts } from './benefit-parts.loader.ts';
import { BenefitFiguresType, MeasurementType, RealisationCurveType, type TargetForecast } from './benefit-parts.type.ts';
import {
  approveBenefitPolicy, closeBenefitPolicy, dropBenefitPolicy, planReviewPolicy, profileBenefitPolicy, rebaselineBenefitPolicy, recordMeasurementPolicy, setContributionsPolicy, startRealisationPolicy,
} from './benefit.policies.ts';
import type { BenefitRow } from './benefit.reader.ts';
import { BenefitType, BenefitViewerCan } from './benefit.type.ts';

/** Fields of a benefit beyond its own columns. */
@Resolver(() => BenefitType)
export class BenefitFieldsResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly parts: BenefitParts) {}

  @ResolveField(() => ScopeType)
  scope(@Parent() benefit: BenefitRow) {
    return scopeOf(this.db, benefit.scopeId);
  }

  @ResolveField(() => LocalText)
  title(@Parent() benefit: BenefitRow): LocalText {
    return localText(benefit.titleDe, benefit.titleEn);
  }

  @ResolveField(() => LocalText, { nullable: true })
  measure(@Parent() benefit: BenefitRow): LocalText | null {
    return benefit.measureDe === null ? null : localText(benefit.measureDe, benefit.measureEn);
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() benefit: BenefitRow) {
    return persons(this.db, benefit.ownerId);
  }

  @ResolveField(() => Boolean)
  async ownerMissing(@Parent() benefit: BenefitRow): Promise<boolean> {
    return !(await persons(this.db, benefit.ownerId))?.active;
  }

  @ResolveField(() => MoneyType, { nullable: true })
  yearlyValue(@Parent() { kind, monetisedAmount, currency }: BenefitRow): MoneyType | null {
    return monetisedAmount === null || currency === null ? null : { amount: signedAmount(kind, monetisedAmount), currency };
  }

  @ResolveField(() => BenefitFiguresType)
  async figures(@Parent() benefit: BenefitRow): Promise<BenefitFiguresType> {
    const figures = await this.parts.figures(benefit);
    return { ...figures, measurementOverdue: figures.nextMeasurementOn !== null && figures.nextMeasurementOn < figures.asOf };
  }

  @ResolveField(() => RealisationCurveType)
  async curve(@Parent() benefit: BenefitRow): Promise<RealisationCurveType> {
    const [facts, asOf] = [await this.parts.facts(benefit), await this.parts.asOf()];
    const { planned, actual, forecast: points } = realisationCurve(facts, asOf);
    return { planned: [...planned], actual: [...actual], forecast: [...points], target: targetOf(facts, asOf) };
  }

  @ResolveField(() => [MeasurementType])
  async measurements(@Parent() benefit: BenefitRow) {
    const { measurements } = await this.parts.facts(benefit);
    const valid = new Set(validMeasurements(measurements).map((row) => row.id));
    return measurements.toReversed().map((row) => ({ ...row, valid: valid.has(row.id) }));
  }

  @ResolveField(() => BenefitViewerCan)
  viewerCan(@Parent() benefit: BenefitRow) {
    return this.access.permissions({
      profile: profileBenefitPolicy, approve: approveBenefitPolicy, start: startRealisationPolicy, measure: recordMeasurementPolicy, setContributions: setContributionsPolicy,
      rebaseline: rebaselineBenefitPolicy, planReview: planReviewPolicy, drop: dropBenefitPolicy, close: closeBenefitPolicy,
    }, benefit);
  }
}

function targetOf({ benefit, measurements }: FigureFacts, asOf: Day): TargetForecast | null {
  const found = forecast(actualPoints(benefit, measurements, asOf), benefit);
  if (!found) return null;
  return { kind: found.target.kind, onDay: found.target.kind === 'expectedOn' ? found.target.onDay : null, slopePerMonth: fixed(slopePerMonth(found), 4) };
}
