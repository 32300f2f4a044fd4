import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rollUp, rollUpMeasures, type RolledUp, type RollUpMeasure } from '@tranche/portfolio/domain/roll-up.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { Explainers, type ExplainInput, type Explanation } from '@tranche/shared/api/explain.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { visibleScope } from '@tranche/shared/api/policy.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { PortfolioSums } from './portfolio-sums.reader.ts';

type Told = Omit<Explanation, 'figure' | 'rule'>;

const word = (id: string) => translate(currentRequest().language, id);

/** Each sum of an overview opens the parts that it is made of; the same for portfolios and programmes. */
@Injectable()
export class PortfolioExplainers implements OnModuleInit {
  constructor(private readonly explainers: Explainers, private readonly db: Database, private readonly sums: PortfolioSums) {}

  onModuleInit(): void {
    for (const kind of ['portfolio', 'programme'] as const) {
      for (const measure of rollUpMeasures) this.explainers.add(`${kind}.${measure}`, (key) => this.money(kind, key, measure));
      this.explainers.add(`${kind}.projects`, (key) => this.projects(kind, key));
      this.explainers.add(`${kind}.benefits`, (key) => this.benefits(kind, key));
    }
  }

  private async scope(kind: string, key: string): Promise<string | undefined> {
    const row = await this.db.row<{ id: string }>(`select s.id from scope s where s.kind = $2 and s.id = (select record_id from record_key where key = $1) and ${await visibleScope(this.db, 's.id')}`, [key, kind]);
    return row?.id;
  }

  private async money(kind: string, key: string, measure: RollUpMeasure): Promise<Told | undefined> {
    const scopeId = await this.scope(kind, key);
    if (!scopeId) return undefined;
    const rows = await this.sums.of(scopeId);
    const { byParent, totals } = rollUp(rows);
    const names = new Map((await this.db.rows<{ id: string; key: string; title: string }>(
      `select id, key, ${currentRequest().language === 'en' ? 'coalesce(title_en, title_de)' : 'title_de'} as title from scope where id = any($1) and ${await visibleScope(this.db, 'id')}`, [[...byParent.keys()]])).map((row) => [row.id, row]));
    const [total, ...others] = totals;
    const input = (parent: string, sum: RolledUp): ExplainInput => {
      const scope = names.get(parent);
      return { name: scope ? scope.title : word('portfolio.restricted'), value: sum[measure], unit: sum.currency, key: scope?.key ?? null };
    };
    const inputs = [...byParent].flatMap(([parent, sums]) => sums.map((sum) => input(parent, sum)));
    if (!total || others.length > 0) return { value: null, reason: word(total ? 'portfolio.reason.currencies' : 'portfolio.reason.empty'), inputs };
    return { value: total[measure], unit: total.currency, reason: total[measure] === null ? word('portfolio.reason.hidden') : null, inputs };
  }

  private async projects(kind: string, key: string): Promise<Told | undefined> {
    const scopeId = await this.scope(kind, key);
    if (!scopeId) return undefined;
    const rows = await this.sums.of(scopeId);
    const byState = Map.groupBy(rows, (row) => row.state);
    const count = (group: readonly { projects: number }[]) => String(group.reduce((sum, row) => sum + row.projects, 0));
    return { value: count(rows), inputs: [...byState].map(([state, group]) => ({ name: word(`projects.state.${state}`), value: count(group) })) };
  }

  private async benefits(kind: string, key: string): Promise<Told | undefined> {
    const scopeId = await this.scope(kind, key);
    if (!scopeId) return undefined;
    const counts = Object.entries(await this.sums.benefits(scopeId));
    return { value: String(counts.reduce((sum, [, count]) => sum + (count ?? 0), 0)), inputs: counts.map(([status, count]) => ({ name: word(`portfolio.benefitStatus.${status}`), value: String(count) })) };
  }
}
