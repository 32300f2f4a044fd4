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

/** What an overview says of a portfolio or programme: counts, sums, parts. */
@Injectable()
export class PortfolioOverviews {
  constructor(private readonly db: Database, private readonly reader: PortfolioSums) {}

  async of(scopeId: string): Promise<PortfolioOverview> {
    const rows = await this.reader.of(scopeId);
    const { byParent, totals } = rollUp(rows);
    const benefits = await this.reader.benefits(scopeId);
    const facts = overviewFacts(rows.map(({ state, status, projects }) => ({ state, status, count: projects })), { totals, tooBig: await this.reader.tooBig(scopeId), benefits });
    return {
      ...facts,
      byState: projectStates.flatMap((state) => ({ state, count: facts.byState[state] ?? 0 })).filter((each) => each.count > 0),
      byStatus: overviewStatuses.map((status) => ({ status, count: facts.byStatus[status] })),
      benefits: Object.entries(benefits).map(([status, count]) => ({ status, count: count ?? 0 })),
      restricted: rows.filter((row) => row.hidden).length,
      parts: await this.parts(scopeId, rows, byParent),
    };
  }

  /** One part for each programme, then one for the projects that belong to the portfolio directly. Restricted programmes have no name. */
  private async parts(scopeId: string, rows: readonly SumRow[], byParent: ReadonlyMap<string, readonly RolledUp[]>): Promise<PortfolioPart[]> {
    const hidden = new Set(await hiddenScopes(this.db));
    const keys = await this.db.rows<{ id: string }>('select id from scope where id = any($1) order by id', [[...byParent.keys()]]);
    const ordered = [...keys.map((row) => row.id).filter((id) => id !== scopeId), ...(byParent.has(scopeId) ? [scopeId] : [])];
    return ordered.map((parent) => ({ scopeId: hidden.has(parent) ? null : parent, direct: parent === scopeId, status: statusOf(rows.filter((row) => row.parent === parent)), totals: [...(byParent.get(parent) ?? [])] }));
  }
}

/** Worst status of the projects of a part (domain.md 5.6). */
function statusOf(rows: readonly SumRow[]): Status {
  const children = rows.flatMap((row) => (row.status ? [{ key: row.parent, status: row.status, budget: row.budget }] : []));
  return rollUpStatus(children, 'worstOf').status;
}
