import { defineEntity, p } from '@mikro-orm/core';
import type { EscalationTarget } from '@tranche/governance/domain/escalation.ts';
import type { Dimension, ToleranceUnit } from '@tranche/governance/domain/dimension.ts';
import type { ExceptionOption, ExceptionPlanState, ExceptionState } from '@tranche/governance/domain/exception.ts';
import type { ExceptionReportOption } from '@tranche/governance/domain/submit-exception-report.ts';
import type { GateSnapshot } from '@tranche/governance/domain/gate-snapshot.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const ToleranceSetSchema = defineEntity({
  name: 'ToleranceSet', tableName: 'tolerance_set',
  properties: { ...recordProperties, scopeId: p.uuid(), stageId: p.uuid().nullable(), revision: p.integer(), reason: p.string().nullable() },
});
/** The tolerances of one level as a whole: what an editor read and sends back as a version. */
export class ToleranceSet extends ToleranceSetSchema.class {}
ToleranceSetSchema.setClass(ToleranceSet);

const ToleranceSchema = defineEntity({
  name: 'Tolerance', tableName: 'tolerance',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    /** Null: the tolerance of the project as a whole. */
    stageId: p.uuid().nullable(),
    dimension: p.string().$type<Dimension>(),
    unit: p.string().$type<ToleranceUnit>(),
    upper: p.decimal().$type<string>().nullable(),
    lower: p.decimal().$type<string>().nullable(),
  },
});
export class ToleranceRecord extends ToleranceSchema.class {}
ToleranceSchema.setClass(ToleranceRecord);

export const gateStates = ['open', 'authorised', 'returned', 'withdrawn'] as const;
export type GateState = (typeof gateStates)[number];

const StageGateSchema = defineEntity({
  name: 'StageGate', tableName: 'stage_gate',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    stageId: p.uuid(),
    decisionId: p.uuid().nullable(),
    state: p.string().$type<GateState>(),
    recommendation: p.string(),
    ifNot: p.string().nullable(),
    breachNote: p.string().nullable(),
    overlapAsked: p.boolean(),
    language: p.string().$type<Language>(),
    dueOn: p.date().$type<Day>(),
    submittedAt: p.datetime(3),
    submittedById: p.uuid(),
    snapshot: p.json().$type<GateSnapshot>(),
    snapshotHash: p.string(),
    endedAt: p.datetime(3).nullable(),
    endNote: p.string().nullable(),
  },
});
/** One submission of a stage plan to its board, with the figures that the board sees. */
export class StageGate extends StageGateSchema.class {}
StageGateSchema.setClass(StageGate);

const StageAcceptanceSchema = defineEntity({
  name: 'StageAcceptance', tableName: 'stage_acceptance',
  properties: { ...recordProperties, scopeId: p.uuid(), stageId: p.uuid(), judgement: p.string(), language: p.string().$type<Language>(), acceptedOn: p.date().$type<Day>(), acceptedById: p.uuid() },
});
export class StageAcceptance extends StageAcceptanceSchema.class {}
StageAcceptanceSchema.setClass(StageAcceptance);

const ExceptionReportSchema = defineEntity({
  name: 'ExceptionReport', tableName: 'exception_report',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    stageId: p.uuid(),
    decisionId: p.uuid().nullable(),
    state: p.string().$type<ExceptionState>(),
    level: p.string().$type<'stage' | 'project'>(),
    route: p.string().$type<EscalationTarget>(),
    dimensions: p.array().$type<Dimension[]>(),
    usages: p.json().$type<Partial<Record<Dimension, string>>>(),
    cause: p.string(),
    consequences: p.string().nullable(),
    options: p.json().$type<readonly ExceptionReportOption[]>(),
    recommended: p.smallint().nullable(),
    recommendation: p.string().nullable(),
    language: p.string().$type<Language>(),
    raisedOn: p.date().$type<Day>(),
    raisedById: p.uuid(),
    dueOn: p.date().$type<Day>(),
    submittedOn: p.date().$type<Day>().nullable(),
    outcome: p.string().$type<ExceptionOption>().nullable(),
    decidedOn: p.date().$type<Day>().nullable(),
    planState: p.string().$type<ExceptionPlanState>().nullable(),
  },
});
export class ExceptionReport extends ExceptionReportSchema.class {}
ExceptionReportSchema.setClass(ExceptionReport);

export const governanceEntities = [ToleranceSet, ToleranceRecord, StageGate, StageAcceptance, ExceptionReport] as const;
