import de from '@tranche/benefits/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/benefits/domain/messages/en.json' with { type: 'json' };
import { namedKind } from '@tranche/organisation/api/offers.ts';
import { capability } from '@tranche/shared/api/capability.ts';
import { ApproveBenefit } from './approve-benefit.use-case.ts';
import { BenefitExplainer } from './benefit.explainer.ts';
import { benefitEntities } from './benefit.entities.ts';
import { BenefitFieldsResolver } from './benefit-fields.resolver.ts';
import { BenefitParts } from './benefit-parts.loader.ts';
import { BenefitPartsResolver, BenefitReviewResolver, ContributionResolver, ReplacedFrameResolver } from './benefit-parts.resolver.ts';
import { BenefitReader } from './benefit.reader.ts';
import { BenefitResolver } from './benefit.resolver.ts';
import { BenefitRollupResolver } from './benefit-rollup.resolver.ts';
import { CloseBenefit } from './close-benefit.use-case.ts';
import { CorrectMeasurement } from './correct-measurement.use-case.ts';
import { DailyFigures } from './daily-figures.ts';
import { DropBenefit } from './drop-benefit.use-case.ts';
import { HoldBenefitReview } from './hold-benefit-review.use-case.ts';
import { IdentifyBenefit } from './identify-benefit.use-case.ts';
import { MeasurementResolver } from './measurement.resolver.ts';
import { PlanBenefitReview } from './plan-benefit-review.use-case.ts';
import { ProfileBenefit } from './profile-benefit.use-case.ts';
import { RebaselineBenefit } from './rebaseline-benefit.use-case.ts';
import { RecordMeasurement } from './record-measurement.use-case.ts';
import { SetContributions } from './set-contributions.use-case.ts';
import { StartRealisation } from './start-realisation.use-case.ts';
import { WaitingBenefits } from './waiting-benefits.ts';

namedKind({ table: 'benefit', titleDe: 'r.title_de', titleEn: 'r.title_en', scopeColumn: 'r.scope_id' });

export const benefits = capability({
  name: 'benefits',
  entities: benefitEntities,
  providers: [
    BenefitReader, BenefitParts, BenefitExplainer, DailyFigures,
    IdentifyBenefit, ProfileBenefit, ApproveBenefit, StartRealisation, SetContributions, RebaselineBenefit, DropBenefit, CloseBenefit,
    RecordMeasurement, CorrectMeasurement, PlanBenefitReview, HoldBenefitReview,
    BenefitResolver, BenefitFieldsResolver, BenefitPartsResolver, ContributionResolver, BenefitReviewResolver, ReplacedFrameResolver, MeasurementResolver, BenefitRollupResolver,
    WaitingBenefits,
  ],
  messages: { de, en },
});
