import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { isFinishedTranche, type Tranche, type TrancheChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextTrancheState } from './tranche-machine.ts';

export const startTrancheInput = z.strictObject({ trancheId: id, expectedVersion: version, capacityChecked: z.boolean() });
export type StartTrancheForm = z.input<typeof startTrancheInput>;
export type StartTrancheInput = z.output<typeof startTrancheInput>;

export interface StartTrancheFacts {
  readonly today: Day;
  readonly otherTranches: readonly Pick<Tranche, 'number' | 'state'>[];
  readonly overlapAllowed: boolean;
}

/** `planned → active` once the previous tranche was reviewed and the capacity checked (domain.md 3.3). */
export function startTranche(tranche: Tranche, input: StartTrancheInput, facts: StartTrancheFacts): Result<{ change: TrancheChange; events: ProgrammeEvent[] }> {
  const previousReviewed = facts.otherTranches.filter((each) => each.number < tranche.number).every(isFinishedTranche);
  const state = nextTrancheState(tranche.state, 'start', { previousReviewed, overlapAllowed: facts.overlapAllowed, capacityChecked: input.capacityChecked });
  return state.ok ? ok({ change: { state: state.value, actualStart: facts.today }, events: ['TrancheStarted'] }) : state;
}
