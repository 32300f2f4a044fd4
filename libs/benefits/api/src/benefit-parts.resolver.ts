import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { attribute } from '@tranche/benefits/domain/attribution.ts';
import { isReviewOverdue } from '@tranche/benefits/domain/benefit-review.ts';
import { latestActual } from '@tranche/benefits/domain/measurement.ts';
import { signedAmount } from '@tranche/benefits/domain/net-rollup.ts';
import { realisation, valueAtPercent } from '@tranche/benefits/domain/realisation.ts';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { hiddenScopes } from '@tranche/shared/api/policy.ts';
import { moneyOrNull, Permission, type MoneyType } from '@tranche/shared/api/shared.types.ts';
import { decimal, fixed } from '@tranche/shared/domain/decimal.ts';
import { BenefitParts, type FrameRow, type ReviewRow } from './benefit-parts.loader.ts';
import { BenefitReviewType, ContributionType, NotAttributed, ReplacedFrameType } from './benefit-parts.type.ts';
import { holdReviewPolicy, type ReviewFacts } from './benefit.policies.ts';
import type { BenefitRow } from './benefit.reader.ts';
import { BenefitType } from './benefit.type.ts';

interface CreditedShare {
  readonly projectId: string;
  readonly share: string;
  readonly realisedValue: MoneyType | null;
  readonly visible: boolean;
}

/** Contributions, reviews and replaced frames of a benefit. */
@Resolver(() => BenefitType)
export class BenefitPartsResolver {
  constructor(private readonly db: Database, private readonly parts: BenefitParts) {}

  @ResolveField(() => [ContributionType])
  async contributions(@Parent() benefit: BenefitRow): Promise<CreditedShare[]> {
    const [rows, credited, hidden] = [await this.parts.contributions(benefit.id), await this.credited(benefit), new Set(await hiddenScopes(this.db))];
    return rows.map(({ projectId, share }) => {
      const visible = !hidden.has(projectId);
      const amount = visible ? (credited?.amounts.find((each) => each.projectId === projectId)?.amount ?? null) : null;
      return { projectId, share, visible, realisedValue: moneyOrNull(amount, benefit.currency ?? '') };
    });
  }

  @ResolveField(() => NotAttributed)
  async notAttributed(@Parent() benefit: BenefitRow): Promise<NotAttributed> {
    const shares = await this.parts.contributions(benefit.id);
    const rest = shares.reduce((left, each) => left.minus(each.share), decimal(100));
    const credited = await this.credited(benefit);
    return { share: fixed(rest, 2), realisedValue: moneyOrNull(credited?.restAmount, benefit.currency ?? '') };
  }

  /** The realised yearly value by contributing project; undefined while there is no value in money to be credited. */
  private async credited(benefit: BenefitRow) {
    const { realisedPercent } = await this.parts.figures(benefit);
    if (benefit.monetisedAmount === null || realisedPercent === null) return undefined;
    const realised = decimal(signedAmount(benefit.kind, benefit.monetisedAmount)).times(realisedPercent).div(100);
    const found = attribute(fixed(realised, 2), await this.parts.contributions(benefit.id));
    return found.ok ? found.value : undefined;
  }

  @ResolveField(() => [BenefitReviewType])
  async reviews(@Parent() benefit: BenefitRow) {
    const asOf = await this.parts.asOf();
    const { scopeId, state, ownerId, contributorRoles, viewerRecorded } = benefit;
    return (await this.parts.reviews(benefit.id)).map((row) => ({
      ...row, overdue: isReviewOverdue(row, asOf), facts: { scopeId, state, ownerId, contributorRoles, viewerRecorded, reviewOwnerId: row.ownerId },
    }));
  }

  @ResolveField(() => [ReplacedFrameType])
  async replacedFrames(@Parent() benefit: BenefitRow) {
    const [frames, { measurements }, asOf] = [await this.parts.frames(benefit.id), await this.parts.facts(benefit), await this.parts.asOf()];
    return frames.map((frame) => {
      const actual = latestActual({ aggregation: benefit.aggregation, baselineOn: frame.baselineOn }, measurements, asOf);
      const percent = realisation(frame, actual?.value).value;
      return {
        ...frame, realisedPercent: percent === null ? null : fixed(percent, 2),
        planned: frame.curve.map((point) => ({ onDay: point.onDay, percent: fixed(point.percent, 2), value: valueAtPercent(frame, point.percent)?.toFixed() ?? null })),
      };
    });
  }
}

@Resolver(() => ContributionType)
export class ContributionResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => ScopeType, { nullable: true })
  project(@Parent() { visible, projectId }: CreditedShare) {
    return visible ? scopeOf(this.db, projectId) : null;
  }
}

@Resolver(() => BenefitReviewType)
export class BenefitReviewResolver {
  constructor(private readonly db: Database, private readonly access: Access) {}

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() review: ReviewRow) {
    return persons(this.db, review.ownerId);
  }

  @ResolveField(() => Permission)
  viewerCanHold(@Parent() review: ReviewRow & { facts: ReviewFacts }) {
    return this.access.permission(holdReviewPolicy, review.facts);
  }
}

@Resolver(() => ReplacedFrameType)
export class ReplacedFrameResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => PersonType, { nullable: true })
  replacedBy(@Parent() frame: FrameRow) {
    return persons(this.db, frame.replacedById);
  }
}
