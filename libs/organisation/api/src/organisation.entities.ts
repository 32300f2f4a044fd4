import { defineEntity, p } from '@mikro-orm/core';
import type { OrganisationSettings } from '@tranche/organisation/domain/settings.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import { belongTo } from '@tranche/shared/api/scope-of-record.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const OrganisationSchema = defineEntity({
  name: 'Organisation', tableName: 'organisation',
  properties: {
    id: p.uuid().primary(),
    version: p.integer().version(),
    createdAt: p.datetime(3),
    updatedAt: recordProperties.updatedAt,
    nameDe: p.string(),
    nameEn: p.string().nullable(),
    timeZone: p.string(),
    currency: p.string(),
    fiscalYearStartMonth: p.smallint(),
    calendarState: p.string(),
    settings: p.json<OrganisationSettings>(),
    demo: p.boolean(),
  },
});
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);

const PersonSchema = defineEntity({
  name: 'Person', tableName: 'person',
  properties: {
    ...recordProperties,
    key: p.string(),
    displayName: p.string(),
    email: p.string().nullable(),
    unitId: p.uuid().nullable(),
    language: p.string().$type<Language>(),
    activeFrom: p.date(),
    activeTo: p.date().nullable(),
    passwordHash: p.string().nullable(),
    /** SHA-256 of the token with which the person sets a password. */
    linkHash: p.string().nullable(),
    linkExpiresAt: p.datetime(3).nullable(),
  },
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const OrgUnitSchema = defineEntity({
  name: 'OrgUnit', tableName: 'org_unit',
  properties: {
    ...recordProperties,
    nameDe: p.string(),
    nameEn: p.string().nullable(),
    shortName: p.string().nullable(),
    parentId: p.uuid().nullable(),
    headId: p.uuid().nullable(),
    supportAnswerDays: p.smallint(),
    validTo: p.date().nullable(),
    successorId: p.uuid().nullable(),
  },
});
export class OrgUnit extends OrgUnitSchema.class {}
OrgUnitSchema.setClass(OrgUnit);

const ScopeSchema = defineEntity({
  name: 'Scope', tableName: 'scope',
  properties: {
    ...recordProperties,
    kind: p.string().$type<'portfolio' | 'programme' | 'project'>(),
    key: p.string(),
    titleDe: p.string(),
    titleEn: p.string().nullable(),
    visibility: p.string().$type<'organisation' | 'restricted'>(),
    restrictionCategory: p.string().nullable(),
    restrictionReason: p.string().nullable(),
    restrictedUntil: p.date().nullable(),
  },
});
export class Scope extends ScopeSchema.class {}
ScopeSchema.setClass(Scope);

/** `[from,to)` as PostgreSQL writes it; the upper day is the first that no longer counts. */
const dateRange = () => p.string().columnType('daterange');

const MembershipSchema = defineEntity({
  name: 'Membership', tableName: 'membership',
  properties: { ...recordProperties, childId: p.uuid(), parentId: p.uuid(), trancheId: p.uuid().nullable(), valid: dateRange() },
});
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);

const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment', tableName: 'role_assignment',
  properties: { ...recordProperties, personId: p.uuid(), role: p.string(), scopeId: p.uuid().nullable(), valid: dateRange(), deputyOf: p.uuid().nullable() },
});
export class RoleAssignment extends RoleAssignmentSchema.class {}
RoleAssignmentSchema.setClass(RoleAssignment);

const BodySchema = defineEntity({
  name: 'Body', tableName: 'body',
  properties: {
    ...recordProperties,
    scopeId: p.uuid().nullable(),
    kind: p.string(),
    nameDe: p.string(),
    nameEn: p.string().nullable(),
    votingRule: p.string(),
    quorum: p.smallint().nullable(),
    executiveDecides: p.boolean(),
    castingVote: p.boolean(),
  },
});
export class Body extends BodySchema.class {}
BodySchema.setClass(Body);

const SeatSchema = defineEntity({
  name: 'Seat', tableName: 'seat',
  properties: { ...recordProperties, bodyId: p.uuid(), position: p.smallint(), role: p.string(), chair: p.boolean(), personId: p.uuid(), deputyId: p.uuid().nullable(), valid: dateRange() },
});
export class Seat extends SeatSchema.class {}
SeatSchema.setClass(Seat);

export const organisationEntities = [Organisation, Person, OrgUnit, Scope, Membership, RoleAssignment, Body, Seat] as const;

belongTo({ organisation: 'organisation', person: 'organisation', org_unit: 'organisation', scope: { by: 'id' }, membership: { by: 'childId' }, seat: { by: 'bodyId', of: 'body' } });
