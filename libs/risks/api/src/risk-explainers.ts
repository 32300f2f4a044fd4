import { Injectable, type OnModuleInit } from '@nestjs/common';
import { exposureByCurrency } from '@tranche/risks/domain/risk-exposure.ts';
import { Explainers, type ExplainInput } from '@tranche/shared/api/explain.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { RiskOverviewReader } from './risk-overview.reader.ts';
import { RiskReader } from './risk.reader.ts';

const word = (id: string) => translate(currentRequest().language, `risks.explain.${id}`);

/** Where the figures of risks come from. */
@Injectable()
export class RiskExplainers implements OnModuleInit {
  constructor(private readonly explainers: Explainers, private readonly reader: RiskReader, private readonly overview: RiskOverviewReader) {}

  onModuleInit(): void {
    this.explainers.add('risk.score', (key) => this.score(key));
    this.explainers.add('risk.expectedValue', (key) => this.expectedValue(key));
    this.explainers.add('scope.riskExposure', (key) => this.exposure(key));
  }

  private async score(key: string) {
    const risk = await this.reader.byKey(key);
    if (!risk) return undefined;
    const missing = risk.probability === null || risk.impact === null;
    const input = (name: string, value: number | null): ExplainInput => ({ name: word(name), value: value === null ? null : String(value), on: risk.lastReviewOn });
    return { value: missing ? null : String(risk.score), reason: missing ? word('estimateMissing') : null, inputs: [input('probability', risk.probability), input('impact', risk.impact)] };
  }

  private async expectedValue(key: string) {
    const risk = await this.reader.byKey(key);
    if (!risk) return undefined;
    return {
      value: risk.expectedValue, unit: risk.currency, reason: risk.expectedValue === null ? word('valueMissing') : null,
      inputs: [{ name: word('probability'), value: risk.probabilityPercent, unit: '%', on: risk.lastReviewOn }, { name: word('impactMoney'), value: risk.impactMoney, unit: risk.currency, on: risk.lastReviewOn }],
    };
  }

  /** One currency has one sum; with several there is none, and the rows say why. */
  private async exposure(key: string) {
    const rows = await this.overview.exposureRows(key);
    const { byCurrency } = exposureByCurrency(rows);
    const only = byCurrency.length === 1 ? byCurrency[0] : undefined;
    const valued = rows.filter((row) => row.percent !== null && row.money !== null);
    return {
      value: only?.net?.amount ?? null, unit: only?.currency ?? null, reason: only ? null : word(byCurrency.length === 0 ? 'valueMissing' : 'severalCurrencies'),
      inputs: valued.slice(0, 50).map((row) => ({
        name: row.key, key: row.key, unit: row.currency,
        value: decimal(row.percent ?? 0).times(row.money ?? 0).div(row.kind === 'threat' ? 100 : -100).toFixed(2),
      })),
    };
  }
}
