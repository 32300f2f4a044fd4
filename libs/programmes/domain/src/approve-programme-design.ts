import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Programme, ProgrammeChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState } from './programme-machine.ts';

export const approveProgrammeDesignInput = z.strictObject({
  programmeId: id,
  expectedVersion: version,
  /** The board has the target operating model before it. */
  operatingModelDescribed: z.boolean(),
});
export type ApproveProgrammeDesignForm = z.input<typeof approveProgrammeDesignInput>;
export type ApproveProgrammeDesignInput = z.output<typeof approveProgrammeDesignInput>;

export interface DesignFacts {
  readonly benefits: number;
  /** Benefits without measure, owner, beneficiary or target. */
  readonly unprofiledBenefits: number;
  /** Benefits that nothing leads to. */
  readonly orphanBenefits: number;
}

/** `design → plan`: target operating model, benefits that something leads to, each with a profile (domain.md 3.3). */
export function approveProgrammeDesign(programme: Programme, input: ApproveProgrammeDesignInput, facts: DesignFacts): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const state = nextProgrammeState(programme, 'approveDesign', {
    operatingModelDescribed: input.operatingModelDescribed,
    orphanBenefits: facts.orphanBenefits,
    benefitsProfiled: facts.benefits > 0 && facts.unprofiledBenefits === 0,
  });
  return state.ok ? ok({ change: { state: state.value }, events: ['ProgrammeDesignApproved'] }) : state;
}
