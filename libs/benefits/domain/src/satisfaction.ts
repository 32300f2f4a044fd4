import { decimal, sum, type Decimal } from '@tranche/shared/domain/decimal.ts';

/** Fewer answers could be traced to persons; neither value nor count is shown (domain.md 5.5, example `user-satisfaction`). */
export const fewestAnswers = 5;

export type Satisfaction =
  | { readonly hidden: true }
  | { readonly hidden: false; readonly netPromoterScore: Decimal; readonly mean: Decimal; readonly count: number };

/** Share of scores 9–10 minus share of scores 0–6 in percent, and the mean of scores 0–10; hidden below five answers. */
export function satisfaction(scores: readonly number[]): Satisfaction {
  if (scores.length < fewestAnswers) return { hidden: true };
  const [promoters, detractors] = [scores.filter((score) => score >= 9).length, scores.filter((score) => score <= 6).length];
  return {
    hidden: false,
    netPromoterScore: decimal(promoters - detractors).div(scores.length).times(100),
    mean: sum(scores).div(scores.length),
    count: scores.length,
  };
}

/**
 * The same for groups whose total is shown too. When the hidden groups together have fewer than five answers, total minus shown groups
 * would give them away: then the smallest shown groups are hidden as well, until nothing can be computed back.
 */
export function satisfactionByGroup(groups: Readonly<Record<string, readonly number[]>>): Record<string, Satisfaction> {
  const bySize = Object.entries(groups).sort(([, a], [, b]) => a.length - b.length);
  const hidden = new Set<string>();
  let hiddenAnswers = 0;
  for (const [name, scores] of bySize) {
    const givesAway = hiddenAnswers > 0 && hiddenAnswers < fewestAnswers;
    if (scores.length >= fewestAnswers && !givesAway) continue;
    hidden.add(name);
    hiddenAnswers += scores.length;
  }
  return Object.fromEntries(Object.entries(groups).map(([name, scores]) => [name, hidden.has(name) ? { hidden: true } : satisfaction(scores)]));
}
