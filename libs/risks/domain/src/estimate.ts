import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { currency, dayInput, decimalInput, positiveAmount, scale } from '@tranche/shared/domain/input.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { proximities, type RiskState } from './risk.ts';
import { probabilityOf, type ScoreSettings } from './score.ts';

/** 0–100 with at most two digits behind the point. */
export const percent = decimalInput(2).superRefine((value, context) => {
  // Not even a number: the rule above has already said so.
  if (!/^-?\d{1,12}(\.\d+)?$/.test(value)) return;
  if (decimal(value).lt(0) || decimal(value).gt(100)) context.addIssue({ code: 'custom', params: { rule: 'risk.percentOutOfRange', values: { value } } });
});

/** The fields of an estimate that may be known at raising and are completed by assessment. */
export const estimateFields = {
  probability: scale.nullish(),
  impact: scale.nullish(),
  probabilityPercent: percent.nullish(),
  impactMoney: positiveAmount.nullish(),
  impactMin: positiveAmount.nullish(),
  impactMax: positiveAmount.nullish(),
  currency: currency.nullish(),
  impactDays: z.int().min(0).max(9999).nullish(),
  proximity: z.enum(proximities).nullish(),
  proximityOn: dayInput.nullish(),
} as const;

export type EstimateInput = z.infer<z.ZodObject<typeof estimateFields>>;

export type Estimate = Pick<RiskState, 'probability' | 'impact' | 'probabilityPercent' | 'impactMoney' | 'impactMin' | 'impactMax' | 'currency' | 'impactDays' | 'proximity' | 'proximityOn'>;

export const noEstimate: Estimate = {
  probability: null, impact: null, probabilityPercent: null, impactMoney: null, impactMin: null, impactMax: null, currency: null, impactDays: null, proximity: null, proximityOn: null,
};

/**
 * What is known after an input: `null` empties a field, an absent one stays. A percentage alone sets the step;
 * a step entered without one drops a percentage that no longer fits, instead of keeping two that disagree.
 */
export function mergeEstimate(before: Estimate, input: EstimateInput, settings: ScoreSettings): Estimate {
  const kept = <K extends keyof Estimate>(key: K): Estimate[K] => (input[key] === undefined ? before[key] : input[key]) as Estimate[K];
  const after: Estimate = {
    probability: kept('probability'), impact: kept('impact'), probabilityPercent: kept('probabilityPercent'),
    impactMoney: kept('impactMoney'), impactMin: kept('impactMin'), impactMax: kept('impactMax'), currency: kept('currency'),
    impactDays: kept('impactDays'), proximity: kept('proximity'), proximityOn: kept('proximityOn'),
  };
  if (after.probabilityPercent === null) return after;
  const step = probabilityOf(after.probabilityPercent, settings);
  if (input.probability === undefined || after.probability === null) return { ...after, probability: step };
  return input.probabilityPercent === undefined && after.probability !== step ? { ...after, probabilityPercent: null } : after;
}

/** What is wrong with an estimate in itself: percentage against step, range of the money impact, money without currency. */
export function estimateRefusals(estimate: Estimate, settings: ScoreSettings): (Refusal | undefined)[] {
  const { probability, probabilityPercent, impactMoney, impactMin, impactMax } = estimate;
  const step = probabilityPercent === null ? null : probabilityOf(probabilityPercent, settings);
  const range = impactMin !== null || impactMax !== null;
  const likely = impactMoney ?? '0';
  const ordered = decimal(impactMin ?? likely).lte(likely) && decimal(likely).lte(impactMax ?? likely);
  return [
    step !== null && probability !== null && step !== probability ? refusal('risk.percentContradictsStep', ['probabilityPercent'], { percent: probabilityPercent ?? '', step }) : undefined,
    range && impactMoney === null ? refusal('risk.likelyMissing', ['impactMoney']) : undefined,
    range && impactMoney !== null && !ordered ? refusal('risk.rangeDisordered', ['impactMin']) : undefined,
    impactMoney !== null && estimate.currency === null ? refusal('risk.currencyMissing', ['currency']) : undefined,
  ];
}
