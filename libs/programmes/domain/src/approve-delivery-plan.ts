import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Programme, ProgrammeChange, Tranche } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState } from './programme-machine.ts';

export const approveDeliveryPlanInput = z.strictObject({
  programmeId: id,
  expectedVersion: version,
  /** The sponsoring group has approved the business case. */
  businessCaseApproved: z.boolean(),
});
export type ApproveDeliveryPlanForm = z.input<typeof approveDeliveryPlanInput>;
export type ApproveDeliveryPlanInput = z.output<typeof approveDeliveryPlanInput>;

/** `plan → deliver` with at least one planned tranche and an approved business case (domain.md 3.3). */
export function approveDeliveryPlan(
  programme: Programme,
  input: ApproveDeliveryPlanInput,
  tranches: readonly Pick<Tranche, 'state'>[],
): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const plannedTranches = tranches.filter((tranche) => tranche.state !== 'cancelled').length;
  const state = nextProgrammeState(programme, 'approveDeliveryPlan', { plannedTranches, businessCaseApproved: input.businessCaseApproved });
  return state.ok ? ok({ change: { state: state.value }, events: ['ProgrammeDeliveryPlanApproved'] }) : state;
}
