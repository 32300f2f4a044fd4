import { decimal, fixed, sum, type Decimal } from '@tranche/shared/domain/decimal.ts';
import type { Criterion, DecisionOption } from './decision-option.ts';

export interface WeighedOption {
  readonly optionId: string;
  /** Weighted mean of the scores, 1.00–5.00; null while a score is missing, never 0. */
  readonly total: string | null;
  readonly missingScores: number;
  /** 1 is best; equal totals share a rank; null without a total. */
  readonly rank: number | null;
}

type Scored = Pick<DecisionOption, 'id' | 'scores'>;

/** Σ weight × score ÷ Σ weight for each option, rounded once for display; ranks compare unrounded values (domain.md 5). */
export function weighOptions(criteria: readonly Criterion[], options: readonly Scored[]): WeighedOption[] {
  const totals = options.map((option) => weightedMean(criteria, option));
  return options.map((option, index) => {
    const total = totals[index] ?? null;
    const better = totals.filter((each) => each !== null && total !== null && each.gt(total)).length;
    return {
      optionId: option.id,
      total: total === null ? null : fixed(total, 2),
      missingScores: criteria.filter((criterion) => scoreOf(option, criterion) === undefined).length,
      rank: total === null ? null : better + 1,
    };
  });
}

/**
 * Criteria whose weight, raised or lowered by a tenth, would put another option first: there the ranking is not robust (ux.md 5.7).
 * Empty when no single option leads or a score is missing.
 */
export function sensitiveCriteria(criteria: readonly Criterion[], options: readonly Scored[]): Criterion[] {
  const leader = leaderOf(criteria, options);
  if (leader === undefined) return [];
  return criteria.filter((criterion) =>
    ['0.9', '1.1'].some((factor) => leaderOf(criteria, options, { key: criterion.key, factor }) !== leader),
  );
}

interface Shift {
  readonly key: string;
  readonly factor: string;
}

function leaderOf(criteria: readonly Criterion[], options: readonly Scored[], shift?: Shift): string | undefined {
  const totals = options.map((option) => ({ id: option.id, total: weightedMean(criteria, option, shift) }));
  if (totals.length < 2 || totals.some((each) => each.total === null)) return undefined;
  const best = totals.reduce((a, b) => (b.total && a.total && b.total.gt(a.total) ? b : a));
  const equal = totals.filter((each) => best.total !== null && each.total?.eq(best.total));
  return equal.length === 1 ? best.id : undefined;
}

function weightedMean(criteria: readonly Criterion[], option: Scored, shift?: Shift): Decimal | null {
  if (criteria.length === 0) return null;
  const weightOf = (criterion: Criterion) => decimal(criterion.weight).times(criterion.key === shift?.key ? shift.factor : 1);
  const products: Decimal[] = [];
  for (const criterion of criteria) {
    const score = scoreOf(option, criterion);
    if (score === undefined) return null;
    products.push(weightOf(criterion).times(score));
  }
  return sum(products).div(sum(criteria.map(weightOf)));
}

function scoreOf(option: Scored, criterion: Criterion): number | undefined {
  return option.scores.find((score) => score.criterionKey === criterion.key)?.value;
}
