import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { isFinishedTranche, type Programme, type ProgrammeChange, type Tranche } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState } from './programme-machine.ts';

export const closeProgrammeInput = z.strictObject({
  programmeId: id,
  expectedVersion: version,
  /** Benefits that go on have an owner in the portfolio or in operations. */
  residualBenefitsHandedOver: z.boolean(),
});
export type CloseProgrammeForm = z.input<typeof closeProgrammeInput>;
export type CloseProgrammeInput = z.output<typeof closeProgrammeInput>;

export interface CloseProgrammeFacts {
  readonly tranches: readonly Pick<Tranche, 'state'>[];
  readonly activeProjects: number;
}

/**
 * Closes a programme: from `deliver` the closure starts on the way when all tranches are done, from `closing` it ends. Refused
 * with a running project, which must be moved first (domain.md 3.3; 6, case 25).
 */
export function closeProgramme(programme: Programme, input: CloseProgrammeInput, facts: CloseProgrammeFacts): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const openTranches = facts.tranches.filter((tranche) => !isFinishedTranche(tranche)).length;
  const started = programme.state === 'deliver' ? nextProgrammeState(programme, 'startClosure', { openTranches }) : ok(programme.state);
  if (!started.ok) return started;
  const state = nextProgrammeState({ ...programme, state: started.value }, 'close', { activeProjects: facts.activeProjects, residualBenefitsHandedOver: input.residualBenefitsHandedOver });
  return state.ok ? ok({ change: { state: state.value }, events: ['ProgrammeClosed'] }) : state;
}
