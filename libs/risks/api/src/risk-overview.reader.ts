import { Injectable } from '@nestjs/common';
import { withinScope } from '@tranche/organisation/api/offers.ts';
import type { ExposedRisk } from '@tranche/risks/domain/risk-exposure.ts';
import type { RiskKind } from '@tranche/risks/domain/risk.ts';
import { band, defaultScoreSettings, score } from '@tranche/risks/domain/score.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { Parameters } from '@tranche/shared/api/page.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import type { Moment, RiskMatrixCell, RiskMatrixEntry, RiskSummary } from './risk-overview.type.ts';

/** What an exposure is computed from: one open risk. */
export interface ExposureRow extends ExposedRisk, Row {
  readonly key: string;
}

const momentColumns: Readonly<Record<Moment, readonly [string, string]>> = {
  before: ['inherent_probability', 'inherent_impact'],
  now: ['probability', 'impact'],
  after: ['residual_probability', 'residual_impact'],
};

/** Counts and sums over the open risks of a scope and everything below it. */
@Injectable()
export class RiskOverviewReader {
  constructor(private readonly db: Database) {}

  async matrix(scope: string | undefined, moment: Moment): Promise<RiskMatrixCell[]> {
    const [probability, impact] = momentColumns[moment];
    const { where, parameters } = await this.open(scope);
    const rows = await this.db.rows<{ kind: RiskKind; probability: number; impact: number; count: number; risks: RiskMatrixEntry[] }>(
      `select r.kind, r.${probability} as probability, r.${impact} as impact, count(*)::int as count,
         (array_agg(jsonb_build_object('key', r.key, 'title', r.title) order by r.score desc, r.id))[1:10] as risks
       from risk r where ${where} and r.${probability} is not null and r.${impact} is not null group by 1, 2, 3 order by 1, 2, 3`, parameters.values);
    return rows.map((row) => ({ ...row, score: score(row.probability, row.impact), band: band(row.probability, row.impact) }));
  }

  async summary(scope: string | undefined): Promise<RiskSummary> {
    const { high, critical, reviewDays } = defaultScoreSettings;
    const { where, parameters } = await this.open(scope);
    const reviewed = parameters.add(addDays((await dayOfAct(this.db)) as Day, -reviewDays));
    const row = await this.db.row<RiskSummary & Row>(
      `select count(*)::int as open, count(*) filter (where r.score >= ${high} and r.score < ${critical})::int as high, count(*) filter (where r.score >= ${critical})::int as critical,
         count(*) filter (where r.state = 'raised')::int as unassessed, count(*) filter (where r.owner_id is null)::int as unowned, coalesce(max(r.score), 0)::int as "topScore",
         count(*) filter (where r.state in ('assessed', 'responding', 'monitored') and r.review_sort < ${reviewed}::date)::int as "reviewOverdue"
       from risk r where ${where}`, parameters.values);
    return row ?? { open: 0, high: 0, critical: 0, unassessed: 0, reviewOverdue: 0, unowned: 0, topScore: 0 };
  }

  /** A risk with an open copy in the same part of the tree is left out: the copy counts for both (domain.md 6, case 52). A copy that the viewer may not see hides nothing. */
  async exposureRows(scope: string | undefined): Promise<ExposureRow[]> {
    const { where, parameters } = await this.open(scope);
    const copyWithin = scope ? `and ${await withinScope(this.db, 'c.scope_id', scope, parameters.addKey(scope))}` : '';
    return this.db.rows<ExposureRow>(
      `select r.key, r.kind, r.probability_percent as percent, r.impact_money as money, r.impact_min as min, r.impact_max as max, r.residual_percent as "percentAfter",
         r.residual_money as "moneyAfter", r.currency, coalesce((select sum(p.cost) from risk_response p where p.risk_id = r.id and p.state <> 'dropped'), 0)::text as "responseCost"
       from risk r where ${where} and r.state <> 'occurred' and not exists (select from risk c where c.escalated_from_id = r.id and c.state <> 'closed' and ${await visibleScope(this.db, 'c.scope_id')} ${copyWithin})
       order by r.score desc, r.id`, parameters.values);
  }

  private async open(scope: string | undefined): Promise<{ where: string; parameters: Parameters }> {
    const parameters = new Parameters();
    const conditions = ["r.state <> 'closed'", await visibleScope(this.db, 'r.scope_id')];
    if (scope) conditions.push(await withinScope(this.db, 'r.scope_id', scope, parameters.addKey(scope)));
    return { where: conditions.join(' and '), parameters };
  }
}
