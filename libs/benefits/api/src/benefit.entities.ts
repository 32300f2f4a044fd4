import { defineEntity, p } from '@mikro-orm/core';
import type { BenefitAggregation, BenefitCategory, BenefitConfidence, BenefitKind, BenefitState } from '@tranche/benefits/domain/benefit.ts';
import type { BenefitFinding, BenefitStatus } from '@tranche/benefits/domain/benefit-status.ts';
import type { PlanPoint } from '@tranche/benefits/domain/planned-curve.ts';
import { followsFromOthers } from '@tranche/shared/api/audit.listener.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const day = () => p.date().$type<Day>();
const decimal = () => p.decimal().$type<string>().nullable();
const text = () => p.string().nullable();

const BenefitSchema = defineEntity({
  name: 'Benefit', tableName: 'benefit',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    key: p.string(),
    titleDe: p.string(),
    titleEn: text(),
    language: p.string().$type<Language>(),
    kind: p.string().$type<BenefitKind>(),
    category: text().$type<BenefitCategory>(),
    state: p.string().$type<BenefitState>(),
    beneficiary: text(),
    ownerId: p.uuid().nullable(),
    identifiedById: p.uuid(),
    measureDe: text(),
    measureEn: text(),
    method: text(),
    unit: text(),
    aggregation: p.string().$type<BenefitAggregation>(),
    confidence: text().$type<BenefitConfidence>(),
    measureEveryMonths: p.smallint().nullable(),
    monetisedAmount: decimal(),
    currency: text(),
    holdBand: decimal(),
    baselineValue: decimal(),
    baselineOn: day().nullable(),
    targetValue: decimal(),
    targetOn: day().nullable(),
    startedOn: day().nullable(),
    relapsedOn: day().nullable(),
    dropReason: text(),
    contributedAt: p.datetime(3).nullable(),
  },
});
/** A row of the benefits register; its fields are those of the domain's `Benefit`, so that nothing maps between them. */
export class Benefit extends BenefitSchema.class {}
BenefitSchema.setClass(Benefit);

/** Parts carry the scope of their benefit, so that the audit trail hides them with it. */
const partProperties = { ...recordProperties, benefitId: p.uuid(), scopeId: p.uuid() };

const BenefitPlanPointSchema = defineEntity({
  name: 'BenefitPlanPoint', tableName: 'benefit_plan_point',
  properties: { ...partProperties, onDay: day(), percent: p.decimal().$type<string>() },
});
export class BenefitPlanPoint extends BenefitPlanPointSchema.class {}
BenefitPlanPointSchema.setClass(BenefitPlanPoint);

const MeasurementSchema = defineEntity({
  name: 'Measurement', tableName: 'measurement',
  properties: {
    ...partProperties,
    onDay: day(),
    periodFrom: day().nullable(),
    value: p.decimal().$type<string>(),
    source: text(),
    evidence: text(),
    reason: text(),
    recordedById: p.uuid(),
    correctionOfId: p.uuid().nullable(),
  },
});
export class Measurement extends MeasurementSchema.class {}
MeasurementSchema.setClass(Measurement);

const ContributionSchema = defineEntity({
  name: 'Contribution', tableName: 'contribution',
  properties: { ...partProperties, projectId: p.uuid(), share: p.decimal().$type<string>() },
});
export class Contribution extends ContributionSchema.class {}
ContributionSchema.setClass(Contribution);

const BenefitReviewSchema = defineEntity({
  name: 'BenefitReview', tableName: 'benefit_review',
  properties: { ...partProperties, plannedOn: day(), ownerId: p.uuid(), heldOn: day().nullable(), heldById: p.uuid().nullable(), judgement: text() },
});
export class BenefitReview extends BenefitReviewSchema.class {}
BenefitReviewSchema.setClass(BenefitReview);

const BenefitFrameSchema = defineEntity({
  name: 'BenefitFrame', tableName: 'benefit_frame',
  properties: {
    ...partProperties,
    baselineValue: decimal(),
    baselineOn: day().nullable(),
    targetValue: decimal(),
    targetOn: day().nullable(),
    holdBand: decimal(),
    curve: p.json().$type<readonly PlanPoint[]>(),
    replacedOn: day(),
    replacedById: p.uuid(),
    decisionId: p.uuid(),
    reason: p.string(),
  },
});
export class BenefitFrame extends BenefitFrameSchema.class {}
BenefitFrameSchema.setClass(BenefitFrame);

const BenefitFiguresSchema = defineEntity({
  name: 'BenefitFigures', tableName: 'benefit_figures',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    asOf: day(),
    realisedPercent: decimal(),
    plannedPercent: decimal(),
    gap: decimal(),
    ratio: decimal(),
    status: p.string().$type<BenefitStatus>(),
    finding: p.string().$type<BenefitFinding>(),
    overRealised: p.boolean(),
    latestValue: decimal(),
    latestOn: day().nullable(),
    nextMeasurementOn: day().nullable(),
  },
});
/** What registers sort and filter by; its id is the id of its benefit. */
export class BenefitFigures extends BenefitFiguresSchema.class {}
BenefitFiguresSchema.setClass(BenefitFigures);
followsFromOthers('benefit_figures');

export const benefitEntities = [Benefit, BenefitPlanPoint, Measurement, Contribution, BenefitReview, BenefitFrame, BenefitFigures] as const;
