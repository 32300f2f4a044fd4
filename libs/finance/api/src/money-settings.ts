import type { Database, Row } from '@tranche/shared/api/database.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';

export interface MoneySettings extends Row {
  /** Reporting currency of the organisation. */
  readonly currency: string;
  readonly fiscalYearStartMonth: number;
}

export async function moneySettings(db: Pick<Database | Work, 'rows'>): Promise<MoneySettings> {
  const [row] = await db.rows<MoneySettings>('select currency, fiscal_year_start_month as "fiscalYearStartMonth" from organisation');
  return row ?? { currency: 'EUR', fiscalYearStartMonth: 1 };
}
