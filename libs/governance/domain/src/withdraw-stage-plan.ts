import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

export const withdrawStagePlanInput = z.strictObject({ stageId: id, expectedVersion: version, reason });
export type WithdrawStagePlanForm = z.input<typeof withdrawStagePlanInput>;
export type WithdrawStagePlanInput = z.output<typeof withdrawStagePlanInput>;

/** A submitted plan can be taken back until the vote is closed; what was voted until then stays readable (domain.md 3.2). */
export function withdrawStagePlan(input: WithdrawStagePlanInput, facts: { readonly voteClosed: boolean }): Result<{ reason: string }> {
  return facts.voteClosed ? refused('stage.voteClosed') : ok({ reason: input.reason });
}
