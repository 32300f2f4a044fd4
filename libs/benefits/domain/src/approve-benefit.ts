import * as z from 'zod';
import { id, version } from '@tranche/shared/domain/input.ts';
import { ok, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { Benefit, BenefitState } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { nextBenefitState } from './benefit-machine.ts';
import { ownerRefusal, type Contributor } from './contributor.ts';
import type { PlanPoint } from './planned-curve.ts';

export const approveBenefitInput = z.strictObject({ benefitId: id, expectedVersion: version });
export type ApproveBenefitForm = z.input<typeof approveBenefitInput>;
export type ApproveBenefitInput = z.output<typeof approveBenefitInput>;

export interface ApproveFacts {
  readonly benefit: Benefit;
  readonly curve: readonly PlanPoint[];
  readonly contributors: readonly Contributor[];
}

/** Profile, baseline and curve become what the benefit is judged by (domain.md 3.7). */
export function approveBenefit(facts: ApproveFacts): Result<{ change: { state: BenefitState }; events: BenefitEvent[] }> {
  const state = nextBenefitState(facts.benefit.state, 'approve', facts);
  const owner = ownerRefusal(facts.benefit.ownerId, facts.contributors, []);
  if (state.ok && !owner) return ok({ change: { state: state.value }, events: ['BenefitApproved'] });
  return { ok: false, refusals: [...(state.ok ? [] : state.refusals), owner].filter((each): each is Refusal => each !== undefined) };
}
