import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type { Tranche, TrancheChange } from './programme.ts';
import type { ProgrammeEvent } from './programme-events.ts';
import { nextTrancheState } from './tranche-machine.ts';

export const decideTrancheReviewInput = z.strictObject({
  trancheId: id,
  expectedVersion: version,
  /** Has the step change been reached, and what follows? */
  judgement: prose(3, 4000),
  benefitsReviewed: z.boolean(),
});
export type DecideTrancheReviewForm = z.input<typeof decideTrancheReviewInput>;
export type DecideTrancheReviewInput = z.output<typeof decideTrancheReviewInput>;

/** `review → closed`: the step change is judged and the benefits are reviewed (domain.md 3.3). */
export function decideTrancheReview(tranche: Tranche, input: DecideTrancheReviewInput): Result<{ change: TrancheChange; events: ProgrammeEvent[] }> {
  const state = nextTrancheState(tranche.state, 'decide', { stepChangeJudged: true, benefitsReviewed: input.benefitsReviewed });
  return state.ok ? ok({ change: { state: state.value, stateReason: input.judgement }, events: ['TrancheReviewed'] }) : state;
}
