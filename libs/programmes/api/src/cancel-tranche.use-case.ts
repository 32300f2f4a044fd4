import { Injectable } from '@nestjs/common';
import { cancelTranche, type CancelTrancheInput } from '@tranche/programmes/domain/cancel-tranche.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeTranche, type ChangedTranche } from './change-programme.ts';
import { openProjectIds } from './programme-facts.ts';

@Injectable()
export class CancelTranche {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CancelTrancheInput): Promise<Result<ChangedTranche>> {
    return this.unit.run('cancelTranche', (work) =>
      changeTranche(work, input, async (tranche) => cancelTranche(tranche, input, { assignedProjects: (await openProjectIds(work, { trancheId: input.trancheId })).length })));
  }
}
