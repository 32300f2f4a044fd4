import type { Work } from '@tranche/shared/api/unit-of-work.ts';

/** Reporting currency of the organisation: of money that was typed without one. */
export async function homeCurrency(work: Work): Promise<string> {
  const [organisation] = await work.rows<{ currency: string }>('select currency from organisation where id = $1', [work.actor.orgId]);
  return organisation?.currency ?? 'EUR';
}
