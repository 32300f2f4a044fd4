import * as z from 'zod';
import { id, line, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { sentFields } from '@tranche/shared/domain/sent-fields.ts';
import { riskCategories, type RiskChange, type RiskState } from './risk.ts';

/** What is said about the risk and who cares for it; an absent field stays, `null` empties one that may be empty. */
export const describeRiskInput = z.strictObject({
  riskId: id,
  expectedVersion: version,
  title: line(3, 200).optional(),
  event: line(3, 300).optional(),
  cause: line(3, 1000).nullish(),
  effect: line(3, 1000).nullish(),
  category: z.enum(riskCategories).nullish(),
  ownerId: id.nullish(),
});
export type DescribeRiskInput = z.output<typeof describeRiskInput>;

const needed = ['cause', 'effect', 'ownerId'] as const;

/** Mends the wording, the category or the owner in any open state; what the assessment needed cannot be emptied afterwards. */
export function describeRisk(risk: RiskState, input: DescribeRiskInput): Result<{ change: RiskChange }> {
  if (risk.state === 'closed') return refused('risk.notInThisState', [], { state: risk.state, event: 'describe' });
  const emptied = risk.state === 'raised' ? undefined : needed.find((field) => input[field] === null);
  if (emptied) return refused(`risk.${emptied === 'ownerId' ? 'owner' : emptied}Missing`, [emptied]);
  const { riskId: _riskId, expectedVersion: _version, ...given } = input;
  return ok({ change: sentFields(given) });
}
