import * as z from 'zod';
import { amount, currency, id, line, prose, scale, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import type { Decision, Evidence } from './decision.ts';
import type { Criterion, DecisionOption } from './decision-option.ts';

const criterionKey = z.string().regex(/^[a-z][a-z0-9-]{0,19}$/);

const optionInput = z.strictObject({
  /** Absent for a new option. */
  id: id.nullish(),
  title: line(1, 160),
  description: prose(0, 4000).nullish(),
  pros: prose(0, 4000).nullish(),
  cons: prose(0, 4000).nullish(),
  amount: amount.nullish(),
  currency: currency.nullish(),
  doNothing: z.boolean().default(false),
  scores: z.array(z.strictObject({ criterionKey, value: scale })).max(12).default([]),
});

export const setDecisionOptionsInput = z.strictObject({
  decisionId: id,
  options: z.array(optionInput).min(1).max(8),
  criteria: z.array(z.strictObject({ key: criterionKey, name: line(1, 80), weight: z.int().min(1).max(100) })).max(12).default([]),
  evidence: z.array(z.strictObject({ title: line(1, 160), target: line(2, 500) })).max(20).default([]),
  expectedVersion: version,
});
export type SetDecisionOptionsInput = z.infer<typeof setDecisionOptionsInput>;
export type SetDecisionOptionsForm = z.input<typeof setDecisionOptionsInput>;
type OptionInput = SetDecisionOptionsInput['options'][number];

export interface SetDecisionOptionsFacts extends Pick<Decision, 'state' | 'recommendedOptionId'> {
  /** The decision takes effect on another record, whose capability gave it its options. */
  readonly hasSubject: boolean;
  readonly optionIds: readonly string[];
}

/** The options in their order; `id` is null for a new one. */
export type OptionChange = Omit<DecisionOption, 'id'> & { readonly id: string | null };

export interface OptionsChange {
  readonly options: readonly OptionChange[];
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly Evidence[];
  /** Falls away with its option. */
  readonly recommendedOptionId: string | null;
}

/** Replaces options, criteria, scores and evidence while the decision is drafted or prepared; from submission on they are frozen (edge case 35). */
export function setDecisionOptions(input: SetDecisionOptionsInput, facts: SetDecisionOptionsFacts): Result<{ change: OptionsChange }> {
  const fixed = whyOptionsFixed(facts);
  if (fixed) return { ok: false, refusals: [fixed] };
  const keys = input.criteria.map((each) => each.key);
  const kept = input.options.flatMap((each) => each.id ?? []);
  const refusals: (Refusal | undefined)[] = [
    facts.state === 'preparing' && input.options.length < 2 ? refusal('decision.optionsTooFew', ['options'], { count: input.options.length }) : undefined,
    input.options.filter((each) => each.doNothing).length > 1 ? refusal('decision.doNothingTwice', ['options']) : undefined,
    repeated(keys) || repeated(input.criteria.map((each) => each.name)) ? refusal('decision.criterionTwice', ['criteria']) : undefined,
    repeated(kept) ? refusal('decision.optionUnknown', ['options']) : undefined,
    repeated(input.options.map((each) => each.title)) ? refusal('decision.optionTwice', ['options']) : undefined,
    ...input.options.map((each, index) => whyOptionRefused(each, index, keys, facts.optionIds)),
  ];
  return unlessRefused(refusals, () => ({
    change: {
      options: input.options.map(toOption), criteria: input.criteria, evidence: input.evidence,
      recommendedOptionId: facts.recommendedOptionId !== null && kept.includes(facts.recommendedOptionId) ? facts.recommendedOptionId : null,
    },
  }));
}

/** Why nobody may change the options now: they are being voted on, or their meaning belongs to what they take effect on. */
export function whyOptionsFixed({ state, hasSubject }: Pick<SetDecisionOptionsFacts, 'state' | 'hasSubject'>): Refusal | undefined {
  if (state !== 'draft' && state !== 'preparing') return refusal('decision.optionsFrozen');
  return hasSubject ? refusal('decision.optionsOfSubject') : undefined;
}

function whyOptionRefused(option: OptionInput, index: number, keys: readonly string[], known: readonly string[]): Refusal | undefined {
  const at = ['options', String(index)];
  if (option.id && !known.includes(option.id)) return refusal('decision.optionUnknown', at);
  if ((option.amount ?? null) !== null && !option.currency) return refusal('decision.currencyMissing', [...at, 'currency']);
  const scored = option.scores.map((each) => each.criterionKey);
  if (repeated(scored) || scored.some((key) => !keys.includes(key))) return refusal('decision.scoreWithoutCriterion', [...at, 'scores']);
  return undefined;
}

function repeated(values: readonly string[]): boolean {
  return new Set(values.map((each) => each.toLocaleLowerCase('de'))).size < values.length;
}

function toOption(option: OptionInput, index: number): OptionChange {
  return {
    id: option.id ?? null, title: option.title, description: option.description ?? '', pros: option.pros ?? '', cons: option.cons ?? '',
    amount: option.amount ?? null, currency: option.amount ? (option.currency ?? null) : null,
    doNothing: option.doNothing, position: index + 1, scores: option.scores,
  };
}
