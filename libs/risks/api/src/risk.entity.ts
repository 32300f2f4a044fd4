import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@tranche/shared/domain/day.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { CloseReason, Proximity, ResponseCategory, ResponseState, RiskCategory, RiskKind, RiskStateName } from '@tranche/risks/domain/risk.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const day = () => p.date().$type<Day>().nullable();
const decimal = () => p.decimal().$type<string>().nullable();
const step = () => p.smallint().nullable();

const RiskSchema = defineEntity({
  name: 'Risk', tableName: 'risk',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    key: p.string(),
    kind: p.string().$type<RiskKind>(),
    state: p.string().$type<RiskStateName>(),
    title: p.string(),
    event: p.string(),
    cause: p.string().nullable(),
    effect: p.string().nullable(),
    category: p.string().$type<RiskCategory>().nullable(),
    language: p.string().$type<Language>(),
    raisedById: p.uuid(),
    ownerId: p.uuid().nullable(),
    probability: step(),
    impact: step(),
    inherentProbability: step(),
    inherentImpact: step(),
    residualProbability: step(),
    residualImpact: step(),
    probabilityPercent: decimal(),
    impactMoney: decimal(),
    impactMin: decimal(),
    impactMax: decimal(),
    residualPercent: decimal(),
    residualMoney: decimal(),
    currency: p.string().nullable(),
    impactDays: p.integer().nullable(),
    proximity: p.string().$type<Proximity>().nullable(),
    proximityOn: day(),
    responseCategory: p.string().$type<ResponseCategory>().nullable(),
    closeReason: p.string().$type<CloseReason>().nullable(),
    closeNote: p.string().nullable(),
    closedOn: day(),
    occurredOn: day(),
    occurrences: p.smallint(),
    escalatedFromId: p.uuid().nullable(),
    lastReviewOn: day(),
    issueId: p.uuid().nullable(),
    /** Score before its last change: whether the risk got better or worse. */
    scoreBefore: step(),
  },
});
/** A row of the risk register; its fields are those of the domain's `RiskState`, so that nothing maps between them. */
export class Risk extends RiskSchema.class {}
RiskSchema.setClass(Risk);

const RiskResponseSchema = defineEntity({
  name: 'RiskResponse', tableName: 'risk_response',
  properties: {
    ...recordProperties,
    riskId: p.uuid(),
    scopeId: p.uuid(),
    category: p.string().$type<ResponseCategory>(),
    text: p.string(),
    actioneeId: p.uuid().nullable(),
    dueOn: day(),
    cost: decimal(),
    currency: p.string().nullable(),
    state: p.string().$type<ResponseState>(),
    doneOn: day(),
    note: p.text().nullable(),
  },
});
export class RiskResponse extends RiskResponseSchema.class {}
RiskResponseSchema.setClass(RiskResponse);

const RiskEstimateSchema = defineEntity({
  name: 'RiskEstimate', tableName: 'risk_estimate',
  properties: { ...recordProperties, riskId: p.uuid(), scopeId: p.uuid(), onDay: p.date().$type<Day>(), byId: p.uuid(), probability: p.smallint(), impact: p.smallint() },
});
/** One judgement of a risk: its score over time. */
export class RiskEstimate extends RiskEstimateSchema.class {}
RiskEstimateSchema.setClass(RiskEstimate);
