import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Benefit, BenefitFigures } from './benefit.entities.ts';
import { figuresOf, measurementsOf, planPointsOf, type KeptFigures, type ScheduledBenefit } from './benefit-facts.ts';

/**
 * Recomputes the figures of a benefit in the transaction that changed its facts, and has the figures of its scope and
 * of the contributing projects recomputed before the commit.
 */
export async function keepFigures(work: Work, benefit: Benefit): Promise<void> {
  await work.flush();
  const [curve, measurements] = [await planPointsOf(work, [benefit.id]), await measurementsOf(work, [benefit.id])];
  const figures = stored(figuresOf(benefit as DomainBenefit & ScheduledBenefit, curve, measurements, work.today));
  const kept = await work.find(BenefitFigures, benefit.id);
  if (kept) work.em.assign(kept, figures);
  else work.create(BenefitFigures, { id: benefit.id, scopeId: benefit.scopeId, ...figures });
  work.touches(benefit.scopeId);
  const contributing = await work.rows<{ projectId: string }>('select project_id as "projectId" from contribution where benefit_id = $1', [benefit.id]);
  for (const { projectId } of contributing) work.touches(projectId);
}

/** Reasons and trend are told at reading; the table holds what is sorted and filtered by. */
function stored({ realisedReason: _realised, plannedReason: _planned, trend: _trend, ...figures }: KeptFigures) {
  return figures;
}
