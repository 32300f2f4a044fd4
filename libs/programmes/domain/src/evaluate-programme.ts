import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { evaluations, type Programme, type ProgrammeChange, type Tranche } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextProgrammeState, type ProgrammeAct } from './programme-machine.ts';

export const evaluateProgrammeInput = z.strictObject({ programmeId: id, expectedVersion: version, outcome: z.enum(evaluations), reason: reason.nullish() });
export type EvaluateProgrammeForm = z.input<typeof evaluateProgrammeInput>;
export type EvaluateProgrammeInput = z.output<typeof evaluateProgrammeInput>;

export interface EvaluationFacts {
  readonly today: Day;
  readonly tranches: readonly Pick<Tranche, 'state' | 'endsOn'>[];
}

const acts = { continue: 'evaluateContinue', redesign: 'evaluateRedesign', stop: 'evaluateStop' } as const satisfies Record<string, ProgrammeAct>;

/** Review at the end of a tranche or when its date has come: continue, redesign or stop (domain.md 3.3). */
export function evaluateProgramme(programme: Programme, input: EvaluateProgrammeInput, facts: EvaluationFacts): Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }> {
  const reviewDue = facts.tranches.some((tranche) => tranche.state === 'review' || tranche.state === 'closed' || (tranche.state === 'active' && tranche.endsOn <= facts.today));
  const state = nextProgrammeState(programme, acts[input.outcome], { reviewDue, reason: input.reason ?? undefined });
  return state.ok ? ok({ change: { state: state.value, stateReason: input.reason ?? null }, events: ['ProgrammeEvaluated'] }) : state;
}
