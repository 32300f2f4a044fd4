import { Decimal, decimal, fixed } from '@tranche/shared/domain/decimal.ts';

/** The sums that are rolled up, in the order in which they are shown. */
export const rollUpMeasures = ['budget', 'actual', 'forecast'] as const;
export type RollUpMeasure = (typeof rollUpMeasures)[number];

/** Figures of one project, exact decimal text in `currency`. */
export type RollUpRow = Readonly<Record<RollUpMeasure, string>> & {
  readonly key: string;
  /** Key of the programme, or of the portfolio for a project that belongs to it directly. */
  readonly parent: string;
  readonly currency: string;
  /** True when the viewer may know that the project exists, but not read it. */
  readonly hidden: boolean;
};

/** `null` = hidden, because the sum would give away the money of one restricted project. */
export type RolledUp = Readonly<Record<RollUpMeasure, string | null>> & {
  readonly currency: string;
  readonly projects: number;
};

export interface RollUp {
  readonly byParent: ReadonlyMap<string, readonly RolledUp[]>;
  /** One total per currency; currencies are never added (domain.md 5.3). */
  readonly totals: readonly RolledUp[];
}

interface Cell {
  readonly sum: Decimal;
  /** Restricted projects that have money here. */
  readonly restricted: number;
}

const nothing: Cell = { sum: decimal(0), restricted: 0 };
const join = (one: Cell, other: Cell): Cell => ({ sum: one.sum.plus(other.sum), restricted: one.restricted + other.restricted });
// One restricted amount in a sum could be read off by subtracting what is shown (domain.md 6, case 56; cases C-040).
const givesAway = (cell: Cell) => cell.restricted === 1;
const shown = (cell: Cell) => (givesAway(cell) ? null : fixed(cell.sum, 2));

/** Sums by programme and for the whole portfolio, one row per currency (example `demo-totals`). Hidden where one restricted project would show through. */
export function rollUp(rows: readonly RollUpRow[]): RollUp {
  const parents = [...new Set(rows.map((row) => row.parent))];
  const byParent = new Map(parents.map((parent) => [parent, sumsOf(rows.filter((row) => row.parent === parent))]));
  return { byParent, totals: totalsOf(rows, parents) };
}

function currenciesOf(rows: readonly RollUpRow[]): string[] {
  return [...new Set(rows.map((row) => row.currency))].sort();
}

function cellOf(rows: readonly RollUpRow[], currency: string, measure: RollUpMeasure): Cell {
  return rows.filter((row) => row.currency === currency).reduce<Cell>((cell, row) => {
    const amount = decimal(row[measure]);
    return join(cell, { sum: amount, restricted: row.hidden && !amount.isZero() ? 1 : 0 });
  }, nothing);
}

function sumsOf(rows: readonly RollUpRow[]): RolledUp[] {
  return currenciesOf(rows).map((currency) => rolledUp(rows, currency, (measure) => shown(cellOf(rows, currency, measure))));
}

/**
 * A total is hidden as well when only one of its parts is: total minus the shown parts would be the hidden part.
 */
function totalsOf(rows: readonly RollUpRow[], parents: readonly string[]): RolledUp[] {
  return currenciesOf(rows).map((currency) =>
    rolledUp(rows, currency, (measure) => {
      const parts = parents.map((parent) => cellOf(rows.filter((row) => row.parent === parent), currency, measure));
      const hiddenParts = parts.filter(givesAway).length;
      return hiddenParts === 1 ? null : fixed(parts.reduce(join, nothing).sum, 2);
    }));
}

function rolledUp(rows: readonly RollUpRow[], currency: string, value: (measure: RollUpMeasure) => string | null): RolledUp {
  return { currency, projects: rows.filter((row) => row.currency === currency).length, budget: value('budget'), actual: value('actual'), forecast: value('forecast') };
}
