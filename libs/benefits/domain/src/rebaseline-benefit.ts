import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { dayInput, id, reason, version } from '@tranche/shared/domain/input.ts';
import { ok, refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { Baseline, Benefit, BenefitState } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { bandWidth, curveInput, measuredValue } from './benefit-input.ts';
import { nextBenefitState } from './benefit-machine.ts';
import { frameRefusals } from './frame-rules.ts';
import type { PlanPoint } from './planned-curve.ts';

/** The new frame of reference as a whole: what is not sent stays as it was. */
export const rebaselineBenefitInput = z.strictObject({
  benefitId: id,
  expectedVersion: version,
  baselineValue: measuredValue.nullish(),
  baselineOn: dayInput.nullish(),
  targetValue: measuredValue.nullish(),
  targetOn: dayInput.nullish(),
  holdBand: bandWidth.nullish(),
  curve: curveInput.nullish(),
  /** Decision in force that allows the change. */
  decisionId: id,
  reason,
});
export type RebaselineBenefitForm = z.input<typeof rebaselineBenefitInput>;
export type RebaselineBenefitInput = z.output<typeof rebaselineBenefitInput>;

export interface RebaselineFacts {
  readonly benefit: Benefit;
  readonly curve: readonly PlanPoint[];
  readonly today: Day;
  readonly decisionInForce: boolean;
  /** Whether the acting person ever recorded a measurement of this benefit. */
  readonly actorRecorded: boolean;
}

/** Frame of reference that no longer holds; it is kept, and percentages against it stay available (domain.md 6, case 14). */
export interface ReplacedFrame extends Baseline {
  readonly holdBand: string | null;
  readonly curve: readonly PlanPoint[];
  readonly replacedOn: Day;
  readonly reason: string;
  readonly decisionId: string;
}

export interface RebaselineChange {
  readonly change: Baseline & { readonly state: BenefitState; readonly holdBand: string | null };
  readonly curve: readonly PlanPoint[];
  readonly replaced: ReplacedFrame;
  readonly events: readonly BenefitEvent[];
}

/** Sets a new baseline, target or curve: only by a decision, never by someone who measured (domain.md 3.7, SD5). */
export function rebaselineBenefit(input: RebaselineBenefitInput, facts: RebaselineFacts): Result<RebaselineChange> {
  const frame = newFrame(input, facts.benefit);
  const curve = input.curve ?? facts.curve;
  const state = nextBenefitState(facts.benefit.state, 'rebaseline', facts);
  const nothingSent = [input.baselineValue, input.baselineOn, input.targetValue, input.targetOn, input.holdBand, input.curve].every((each) => each === undefined || each === null);
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    facts.decisionInForce ? undefined : refusal('benefit.decisionNotInForce', ['decisionId']),
    facts.actorRecorded ? refusal('benefit.recorderMayNotRebaseline') : undefined,
    nothingSent ? refusal('benefit.nothingRebaselined') : undefined,
    ...frameRefusals(frame, curve, facts.today),
  ].filter((each): each is Refusal => each !== undefined);
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };
  return ok({ change: { ...frame, state: state.value }, curve, replaced: replacedFrame(input, facts), events: ['BenefitRebaselined'] });
}

function newFrame(input: RebaselineBenefitInput, old: Benefit): Baseline & { holdBand: string | null } {
  return {
    baselineValue: input.baselineValue ?? old.baselineValue,
    baselineOn: input.baselineOn ?? old.baselineOn,
    targetValue: input.targetValue ?? old.targetValue,
    targetOn: input.targetOn ?? old.targetOn,
    holdBand: input.holdBand ?? old.holdBand,
  };
}

function replacedFrame({ reason: why, decisionId }: RebaselineBenefitInput, { benefit, curve, today }: RebaselineFacts): ReplacedFrame {
  const { baselineValue, baselineOn, targetValue, targetOn, holdBand } = benefit;
  return { baselineValue, baselineOn, targetValue, targetOn, holdBand, curve, replacedOn: today, reason: why, decisionId };
}
