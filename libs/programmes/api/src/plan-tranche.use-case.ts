import { Injectable } from '@nestjs/common';
import { planTranche, type PlanTrancheInput } from '@tranche/programmes/domain/plan-tranche.ts';
import type { Programme as ProgrammeRecord } from '@tranche/programmes/domain/programme.ts';
import { scopeById } from '@tranche/organisation/api/offers.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import type { ChangedTranche } from './change-programme.ts';
import { createTranche } from './create-programme.ts';
import { Programme } from './programme.entities.ts';
import { trancheOverlapAllowed, tranchesOf } from './programme-facts.ts';

@Injectable()
export class PlanTranche {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: PlanTrancheInput): Promise<Result<ChangedTranche>> {
    return this.unit.run('planTranche', async (work) => {
      const programme = await work.find(Programme, input.programmeId, input.expectedVersion);
      const scope = await scopeById(work, input.programmeId);
      if (!programme || !scope) return refused('notFound', ['programmeId']);
      // Two who plan the next tranche at once would both count it; the row of the programme lets one go first.
      await work.rows('select id from programme where id = $1 for update', [programme.id]);
      const facts = { tranches: await tranchesOf(work, programme.id), overlapAllowed: await trancheOverlapAllowed(work) };
      const verdict = planTranche(programme as ProgrammeRecord, input, facts);
      if (!verdict.ok) return verdict;
      const { id } = await createTranche(work, { programmeId: programme.id, programmeKey: scope.key, record: verdict.value.change });
      for (const event of verdict.value.events) work.emit(event, { trancheId: id, programmeId: programme.id, scopeId: programme.id });
      return ok({ trancheId: id, programmeId: programme.id });
    });
  }
}
