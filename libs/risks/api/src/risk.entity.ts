import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@tranche/shared/domain/day.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { CloseReason, Language, Proximity, ResponseCategory, RiskCategory, RiskKind, RiskStateName } from '@tranche/risks/domain/risk.ts';

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
  },
});
/** A row of the risk register; its fields are those of the domain's `RiskState`, so that nothing maps between them. */
export class Risk extends RiskSchema.class {}
RiskSchema.setClass(Risk);
