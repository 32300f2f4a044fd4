import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { currency, dayInput, id, line, prose, version } from '@tranche/shared/domain/input.ts';
import { ok, refusal, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { sentFields } from '@tranche/shared/domain/sent-fields.ts';
import { benefitAggregations, benefitCategories, benefitConfidences, type Benefit, type BenefitConfidence, type BenefitState } from './benefit.ts';
import { bandWidth, curveInput, measuredValue, monetisedInput } from './benefit-input.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { nextBenefitState } from './benefit-machine.ts';
import { ownerRefusal, type Contributor } from './contributor.ts';
import { frameRefusals } from './frame-rules.ts';
import type { PlanPoint } from './planned-curve.ts';

/** A field that is left out stays as it is, null empties it where it may be empty. */
export const profileBenefitInput = z.strictObject({
  benefitId: id,
  expectedVersion: version,
  titleDe: line(3, 120).nullish(),
  titleEn: line(3, 120).nullish(),
  category: z.enum(benefitCategories).nullish(),
  beneficiary: line(2, 200).nullish(),
  ownerId: id.nullish(),
  measureDe: line(2, 200).nullish(),
  measureEn: line(2, 200).nullish(),
  method: prose(2, 2000).nullish(),
  unit: line(1, 40).nullish(),
  aggregation: z.enum(benefitAggregations).nullish(),
  confidence: z.enum(benefitConfidences).nullish(),
  measureEveryMonths: z.int().min(1).max(60).nullish(),
  monetisedAmount: monetisedInput.nullish(),
  currency: currency.nullish(),
  holdBand: bandWidth.nullish(),
  baselineValue: measuredValue.nullish(),
  baselineOn: dayInput.nullish(),
  targetValue: measuredValue.nullish(),
  targetOn: dayInput.nullish(),
  curve: curveInput.nullish(),
});
export type ProfileBenefitForm = z.input<typeof profileBenefitInput>;
export type ProfileBenefitInput = z.output<typeof profileBenefitInput>;

/** The parts of a profile that judge nothing and may therefore change at any time. */
export interface ProfileDetails {
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly measureEn: string | null;
  readonly method: string | null;
  readonly confidence: BenefitConfidence | null;
  readonly measureEveryMonths: number | null;
  readonly monetisedAmount: string | null;
  readonly currency: string | null;
}

export type ProfiledBenefit = Benefit & ProfileDetails;

export interface ProfileFacts {
  readonly benefit: ProfiledBenefit;
  readonly curve: readonly PlanPoint[];
  readonly contributors: readonly Contributor[];
  readonly today: Day;
}

export interface ProfileChange {
  readonly change: ProfiledBenefit;
  readonly curve: readonly PlanPoint[];
  readonly events: readonly BenefitEvent[];
}

/** Describes a benefit so that it can be approved; afterwards its frame of reference only moves by a decision (domain.md 3.7). */
export function profileBenefit(input: ProfileBenefitInput, facts: ProfileFacts): Result<ProfileChange> {
  const { benefitId: _benefit, expectedVersion: _version, titleDe, aggregation, curve: newCurve, ...fields } = input;
  const curve = newCurve ?? facts.curve;
  const change: ProfiledBenefit = { ...facts.benefit, ...sentFields(fields), titleDe: titleDe ?? facts.benefit.titleDe, aggregation: aggregation ?? facts.benefit.aggregation };
  const state = nextBenefitState(facts.benefit.state, 'profile', { benefit: change });
  const refusals = [
    ...(state.ok ? [] : state.refusals),
    ...frameRefusals(change, curve, facts.today),
    ownerRefusal(change.ownerId, facts.contributors, ['ownerId']),
    change.monetisedAmount !== null && change.currency === null ? refusal('benefit.currencyMissing', ['currency']) : undefined,
    isApproved(facts.benefit.state) ? frameMoved(facts, change, curve) : undefined,
  ].filter((each): each is Refusal => each !== undefined);
  if (!state.ok || refusals.length > 0) return { ok: false, refusals };
  return ok({ change: { ...change, state: state.value }, curve, events: ['BenefitProfiled'] });
}

function isApproved(state: BenefitState): boolean {
  return state !== 'identified' && state !== 'profiled';
}

function frameMoved(facts: ProfileFacts, change: Benefit, curve: readonly PlanPoint[]): Refusal | undefined {
  const { benefit } = facts;
  const moved = (['unit', 'aggregation', 'baselineOn', 'targetOn'] as const).find((field) => benefit[field] !== change[field])
    ?? (['baselineValue', 'targetValue', 'holdBand'] as const).find((field) => !sameNumber(benefit[field], change[field]))
    ?? (sameCurve(facts.curve, curve) ? undefined : 'curve');
  return moved ? refusal('benefit.frameNeedsDecision', [moved]) : undefined;
}

function sameNumber(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : decimal(one).eq(other);
}

function sameCurve(one: readonly PlanPoint[], other: readonly PlanPoint[]): boolean {
  return one.length === other.length && one.every((point, index) => point.onDay === other[index]?.onDay && sameNumber(point.percent, other[index].percent));
}
