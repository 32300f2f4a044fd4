import { defineEntity, p, type Opt } from '@mikro-orm/core';
import { recordProperties } from '@tranche/shared/api/record.ts';
import { belongTo } from '@tranche/shared/api/scope-of-record.ts';

const PortfolioSchema = defineEntity({
  name: 'Portfolio', tableName: 'portfolio',
  properties: { ...recordProperties, purposeDe: p.string().nullable(), purposeEn: p.string().nullable() },
});
/** A portfolio; its id is that of its scope. */
export class Portfolio extends PortfolioSchema.class {
  /** The audit trail asks every record for the scope that decides who may see it. */
  get scopeId(): Opt<string> {
    return this.id;
  }
}
PortfolioSchema.setClass(Portfolio);

belongTo({ portfolio: { by: 'id' } });
