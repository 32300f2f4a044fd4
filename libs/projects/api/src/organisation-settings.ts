import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { defaultSliceLimits, sliceMeasures, type SliceLimits, type SliceMeasure } from '@tranche/projects/domain/slice.ts';
import type { Database } from '@tranche/shared/api/database.ts';
import { oncePerRequest } from '@tranche/shared/api/request-context.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

/** Names under which an organisation sets its limits. */
const limitNames: Readonly<Record<SliceMeasure, string>> = {
  durationMonths: 'months', budget: 'budget', products: 'products', teamSize: 'people', stages: 'stages', monthsToFirstBenefit: 'benefitMonths',
};

export interface ProjectSettings {
  /** Reporting currency. */
  readonly currency: string;
  readonly sliceLimits: SliceLimits;
  readonly reopenDays?: number;
}

/** What an organisation may set for its projects, with the defaults of the method. */
export async function projectSettings(db: Pick<Database | Work, 'rows'>): Promise<ProjectSettings> {
  const { currency, settings } = await organisationFacts(db);
  const { sliceLimits = {}, reopenDays } = settings;
  const limits = sliceMeasures.map((measure) => [measure, sliceLimits[limitNames[measure]] ?? defaultSliceLimits[measure]] as const);
  return { currency, sliceLimits: Object.fromEntries(limits) as SliceLimits, ...(reopenDays === undefined ? {} : { reopenDays }) };
}

/** The same, read once a request. */
export function settingsOfRequest(db: Database): Promise<ProjectSettings> {
  return oncePerRequest('projects.settings', () => projectSettings(db));
}
