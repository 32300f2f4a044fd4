import { defineEntity, p } from '@mikro-orm/core';
import type { Promotion } from '@tranche/issues/domain/daily-log.ts';
import type { Decider, Impacts, IssueCloseKind, IssueOption, IssueOutcome, IssueSource, IssueStateName, IssueType, Priority, Severity } from '@tranche/issues/domain/issue.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const day = () => p.date().$type<Day>().nullable();
const text = () => p.text().nullable();

const IssueSchema = defineEntity({
  name: 'Issue', tableName: 'issue',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    key: p.string(),
    type: p.string().$type<IssueType>(),
    state: p.string().$type<IssueStateName>(),
    title: p.string(),
    description: text(),
    language: p.string().$type<Language>(),
    raisedById: p.uuid(),
    raisedFor: p.string().nullable(),
    source: p.string().$type<IssueSource>(),
    ownerId: p.uuid().nullable(),
    priority: p.string().$type<Priority>().nullable(),
    severity: p.string().$type<Severity>().nullable(),
    dueOn: day(),
    riskId: p.uuid().nullable(),
    impacts: p.json().$type<Impacts>(),
    costImpact: p.decimal().$type<string>().nullable(),
    currency: p.string().nullable(),
    daysImpact: p.integer().nullable(),
    options: p.json().$type<readonly IssueOption[]>(),
    recommendedOption: p.smallint().nullable(),
    recommendation: text(),
    decider: p.string().$type<Decider>().nullable(),
    routeRules: p.json().$type<readonly string[]>(),
    outcome: p.string().$type<IssueOutcome>().nullable(),
    chosenOption: p.smallint().nullable(),
    decidedById: p.uuid().nullable(),
    decidedOn: day(),
    deferredUntil: day(),
    resolution: text(),
    closeKind: p.string().$type<IssueCloseKind>().nullable(),
    closedOn: day(),
  },
});
/** A row of the issue register; its fields are those of the domain's `IssueState`, so that nothing maps between them. */
export class Issue extends IssueSchema.class {}
IssueSchema.setClass(Issue);

const DailyLogEntrySchema = defineEntity({
  name: 'DailyLogEntry', tableName: 'daily_log_entry',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    onDay: p.date().$type<Day>(),
    text: p.text(),
    language: p.string().$type<Language>(),
    link: p.string().nullable(),
    writtenById: p.uuid(),
    promotedAs: p.string().$type<Promotion>().nullable(),
    promotedId: p.uuid().nullable(),
  },
});
export class DailyLogEntry extends DailyLogEntrySchema.class {}
DailyLogEntrySchema.setClass(DailyLogEntry);

const ChangeAuthoritySchema = defineEntity({
  name: 'ChangeAuthority', tableName: 'change_authority',
  properties: { ...recordProperties, scopeId: p.uuid(), singleLimit: p.decimal().$type<string>(), budget: p.decimal().$type<string>(), currency: p.string() },
});
/** The limits within which changes of a scope are decided without the board. Who decides holds the role `changeAuthority` there. */
export class ChangeAuthority extends ChangeAuthoritySchema.class {}
ChangeAuthoritySchema.setClass(ChangeAuthority);
