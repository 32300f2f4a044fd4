import { Injectable } from '@nestjs/common';
import { maskedTotal } from '@tranche/finance/domain/masked-sum.ts';
import { rollUp, type RollupMethod } from '@tranche/governance/domain/rollup.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, hiddenScopes } from '@tranche/shared/api/policy.ts';
import { fixed } from '@tranche/shared/domain/decimal.ts';
import type { Money } from '@tranche/shared/domain/money.ts';
import { statusOn } from './project-figures.reader.ts';
import type { RollupType } from './rollup.type.ts';

export interface ProjectBelow extends Row {
  readonly scopeId: string;
  readonly ancestorId: string;
  /** The scope that it belongs to on the day that is looked at. */
  readonly parentId: string;
  readonly key: string;
  readonly status: Status;
  readonly currency: string;
  readonly budget: string | null;
  readonly actual: string;
  readonly forecast: string | null;
}

/** Status and money of programmes and portfolios, from the figures of the projects that belong to them on the day looked at. */
@Injectable()
export class Rollups {
  constructor(private readonly db: Database) {}

  /** `undefined` projects are none: an empty programme is not assessed. */
  async of(scopeId: string, method: RollupMethod = 'worstOf'): Promise<RollupType> {
    const below = (await loadOne(this.read, scopeId)) ?? [];
    return rollupType(below, new Set(await hiddenScopes(this.db)), method);
  }

  private readonly read = async (ids: readonly string[]): Promise<Map<string, ProjectBelow[]>> => {
    const rows = await this.db.rows<ProjectBelow>(
      `select a.ancestor_id as "ancestorId", f.scope_id as "scopeId", coalesce(m.parent_id, a.ancestor_id) as "parentId", s.key, ${statusOn('$2::date')} as status, f.currency, f.budget::text, f.actual::text, f.forecast::text
       from scope_ancestor a join project p on p.id = a.descendant_id join project_figures f on f.id = p.id join scope s on s.id = p.id left join membership m on m.child_id = p.id and m.valid @> $2::date
       where a.ancestor_id = any($1) and a.valid @> $2::date and p.state <> 'declined' order by s.key`, [ids, await dayOfAct(this.db)]);
    return Map.groupBy(rows, (row) => row.ancestorId);
  };
}

/** Money of hidden projects is contained, but never so that a single one could be computed (domain.md 6, 56). */
function rollupType(below: readonly ProjectBelow[], hidden: ReadonlySet<string>, method: RollupMethod): RollupType {
  const isHidden = (each: ProjectBelow) => hidden.has(each.scopeId);
  const keyOf = new Map(below.map((each) => [each.scopeId, isHidden(each) ? null : each.key]));
  const result = rollUp(below.map((each) => ({ key: each.scopeId, status: each.status, budget: each.budget ?? 0 })), method);
  const count = (status: Status) => below.filter((each) => each.status === status).length;
  const money = [totals(below, isHidden, (each) => each.budget), totals(below, isHidden, (each) => each.actual), totals(below, isHidden, (each) => each.forecast)] as const;
  // Budget, actual and forecast of one project lie close together, so all are hidden where one of them has to be.
  const moneyHidden = money.includes(null);
  const [budget, actual, forecast] = money.map((each) => (moneyHidden ? [] : (each ?? [])));
  return {
    method, status: result.status, projects: below.length, mean: result.mean && fixed(result.mean, 4),
    drivers: result.drivers.map((each) => ({ key: keyOf.get(each.key) ?? null, share: fixed(each.share, 4) })),
    onCourse: count('onCourse'), attention: count('attention'), outside: count('outside'), notAssessed: result.notAssessed, paused: result.paused, complete: result.complete,
    outsideKeys: result.outside.flatMap((each) => keyOf.get(each) ?? []),
    budget: budget ?? [], actual: actual ?? [], forecast: forecast ?? [], moneyHidden,
  };
}

/** Sums by currency; null where one of them, or the sum of a programme beside it, would give a single hidden amount away. */
function totals(below: readonly ProjectBelow[], isHidden: (each: ProjectBelow) => boolean, pick: (each: ProjectBelow) => string | null): Money[] | null {
  const known = below.flatMap((each) => { const amount = pick(each); return amount === null ? [] : [{ amount, currency: each.currency, group: each.parentId, hidden: isHidden(each) }]; });
  const byCurrency = [...Map.groupBy(known, (each) => each.currency)].sort(([a], [b]) => a.localeCompare(b));
  const sums = byCurrency.flatMap(([currency, summands]) => { const amount = maskedTotal(summands); return amount === null ? [] : [{ amount, currency }]; });
  return sums.length === byCurrency.length ? sums : null;
}
