import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { nextBenefitState } from './benefit-machine.ts';

export const startRealisationInput = z.strictObject({
  benefitId: id,
  expectedVersion: version,
  /** Day on which the first output came into use. */
  firstOutputInUseOn: dayInput,
});
export type StartRealisationForm = z.input<typeof startRealisationInput>;
export type StartRealisationInput = z.output<typeof startRealisationInput>;

export interface StartFacts {
  readonly benefit: Benefit;
  readonly today: Day;
}

/** The first output is in use: from now on values are expected to move (domain.md 3.7). */
export function startRealisation(input: StartRealisationInput, facts: StartFacts): Result<{ change: { state: BenefitState; startedOn: Day }; events: BenefitEvent[] }> {
  const state = nextBenefitState(facts.benefit.state, 'start', facts);
  if (!state.ok) return state;
  if (input.firstOutputInUseOn > facts.today) return refused('benefit.startInFuture', ['firstOutputInUseOn']);
  return ok({ change: { state: state.value, startedOn: input.firstOutputInUseOn }, events: ['BenefitRealisationStarted'] });
}
