import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Tranche, TrancheChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextTrancheState } from './tranche-machine.ts';

export const endTrancheInput = z.strictObject({
  trancheId: id,
  expectedVersion: version,
  /** Projects that go on in the next tranche, declared so by the programme manager. */
  carriedOverProjectIds: z.array(id).max(200).nullish(),
});
export type EndTrancheForm = z.input<typeof endTrancheInput>;
export type EndTrancheInput = z.output<typeof endTrancheInput>;

export interface EndTrancheFacts {
  readonly today: Day;
  /** Projects of the tranche that are neither closed nor declined. */
  readonly openProjectIds: readonly string[];
}

/** `active → review` when every project is closed, moved or declared carried over (domain.md 3.3; 6, case 24). */
export function endTranche(tranche: Tranche, input: EndTrancheInput, facts: EndTrancheFacts): Result<{ change: TrancheChange; events: ProgrammeEvent[] }> {
  const carriedOver = new Set(input.carriedOverProjectIds ?? []);
  const unfinishedProjects = facts.openProjectIds.filter((each) => !carriedOver.has(each)).length;
  const state = nextTrancheState(tranche.state, 'end', { unfinishedProjects });
  return state.ok ? ok({ change: { state: state.value, actualEnd: facts.today }, events: ['TrancheEnded'] }) : state;
}
