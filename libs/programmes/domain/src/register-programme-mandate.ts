import * as z from 'zod';
import { dayInput, id, line, prose } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import type { Programme } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';

export const registerProgrammeMandateInput = z.strictObject({
  titleDe: line(1, 120),
  titleEn: line(1, 120).nullish(),
  /** The portfolio that pays for it. */
  portfolioId: id,
  /** The sponsor's intent in their own words. */
  mandate: prose(3, 4000),
  visionDe: prose(3, 2000).nullish(),
  visionEn: prose(3, 2000).nullish(),
  startsOn: dayInput.nullish(),
  endsOn: dayInput.nullish(),
});
export type RegisterProgrammeMandateForm = z.input<typeof registerProgrammeMandateInput>;
export type RegisterProgrammeMandateInput = z.output<typeof registerProgrammeMandateInput>;

/** A new programme in state `identify` (domain.md 3.3). */
export function registerProgrammeMandate(input: RegisterProgrammeMandateInput): Result<{ change: Programme; events: ProgrammeEvent[] }> {
  const { startsOn = null, endsOn = null } = input;
  return unlessRefused([startsOn && endsOn && endsOn < startsOn ? refusal('programme.endBeforeStart', ['endsOn'], { start: startsOn, end: endsOn }) : undefined], () => ({
    change: {
      state: 'identify', mandate: input.mandate, brief: null, visionDe: input.visionDe ?? null, visionEn: input.visionEn ?? null, startsOn, endsOn,
      dca: null, stateBeforePause: null, stateReason: null,
    },
    events: ['ProgrammeMandateRegistered'],
  }));
}
