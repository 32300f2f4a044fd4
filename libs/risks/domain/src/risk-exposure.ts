import { decimal, fixed, sum, type Decimal } from '@tranche/shared/domain/decimal.ts';
import { money, type Money } from '@tranche/shared/domain/money.ts';
import { nearestRank, simulate } from './contingency.ts';
import { exactDistribution, mostExactRisks, percentile } from './exact-distribution.ts';
import { exposureOf, responseNetValue, shareOf, type Valued } from './exposure.ts';
import type { RiskKind } from './risk.ts';

/** Money side of one open risk; percentages 0–100, amounts in `currency`, `null` = not estimated. */
export interface ExposedRisk {
  readonly kind: RiskKind;
  readonly percent: string | null;
  readonly money: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly percentAfter: string | null;
  readonly moneyAfter: string | null;
  readonly currency: string | null;
  readonly responseCost: string;
}

export interface CurrencyExposure {
  readonly currency: string;
  readonly net: Money | null;
  readonly threats: Money | null;
  readonly opportunities: Money | null;
  readonly netAfter: Money | null;
  readonly responseCost: Money;
  readonly responseNetValue: Money | null;
  readonly valued: number;
  readonly p50: Money | null;
  readonly p80: Money | null;
  readonly p90: Money | null;
  readonly runs: number | null;
}

/** Always the same seed: a figure that jumps at each look could not be explained. */
const seed = 42;
/** Runs of the simulation; fewer for long lists, so that a portfolio answers in time. */
const runsFor = (risks: number) => (risks <= 200 ? 20_000 : 5_000);

/** Exposure for each currency by itself; sums over currencies need a rate table and are not made here (domain.md 5.1, 5.3). */
export function exposureByCurrency(risks: readonly ExposedRisk[]): { byCurrency: CurrencyExposure[]; withoutValue: number } {
  const valued = risks.filter((risk) => risk.percent !== null && risk.money !== null && risk.currency !== null);
  const groups = [...Map.groupBy(valued, (risk) => risk.currency ?? '')].sort(([a], [b]) => a.localeCompare(b));
  return { byCurrency: groups.map(([currency, group]) => exposureIn(currency, group)), withoutValue: risks.length - valued.length };
}

function exposureIn(currency: string, risks: readonly ExposedRisk[]): CurrencyExposure {
  const inCurrency = (value: Decimal | null) => (value === null ? null : money(value, currency));
  const now = exposureOf(risks.map((risk) => valueOf(risk, 'now')));
  const after = exposureOf(risks.map((risk) => valueOf(risk, 'after')));
  const cost = sum(risks.map((risk) => risk.responseCost));
  return {
    currency, valued: risks.length, net: inCurrency(now.net), threats: inCurrency(now.threats), opportunities: inCurrency(now.opportunities), netAfter: inCurrency(after.net),
    responseCost: money(cost, currency), responseNetValue: now.net && after.net ? inCurrency(responseNetValue(now.net, after.net, cost)) : null,
    ...budgetOf(risks.filter((risk) => risk.kind === 'threat'), currency),
  };
}

/** Without an estimate for afterwards nothing is expected to change. */
function valueOf(risk: ExposedRisk, moment: 'now' | 'after'): Valued {
  const planned = moment === 'after' && risk.percentAfter !== null && risk.moneyAfter !== null;
  return { kind: risk.kind, probability: shareOf(planned ? risk.percentAfter : risk.percent), impact: planned ? risk.moneyAfter : risk.money };
}

/** Percentiles of what the threats may cost together: all outcomes where that is feasible, else a simulation. */
function budgetOf(threats: readonly ExposedRisk[], currency: string): Pick<CurrencyExposure, 'p50' | 'p80' | 'p90' | 'runs'> {
  if (threats.length === 0) return { p50: null, p80: null, p90: null, runs: null };
  const ranged = threats.some((risk) => risk.min !== null || risk.max !== null);
  if (!ranged && threats.length <= mostExactRisks) {
    const exact = exactDistribution(threats.map((risk) => ({ probability: shareOf(risk.percent) ?? 0, impact: risk.money ?? 0 })));
    const at = (share: string) => money(percentile(exact, share), currency);
    return { p50: at('0.5'), p80: at('0.8'), p90: at('0.9'), runs: null };
  }
  const number = (text: string | null) => decimal(text ?? 0).toNumber();
  const runs = runsFor(threats.length);
  const simulation = simulate(threats.map((risk) => ({ probability: number(risk.percent) / 100, min: number(risk.min ?? risk.money), likely: number(risk.money), max: number(risk.max ?? risk.money) })), { seed, runs });
  const at = (share: number) => ({ amount: fixed(nearestRank(simulation, share), 2), currency });
  return { p50: at(0.5), p80: at(0.8), p90: at(0.9), runs };
}
