import { defineEntity, p } from '@mikro-orm/core';
import type { ConditionState } from '@tranche/decisions/domain/condition.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

const ConditionSchema = defineEntity({
  name: 'Condition', tableName: 'condition',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    decisionId: p.uuid(),
    text: p.string(),
    ownerId: p.uuid(),
    proposedById: p.uuid(),
    dueOn: p.date().$type<Day>(),
    blocking: p.boolean(),
    state: p.string().$type<ConditionState>(),
    metAt: p.datetime(3).nullable(),
    note: p.string(),
  },
});
/** A condition of an approval. */
export class Condition extends ConditionSchema.class {}
ConditionSchema.setClass(Condition);
