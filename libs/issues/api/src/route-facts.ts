import { Injectable } from '@nestjs/common';
import type { IssueState } from '@tranche/issues/domain/issue.ts';
import { changeAuthorityRoute, routeOf, type ChangeAuthorityLimits, type Route } from '@tranche/issues/domain/route.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { loadOne } from '@tranche/shared/api/loader.ts';
import { ToleranceFacts } from './tolerance-facts.ts';

export interface Limits extends ChangeAuthorityLimits {
  readonly version: number;
  readonly single: string;
  readonly budget: string;
  readonly approved: readonly string[];
  readonly currency: string;
}

export interface RouteWithBudget extends Route {
  readonly changeBudgetLeft: { amount: string; currency: string } | null;
}

/** What the rules need to know to say who decides an issue. */
@Injectable()
export class RouteFacts {
  constructor(private readonly db: Database, private readonly tolerances: ToleranceFacts) {}

  /** Limits of many scopes in one statement, with the cost of the changes that were approved there. */
  private readonly readLimits = async (scopeIds: readonly string[]): Promise<Map<string, Limits>> => {
    const rows = await this.db.rows<Limits & { scopeId: string } & Row>(
      `select c.scope_id as "scopeId", c.version, c.single_limit::text as single, c.budget::text as budget, c.currency,
         coalesce((select jsonb_agg(greatest(i.cost_impact, 0)::text) from issue i where i.scope_id = c.scope_id and i.decider = 'changeAuthority' and i.outcome = 'approve'
           and i.cost_impact is not null and i.currency = c.currency), '[]') as approved
       from change_authority c where c.scope_id = any($1)`, [scopeIds]);
    return new Map(rows.map(({ scopeId, ...limits }) => [scopeId, limits]));
  };

  limitsOf(scopeId: string): Promise<Limits | undefined> {
    return loadOne(this.readLimits, scopeId);
  }

  /** The facts at the moment of the proposal; limits in another currency do not count for the cost of this issue. */
  async of(issue: Pick<IssueState, 'scopeId' | 'costImpact' | 'currency' | 'daysImpact'>) {
    const limits = await this.limitsOf(issue.scopeId);
    const usage = await this.tolerances.read(issue.scopeId, { cost: issue.costImpact, currency: issue.currency, days: issue.daysImpact });
    return { usage, limits: limits && (issue.currency === null || issue.currency === limits.currency) ? limits : null };
  }

  /** Who would decide as things stand now. */
  async route(issue: IssueState): Promise<RouteWithBudget> {
    const { usage, limits } = await this.of(issue);
    const left = limits && { amount: changeAuthorityRoute('0', limits).remaining, currency: limits.currency };
    return { ...routeOf(issue, usage, limits), changeBudgetLeft: left };
  }
}
