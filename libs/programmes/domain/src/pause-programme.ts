import * as z from 'zod';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { PausableState, Programme, ProgrammeChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState } from './programme-machine.ts';

export const pauseProgrammeInput = z.strictObject({ programmeId: id, expectedVersion: version, reason });
export type PauseProgrammeForm = z.input<typeof pauseProgrammeInput>;
export type PauseProgrammeInput = z.output<typeof pauseProgrammeInput>;

export const resumeProgrammeInput = z.strictObject({ programmeId: id, expectedVersion: version });
export type ResumeProgrammeForm = z.input<typeof resumeProgrammeInput>;
export type ResumeProgrammeInput = z.output<typeof resumeProgrammeInput>;

/** `deliver, design → paused`, with a reason (domain.md 3.3). */
export function pauseProgramme(programme: Programme, input: PauseProgrammeInput): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const state = nextProgrammeState(programme, 'pause', { reason: input.reason });
  // The machine only lets pausable states through.
  return state.ok ? ok({ change: { state: state.value, stateBeforePause: programme.state as PausableState, stateReason: input.reason }, events: ['ProgrammePaused'] }) : state;
}

/** `paused` → the state before the pause. */
export function resumeProgramme(programme: Programme): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const state = nextProgrammeState(programme, 'resume');
  return state.ok ? ok({ change: { state: state.value, stateBeforePause: null, stateReason: null }, events: ['ProgrammeResumed'] }) : state;
}
