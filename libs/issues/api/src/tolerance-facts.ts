import type { ToleranceUsage } from '@tranche/issues/domain/route.ts';

/** What an issue would add to the forecast of its scope. */
export interface ForecastImpact {
  readonly cost: string | null;
  readonly currency: string | null;
  readonly days: number | null;
}

/** Forecast use of the tolerances of a scope once the impact is added; null at a level without tolerance. */
export type ReadToleranceUsage = (scopeId: string, impact: ForecastImpact) => Promise<ToleranceUsage>;

/** Port: tolerances belong to a higher capability, which sets its reader at start. Without one no tolerance is known to break. */
export class ToleranceFacts {
  read: ReadToleranceUsage = async () => ({ workPackage: null, stage: null, project: null });
}
