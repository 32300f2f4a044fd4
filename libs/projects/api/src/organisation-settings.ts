import { defaultSliceLimits, type SliceLimits } from '@tranche/projects/domain/slice.ts';
import type { Database, Row } from '@tranche/shared/api/database.ts';
import { oncePerRequest } from '@tranche/shared/api/request-context.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

interface SettingsRow extends Row {
  readonly currency: string;
  readonly settings: { readonly sliceLimits?: Partial<SliceLimits>; readonly reopenDays?: number };
}

export interface ProjectSettings {
  /** Reporting currency. */
  readonly currency: string;
  readonly sliceLimits: SliceLimits;
  readonly reopenDays?: number;
}

/** What an organisation may set for its projects, with the defaults of the method. */
export async function projectSettings(db: Pick<Database | Work, 'rows'>): Promise<ProjectSettings> {
  const [row] = await db.rows<SettingsRow>('select currency, settings from organisation');
  const { sliceLimits = {}, reopenDays } = row?.settings ?? {};
  return { currency: row?.currency ?? 'EUR', sliceLimits: { ...defaultSliceLimits, ...sliceLimits }, ...(reopenDays === undefined ? {} : { reopenDays }) };
}

/** The same, read once a request. */
export function settingsOfRequest(db: Database): Promise<ProjectSettings> {
  return oncePerRequest('projects.settings', () => projectSettings(db));
}
