import * as z from 'zod';
import { sum } from '@tranche/shared/domain/decimal.ts';
import { subtotals, type Money } from '@tranche/shared/domain/money.ts';

/** By what projects are gathered. */
export const projectGroupings = ['none', 'programme', 'deliveryConfidence', 'state', 'attribute'] as const;
export type ProjectGrouping = (typeof projectGroupings)[number];

export const rollUpOrders = ['projects', 'sum', 'label'] as const;
export type RollUpOrder = (typeof rollUpOrders)[number];

/** Name of a published attribute, or `budget`, `costs`, `benefits`. */
export const measureName = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/);

export interface RollUpCounts {
  readonly projects: number;
  /** Projects whose measure is a number; the others are left out of the sum, never counted as 0. */
  readonly withValue: number;
  readonly withoutValue: number;
  readonly zero: number;
  readonly negative: number;
  readonly withoutStart: number;
  readonly withoutEnd: number;
  readonly withoutEither: number;
  readonly endBeforeStart: number;
}

/** Projects of one group in one currency. */
export interface RollUpPart extends RollUpCounts {
  /** Null gathers the projects without a value. */
  readonly label: string | null;
  readonly scopeId: string | null;
  readonly currency: string;
  readonly sum: string | null;
}

export interface RollUpGroup extends RollUpCounts {
  readonly label: string | null;
  readonly scopeId: string | null;
  /** One per currency; currencies are never added. */
  readonly sums: readonly Money[];
}

/** Adds the parts of each group; groups in the asked order, those without a label last. */
export function groupsOf(parts: readonly RollUpPart[], order: RollUpOrder): RollUpGroup[] {
  const groups = [...Map.groupBy(parts, (part) => JSON.stringify([part.label, part.scopeId])).values()].map(together);
  const amount = (group: RollUpGroup) => sum(group.sums.map((each) => each.amount));
  const byLabel = (a: RollUpGroup, b: RollUpGroup) => Number(a.label === null) - Number(b.label === null) || (a.label ?? '').localeCompare(b.label ?? '');
  return groups.sort((a, b) => (order === 'projects' ? b.projects - a.projects : order === 'sum' ? amount(b).comparedTo(amount(a)) : 0) || byLabel(a, b));
}

/** All parts as one group. */
export function together(parts: readonly RollUpPart[]): RollUpGroup {
  const added = (name: keyof RollUpCounts) => parts.reduce((total, part) => total + part[name], 0);
  return {
    projects: added('projects'), withValue: added('withValue'), withoutValue: added('withoutValue'), zero: added('zero'), negative: added('negative'),
    withoutStart: added('withoutStart'), withoutEnd: added('withoutEnd'), withoutEither: added('withoutEither'), endBeforeStart: added('endBeforeStart'),
    label: parts[0]?.label ?? null,
    scopeId: parts[0]?.scopeId ?? null,
    sums: subtotals(parts.flatMap(({ sum: amount, currency }) => (amount === null ? [] : [{ amount, currency }]))),
  };
}
