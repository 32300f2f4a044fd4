import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Programme, ProgrammeChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState } from './programme-machine.ts';

export const approveProgrammeBriefInput = z.strictObject({
  programmeId: id,
  expectedVersion: version,
  brief: prose(3, 8000),
  visionDe: prose(3, 2000).nullish(),
  visionEn: prose(3, 2000).nullish(),
  /** The outline business case was part of the brief. */
  businessCaseOutlined: z.boolean(),
});
export type ApproveProgrammeBriefForm = z.input<typeof approveProgrammeBriefInput>;
export type ApproveProgrammeBriefInput = z.output<typeof approveProgrammeBriefInput>;

/** `identify → design`: vision drafted, SRO named, business case outlined (domain.md 3.3). */
export function approveProgrammeBrief(
  programme: Programme,
  input: ApproveProgrammeBriefInput,
  facts: { readonly sroNamed: boolean },
): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const visionDe = input.visionDe ?? programme.visionDe;
  const visionEn = input.visionEn ?? programme.visionEn;
  const state = nextProgrammeState(programme, 'approveBrief', { visionDrafted: Boolean(visionDe ?? visionEn), sroNamed: facts.sroNamed, businessCaseOutlined: input.businessCaseOutlined });
  return state.ok ? ok({ change: { state: state.value, brief: input.brief, visionDe, visionEn }, events: ['ProgrammeBriefApproved'] }) : state;
}
