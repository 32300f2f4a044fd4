import type { Contributor } from '@tranche/benefits/domain/contributor.ts';
import type { PlanPoint } from '@tranche/benefits/domain/planned-curve.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Benefit, BenefitPlanPoint } from './benefit.entities.ts';

/** The benefit to be changed. Others who want to change it or its parts wait until this act has ended. */
export async function lockBenefit(work: Work, id: string, expectedVersion?: number): Promise<Benefit | undefined> {
  await work.rows('select from benefit where id = $1 for update', [id]);
  return work.find(Benefit, id, expectedVersion);
}

/** Plan points of a benefit in the order of their days, as the domain reads them. */
export function curveOf(work: Work, benefitId: string): Promise<(PlanPoint & Record<string, unknown>)[]> {
  return work.rows<PlanPoint & Record<string, unknown>>('select on_day as "onDay", percent from benefit_plan_point where benefit_id = $1 order by on_day', [benefitId]);
}

/** Projects with whoever manages them on the day of the act. */
export async function managersOf(work: Work, projectIds: readonly string[]): Promise<Contributor[]> {
  const rows = await work.rows<{ projectId: string; personId: string }>(
    `select scope_id as "projectId", person_id as "personId" from role_assignment where role = 'projectManager' and scope_id = any($1) and valid @> $2::date`, [projectIds, work.today]);
  return projectIds.map((projectId) => ({ projectId, managerIds: rows.filter((row) => row.projectId === projectId).map((row) => row.personId) }));
}

/** The contributing projects of a benefit with their managers. */
export async function contributorsOf(work: Work, benefitId: string): Promise<Contributor[]> {
  const rows = await work.rows<{ projectId: string }>('select project_id as "projectId" from contribution where benefit_id = $1 order by project_id', [benefitId]);
  return managersOf(work, rows.map((row) => row.projectId));
}

/** Makes the stored plan points those of `curve`; points that stay as they are leave no trace in the audit trail. */
export async function writeCurve(work: Work, benefit: Benefit, curve: readonly PlanPoint[]): Promise<void> {
  const stored = await work.em.find(BenefitPlanPoint, { benefitId: benefit.id });
  for (const point of stored) if (!curve.some(({ onDay }) => onDay === point.onDay)) work.em.remove(point);
  for (const { onDay, percent } of curve) {
    const same = stored.find((point) => point.onDay === onDay);
    if (!same) work.create(BenefitPlanPoint, { benefitId: benefit.id, scopeId: benefit.scopeId, onDay, percent });
    else if (!decimal(same.percent).eq(percent)) same.percent = percent;
  }
}

/** Whether these ids name persons of the organisation; what was not named needs none. */
export async function arePersons(work: Work, ...ids: readonly (string | null | undefined)[]): Promise<boolean> {
  const named = [...new Set(ids.filter((each) => each !== null && each !== undefined))];
  if (named.length === 0) return true;
  return (await work.rows('select from person where id = any($1)', [named])).length === named.length;
}
