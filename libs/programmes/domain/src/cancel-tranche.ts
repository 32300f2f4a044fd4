import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Tranche, TrancheChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextTrancheState } from './tranche-machine.ts';

export const cancelTrancheInput = z.strictObject({ trancheId: id, expectedVersion: version, reason });
export type CancelTrancheForm = z.input<typeof cancelTrancheInput>;
export type CancelTrancheInput = z.output<typeof cancelTrancheInput>;

/** `planned, active → cancelled` with a reason, once its projects were reassigned (domain.md 3.3). */
export function cancelTranche(tranche: Tranche, input: CancelTrancheInput, facts: { readonly assignedProjects: number }): Result<{ change: TrancheChange; events: ProgrammeEvent[] }> {
  const state = nextTrancheState(tranche.state, 'cancel', { reason: input.reason, assignedProjects: facts.assignedProjects });
  return state.ok ? ok({ change: { state: state.value, stateReason: input.reason }, events: ['TrancheCancelled'] }) : state;
}
