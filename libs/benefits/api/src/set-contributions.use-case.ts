import { Injectable } from '@nestjs/common';
import type { Share } from '@tranche/benefits/domain/attribution.ts';
import type { Benefit as DomainBenefit } from '@tranche/benefits/domain/benefit.ts';
import { setContributions, type SetContributionsInput } from '@tranche/benefits/domain/set-contributions.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { hiddenScopes } from '@tranche/shared/api/policy.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Contribution, type Benefit } from './benefit.entities.ts';
import { lockBenefit, managersOf } from './benefit.store.ts';
import { keepFigures } from './keep-figures.ts';

@Injectable()
export class SetContributions {
  constructor(private readonly unit: UnitOfWork, private readonly db: Database) {}

  execute(input: SetContributionsInput): Promise<Result<{ benefitId: string }>> {
    return this.unit.run('setContributions', async (work) => {
      const benefit = await lockBenefit(work, input.benefitId, input.expectedVersion);
      if (!benefit) return refused('notFound', ['benefitId']);
      const projectIds = input.contributions.map((each) => each.projectId);
      const unknown = await this.unknownProject(work, projectIds);
      if (unknown >= 0) return refused('notFound', ['contributions', String(unknown), 'projectId']);
      const stored = await work.em.find(Contribution, { benefitId: benefit.id });
      const hidden = new Set(await hiddenScopes(this.db));
      const kept = stored.filter((each) => hidden.has(each.projectId));
      const verdict = setContributions(input, { benefit: benefit as DomainBenefit, contributors: await managersOf(work, [...projectIds, ...kept.map((each) => each.projectId)]), kept });
      if (!verdict.ok) return verdict;
      for (const { projectId } of stored) work.touches(projectId);
      write(work, benefit, stored.filter((each) => !hidden.has(each.projectId)), verdict.value.shares);
      // The shares lie in rows of their own; this makes them part of the benefit's version, so that two editors notice each other.
      benefit.contributedAt = work.now;
      for (const event of verdict.value.events) work.emit(event, { benefitId: benefit.id, scopeId: benefit.scopeId });
      await keepFigures(work, benefit);
      return ok({ benefitId: benefit.id });
    });
  }

  /** Position of the first project that the actor may not see or that is none; −1 when all are. */
  private async unknownProject(work: Work, projectIds: readonly string[]): Promise<number> {
    const known = await work.rows<{ id: string }>("select id from scope where kind = 'project' and id = any($1)", [projectIds]);
    const hidden = new Set(await hiddenScopes(this.db));
    return projectIds.findIndex((id) => hidden.has(id) || !known.some((each) => each.id === id));
  }
}

function write(work: Work, benefit: Benefit, stored: readonly Contribution[], shares: readonly Share[]): void {
  for (const each of stored) if (!shares.some(({ projectId }) => projectId === each.projectId)) work.em.remove(each);
  for (const { projectId, share } of shares) {
    const same = stored.find((each) => each.projectId === projectId);
    if (!same) work.create(Contribution, { benefitId: benefit.id, scopeId: benefit.scopeId, projectId, share });
    else if (!decimal(same.share).eq(share)) same.share = share;
  }
}
