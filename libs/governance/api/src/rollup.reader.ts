import { Injectable } from '@nestjs/common';
import { rollUp, type RollupMethod } from '@tranche/governance/domain/rollup.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, hiddenScopes } from '@tranche/shared/api/policy.ts';
import { fixed } from '@tranche/shared/domain/decimal.ts';
import { subtotals, type Money } from '@tranche/shared/domain/money.ts';
import { statusOn } from './project-figures.reader.ts';
import type { RollupType } from './rollup.type.ts';

export interface ProjectBelow extends Row {
  readonly scopeId: string;
  readonly ancestorId: string;
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
      `select a.ancestor_id as "ancestorId", f.scope_id as "scopeId", s.key, ${statusOn('$2::date')} as status, f.currency, f.budget::text, f.actual::text, f.forecast::text
       from scope_ancestor a join project p on p.id = a.descendant_id join project_figures f on f.id = p.id join scope s on s.id = p.id
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
  const moneyHidden = below.filter(isHidden).length === 1;
  const total = (pick: (each: ProjectBelow) => string | null): Money[] =>
    moneyHidden ? [] : subtotals(below.flatMap((each) => { const amount = pick(each); return amount === null ? [] : [{ amount, currency: each.currency }]; }));
  return {
    method, status: result.status, projects: below.length, mean: result.mean && fixed(result.mean, 4),
    drivers: result.drivers.map((each) => ({ key: keyOf.get(each.key) ?? null, share: fixed(each.share, 4) })),
    onCourse: count('onCourse'), attention: count('attention'), outside: count('outside'), notAssessed: result.notAssessed, paused: result.paused, complete: result.complete,
    outsideKeys: result.outside.flatMap((each) => keyOf.get(each) ?? []),
    budget: total((each) => each.budget), actual: total((each) => each.actual), forecast: total((each) => each.forecast), moneyHidden,
  };
}
