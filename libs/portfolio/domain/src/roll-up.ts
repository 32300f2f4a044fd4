import { maskedSum, maskedTotal, type Summand } from '@tranche/finance/domain/masked-sum.ts';

/** The sums that are rolled up, in the order in which they are shown. */
export const rollUpMeasures = ['budget', 'actual', 'forecast'] as const;
export type RollUpMeasure = (typeof rollUpMeasures)[number];

/** Figures of one or several projects of one parent, exact decimal text in `currency`. */
export type RollUpRow = Readonly<Record<RollUpMeasure, string>> & {
  /** The programme, or the portfolio for projects that belong to it directly. */
  readonly parent: string;
  readonly currency: string;
  readonly projects: number;
  /** A project that the viewer may not read; such a row is one project, never several. */
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

/** Sums by programme and for the whole portfolio, one row per currency (example `demo-totals`); domain.md 6, case 56 hides what would show through. */
export function rollUp(rows: readonly RollUpRow[]): RollUp {
  const byParent = Map.groupBy(rows, (row) => row.parent);
  return {
    byParent: new Map([...byParent].map(([parent, group]) => [parent, perCurrency(group, maskedSum)])),
    totals: perCurrency(rows, maskedTotal),
  };
}

function perCurrency(rows: readonly RollUpRow[], sumOf: (summands: readonly Summand[]) => string | null): RolledUp[] {
  const currencies = [...Map.groupBy(rows, (row) => row.currency)].sort(([a], [b]) => (a < b ? -1 : 1));
  return currencies.map(([currency, group]) => {
    const value = (measure: RollUpMeasure) => sumOf(group.map((row) => ({ group: row.parent, amount: row[measure], hidden: row.hidden })));
    return { currency, projects: group.reduce((count, row) => count + row.projects, 0), budget: value('budget'), actual: value('actual'), forecast: value('forecast') };
  });
}
