import { splitShare } from '@tranche/benefits/domain/attribution.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Benefit, Contribution } from './benefit.entities.ts';
import type { Rows } from './benefit-facts.ts';
import { lockBenefit } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

export { BenefitType } from './benefit.type.ts';
export { BenefitReader } from './benefit.reader.ts';

export interface OpenReview extends Record<string, unknown> {
  readonly reviewId: string;
  readonly benefitId: string;
  readonly benefitKey: string;
  readonly plannedOn: Day;
  readonly ownerId: string;
}

/**
 * Reviews that are still to be held of the benefits that a project contributes to. Closing the project needs one for
 * each open benefit (domain.md 3.1, 6 case 64): compare with {@link benefitsWithoutReview}.
 */
export function openReviewsOf(db: Rows, projectId: string): Promise<OpenReview[]> {
  return db.rows<OpenReview>(
    `select r.id as "reviewId", b.id as "benefitId", b.key as "benefitKey", r.planned_on as "plannedOn", r.owner_id as "ownerId"
       from contribution c join benefit b on b.id = c.benefit_id join benefit_review r on r.benefit_id = b.id
       where c.project_id = $1 and r.held_on is null order by r.planned_on, r.id`, [projectId]);
}

export interface ContributedBenefit extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly ownerId: string | null;
}

/** Open benefits that a project contributes to and that no review is planned for. */
export function benefitsWithoutReview(db: Rows, projectId: string): Promise<ContributedBenefit[]> {
  return db.rows<ContributedBenefit>(
    `select b.id, b.key, b.owner_id as "ownerId" from contribution c join benefit b on b.id = c.benefit_id
       where c.project_id = $1 and b.state not in ('closed', 'dropped') and not exists (select from benefit_review r where r.benefit_id = b.id and r.held_on is null) order by b.id`, [projectId]);
}

/** Number of benefits with a target that a project contributes to: one of the links to strategy that its authorisation asks for (domain.md 0, N4). */
export async function targetedBenefitCount(db: Rows, projectId: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(
    "select count(*)::int as count from contribution c join benefit b on b.id = c.benefit_id where c.project_id = $1 and b.target_value is not null and b.state <> 'dropped'", [projectId]);
  return row?.count ?? 0;
}

/**
 * Divides all shares of a project that is split among its parts by weight, so that the parts sum exactly to the whole
 * (domain.md 2.4). The origin keeps its share when it is one of the parts.
 */
export async function splitContributions(work: Work, originId: string, parts: readonly { readonly projectId: string; readonly weight: number }[]): Promise<void> {
  const rows = await work.rows<{ benefitId: string }>('select benefit_id as "benefitId" from contribution where project_id = $1 order by benefit_id', [originId]);
  for (const { benefitId } of rows) {
    const benefit = await lockBenefit(work, benefitId);
    const origin = await work.em.findOne(Contribution, { benefitId, projectId: originId });
    if (benefit && origin) await divide(work, benefit, origin, parts);
  }
}

async function divide(work: Work, benefit: Benefit, origin: Contribution, parts: readonly { readonly projectId: string; readonly weight: number }[]): Promise<void> {
  const shares = splitShare(origin.share, parts.map((part) => part.weight));
  if (!parts.some((part) => part.projectId === origin.projectId)) work.em.remove(origin);
  parts.forEach(({ projectId }, index) => {
    const share = shares[index] ?? '0.00';
    if (projectId === origin.projectId) origin.share = share;
    else work.create(Contribution, { benefitId: benefit.id, scopeId: benefit.scopeId, projectId, share });
  });
  benefit.contributedAt = work.now;
  await keepFigures(work, benefit);
}
