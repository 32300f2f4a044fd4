import { defineEntity, p, type Opt } from '@mikro-orm/core';
import type { Approach, ClosureKind, PausableState, ProjectState, Tailoring } from '@tranche/projects/domain/project.ts';
import type { StageKind, StageState } from '@tranche/projects/domain/stage.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import { belongTo } from '@tranche/shared/api/scope-of-record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const day = () => p.date().$type<Day>();
const money = () => p.decimal().$type<string>();

const ProjectSchema = defineEntity({
  name: 'Project', tableName: 'project',
  properties: {
    ...recordProperties,
    state: p.string().$type<ProjectState>(),
    language: p.string().$type<Language>(),
    summary: p.string().nullable(),
    userGroup: p.string().nullable(),
    userNeed: p.string().nullable(),
    approach: p.string().$type<Approach>(),
    tailoring: p.string().$type<Tailoring>(),
    plannedStart: day().nullable(),
    plannedEnd: day().nullable(),
    actualStart: day().nullable(),
    actualEnd: day().nullable(),
    budget: money().nullable(),
    currency: p.string(),
    firstBenefitOn: day().nullable(),
    productCount: p.integer().nullable(),
    peopleCount: p.integer().nullable(),
    reportRhythmDays: p.integer(),
    pausedUntil: day().nullable(),
    stateBeforePause: p.string().$type<PausableState>().nullable(),
    stateReason: p.string().nullable(),
    closureKind: p.string().$type<ClosureKind>().nullable(),
    proposedById: p.uuid().nullable(),
  },
});
/** A project; its id is that of its scope. Its fields are those of the domain's `Project`, so that nothing maps between them. */
export class Project extends ProjectSchema.class {
  /** The audit trail asks every record for the scope that decides who may see it. */
  get scopeId(): Opt<string> {
    return this.id;
  }
}
ProjectSchema.setClass(Project);

const StageSchema = defineEntity({
  name: 'Stage', tableName: 'stage',
  properties: {
    ...recordProperties,
    projectId: p.uuid(),
    key: p.string(),
    number: p.smallint(),
    titleDe: p.string(),
    titleEn: p.string().nullable(),
    kind: p.string().$type<StageKind>(),
    state: p.string().$type<StageState>(),
    plannedStart: day(),
    plannedEnd: day(),
    actualStart: day().nullable(),
    actualEnd: day().nullable(),
    budget: money(),
    objectives: p.string().nullable(),
    decisionId: p.uuid().nullable(),
    overlapAllowed: p.boolean().default(false),
    earlyStartAllowed: p.boolean().default(false),
  },
});
/** A management stage of a project. */
export class Stage extends StageSchema.class {
  get scopeId(): Opt<string> {
    return this.projectId;
  }
}
StageSchema.setClass(Stage);

const StageForecastSchema = defineEntity({
  name: 'StageForecast', tableName: 'stage_forecast',
  properties: { ...recordProperties, stageId: p.uuid(), reportOn: day(), cost: money(), endOn: day(), reason: p.string().nullable(), byId: p.uuid() },
});
/** What was expected of a stage on a report day. */
export class StageForecast extends StageForecastSchema.class {
  /** Set by whoever writes it, for the audit trail; the row itself leads to the scope through its stage. */
  scopeId?: string;
}
StageForecastSchema.setClass(StageForecast);

const MilestoneSchema = defineEntity({
  name: 'Milestone', tableName: 'milestone',
  properties: {
    ...recordProperties,
    projectId: p.uuid(),
    stageId: p.uuid().nullable(),
    key: p.string(),
    titleDe: p.string(),
    titleEn: p.string().nullable(),
    baselineOn: day(),
    forecastOn: day().nullable(),
    actualOn: day().nullable(),
  },
});
/** A milestone with its agreed, expected and reached day. */
export class Milestone extends MilestoneSchema.class {
  get scopeId(): Opt<string> {
    return this.projectId;
  }
}
MilestoneSchema.setClass(Milestone);

const MilestoneForecastSchema = defineEntity({
  name: 'MilestoneForecast', tableName: 'milestone_forecast',
  properties: { ...recordProperties, milestoneId: p.uuid(), reportOn: day(), forecastOn: day() },
});
/** When a milestone was expected on a report day; kept for the trend. */
export class MilestoneForecast extends MilestoneForecastSchema.class {
  scopeId?: string;
}
MilestoneForecastSchema.setClass(MilestoneForecast);

export const projectEntities = [Project, Stage, StageForecast, Milestone, MilestoneForecast] as const;

belongTo({ project: { by: 'id' }, stage: { by: 'projectId' }, stage_forecast: { by: 'stageId', of: 'stage' }, milestone: { by: 'projectId' }, milestone_forecast: { by: 'milestoneId', of: 'milestone' } });
