import { Injectable, type OnModuleInit } from '@nestjs/common';
import { validMeasurements } from '@tranche/benefits/domain/measurement.ts';
import type { MissingReason } from '@tranche/benefits/domain/realisation.ts';
import { Explainers, type Explainer, type ExplainInput } from '@tranche/shared/api/explain.ts';
import { translate } from '@tranche/shared/api/messages.ts';
import { currentRequest } from '@tranche/shared/api/request-context.ts';
import { BenefitParts } from './benefit-parts.loader.ts';
import { BenefitReader, type BenefitRow } from './benefit.reader.ts';

const mostRows = 50;

/** Why the figures of a benefit have their values: the formula's inputs with their days, and the measured rows behind. */
@Injectable()
export class BenefitExplainer implements OnModuleInit {
  constructor(private readonly explainers: Explainers, private readonly reader: BenefitReader, private readonly parts: BenefitParts) {}

  onModuleInit(): void {
    this.explainers.add('benefit.realisedPercent', this.about((benefit) => this.realised(benefit)));
    this.explainers.add('benefit.plannedPercent', this.about((benefit) => this.planned(benefit)));
    this.explainers.add('benefit.ratio', this.about((benefit) => this.ratio(benefit)));
  }

  private about(explain: (benefit: BenefitRow) => ReturnType<Explainer>): Explainer {
    return async (key) => {
      const benefit = await this.reader.byKey(key);
      return benefit && explain(benefit);
    };
  }

  private async realised(benefit: BenefitRow) {
    const [figures, { measurements }] = [await this.parts.figures(benefit), await this.parts.facts(benefit)];
    const counted = validMeasurements(measurements).filter((row) => row.onDay <= figures.asOf && (benefit.baselineOn === null || row.onDay >= benefit.baselineOn));
    const inputs = [
      input('baseline', benefit.baselineValue, benefit.unit, benefit.baselineOn),
      input('target', benefit.targetValue, benefit.unit, benefit.targetOn),
      input(benefit.aggregation === 'flow' ? 'sum' : 'latest', figures.latestValue, benefit.unit, figures.latestOn),
      ...counted.toReversed().map((row) => input('measurement', row.value, benefit.unit, row.onDay)),
    ];
    return { value: figures.realisedPercent, unit: '%', reason: reasonOf(figures.realisedReason), inputs: inputs.slice(0, mostRows) };
  }

  private async planned(benefit: BenefitRow) {
    const [figures, { curve }] = [await this.parts.figures(benefit), await this.parts.facts(benefit)];
    return { value: figures.plannedPercent, unit: '%', reason: reasonOf(figures.plannedReason), inputs: curve.slice(0, mostRows).map((point) => input('planPoint', point.percent, '%', point.onDay)) };
  }

  private async ratio(benefit: BenefitRow) {
    const figures = await this.parts.figures(benefit);
    const nothingPlanned = figures.ratio === null && figures.plannedPercent !== null && figures.realisedPercent !== null ? 'nothingPlanned' : null;
    return {
      value: figures.ratio, reason: reasonOf(figures.ratio === null ? (figures.plannedReason ?? figures.realisedReason ?? nothingPlanned) : null),
      inputs: [
        input('realised', figures.realisedPercent, '%', figures.latestOn, benefit.key),
        input('planned', figures.plannedPercent, '%', figures.asOf, benefit.key),
      ],
    };
  }
}

function input(name: string, value: string | null, unit: string | null, on: string | null, key: string | null = null): ExplainInput {
  return { name: translate(currentRequest().language, `benefits.explain.${name}`), value, unit, on, key };
}

function reasonOf(reason: MissingReason | null): string | null {
  return reason === null ? null : translate(currentRequest().language, `benefits.missing.${reason}`);
}
