import { defineEntity, p } from '@mikro-orm/core';
import type { ActionOrigin, ActionState } from '@tranche/decisions/domain/action.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const ActionSchema = defineEntity({
  name: 'Action', tableName: 'action',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    key: p.string(),
    originKind: p.string().$type<ActionOrigin>().nullable(),
    originId: p.uuid().nullable(),
    title: p.string(),
    language: p.string().$type<Language>(),
    ownerId: p.uuid(),
    createdById: p.uuid(),
    dueOn: p.date().$type<Day>(),
    state: p.string().$type<ActionState>(),
    note: p.string(),
    endedAt: p.datetime(3).nullable(),
  },
});
/** A follow-up with owner and day, of any origin. */
export class Action extends ActionSchema.class {}
ActionSchema.setClass(Action);
