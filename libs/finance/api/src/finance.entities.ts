import { defineEntity, p } from '@mikro-orm/core';
import type { CostCategory, CostKind } from '@tranche/finance/domain/cost-item.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

const CostItemSchema = defineEntity({
  name: 'CostItem', tableName: 'cost_item',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    stageId: p.uuid().nullable(),
    category: p.string().$type<CostCategory>(),
    kind: p.string().$type<CostKind>(),
    amount: p.decimal().$type<string>(),
    currency: p.string(),
    fiscalYear: p.smallint(),
    onDay: p.date().$type<Day>(),
    bookedOn: p.date().$type<Day>(),
    settlesId: p.uuid().nullable(),
    funding: p.string().nullable(),
    budgetLine: p.string().nullable(),
    note: p.string().nullable(),
  },
});
/** A plan, commitment, actual or forecast amount of a scope; its fields are those of the domain's `CostItem`. */
export class CostItem extends CostItemSchema.class {}
CostItemSchema.setClass(CostItem);

const BudgetAllocationSchema = defineEntity({
  name: 'BudgetAllocation', tableName: 'budget_allocation',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    fiscalYear: p.smallint(),
    amount: p.decimal().$type<string>(),
    currency: p.string(),
    released: p.boolean(),
    carriedFrom: p.smallint().nullable(),
    source: p.string().nullable(),
  },
});
/** Money of a fiscal year that a scope may use once it is released. */
export class BudgetAllocation extends BudgetAllocationSchema.class {}
BudgetAllocationSchema.setClass(BudgetAllocation);

export const financeEntities = [CostItem, BudgetAllocation] as const;
