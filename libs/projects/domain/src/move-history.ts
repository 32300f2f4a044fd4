import { fixed, sum } from '@tranche/shared/domain/decimal.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** From this day on the project belonged to this programme or portfolio, until the next one. */
export interface MembershipPeriod {
  readonly validFrom: Day;
  readonly parent: string;
}

/** Where the project belonged on a day; `null` before its first membership. History is never rewritten (domain.md 2.3). */
export function memberOn(history: readonly MembershipPeriod[], on: Day): string | null {
  return history.filter((each) => each.validFrom <= on).reduce<MembershipPeriod | null>((latest, each) => (latest === null || each.validFrom >= latest.validFrom ? each : latest), null)?.parent ?? null;
}

/** Dated amounts stay with the parent of their day, so a move changes no figure of the past (example `project-move-history`). */
export function amountsByParent(history: readonly MembershipPeriod[], amounts: readonly { readonly on: Day; readonly amount: string }[]): Readonly<Record<string, string>> {
  const byParent = Map.groupBy(amounts, (each) => memberOn(history, each.on));
  const parents = [...byParent].filter((entry): entry is [string, (typeof entry)[1]] => entry[0] !== null);
  return Object.fromEntries(parents.map(([parent, group]) => [parent, fixed(sum(group.map((each) => each.amount)), 2)]));
}
