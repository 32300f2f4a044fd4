import { Injectable } from '@nestjs/common';
import { rollUp as rollUpStatus } from '@tranche/governance/domain/rollup.ts';
import type { Status } from '@tranche/governance/domain/status.ts';
import { overviewFacts, overviewStatuses } from '@tranche/portfolio/domain/overview.ts';
import { rollUp, type RolledUp } from '@tranche/portfolio/domain/roll-up.ts';
import { projectStates } from '@tranche/projects/domain/project.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { hiddenScopes } from '@tranche/shared/api/policy.ts';
import type { PortfolioOverview, PortfolioPart } from './portfolio.type.ts';
import { PortfolioSums, type SumRow } from './portfolio-sums.reader.ts';

/** An overview without what only some screens show; `PortfolioOverviewResolver` reads that when it is asked for. */
export type OverviewRow = Omit<PortfolioOverview, 'tooBig' | 'benefits' | 'benefitsOnCourse' | 'benefitsOutside'>;

/** What an overview says of a portfolio or programme: counts, sums, parts. */
@Injectable()
export class PortfolioOverviews {
  constructor(private readonly db: Database, private readonly reader: PortfolioSums) {}

  async of(scopeId: string): Promise<OverviewRow> {
    const rows = await this.reader.of(scopeId);
    const { byParent, totals } = rollUp(rows);
    const facts = overviewFacts(rows.map(({ state, status, projects }) => ({ state, status, count: projects })), totals);
    return {
      ...facts,
      scopeId,
      byState: projectStates.flatMap((state) => ({ state, count: facts.byState[state] ?? 0 })).filter((each) => each.count > 0),
      byStatus: overviewStatuses.map((status) => ({ status, count: facts.byStatus[status] })),
      restricted: rows.filter((row) => row.hidden).length,
      parts: partsOf(scopeId, rows, byParent, new Set(await hiddenScopes(this.db))),
    };
  }
}

/** One part for each programme, the oldest first, then one for the projects that belong to the portfolio directly. Restricted programmes have no name. */
function partsOf(scopeId: string, rows: readonly SumRow[], byParent: ReadonlyMap<string, readonly RolledUp[]>, hidden: ReadonlySet<string>): PortfolioPart[] {
  const programmes = [...byParent.keys()].filter((id) => id !== scopeId).sort();
  const ordered = byParent.has(scopeId) ? [...programmes, scopeId] : programmes;
  return ordered.map((parent) => ({ scopeId: hidden.has(parent) ? null : parent, direct: parent === scopeId, status: statusOf(rows.filter((row) => row.parent === parent)), totals: [...(byParent.get(parent) ?? [])] }));
}

/** Worst status of the projects of a part (domain.md 5.6). */
function statusOf(rows: readonly SumRow[]): Status {
  const children = rows.flatMap((row) => (row.status ? [{ key: row.parent, status: row.status, budget: row.budget }] : []));
  return rollUpStatus(children, 'worstOf').status;
}
