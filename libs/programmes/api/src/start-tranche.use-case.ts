import { Injectable } from '@nestjs/common';
import { startTranche, type StartTrancheInput } from '@tranche/programmes/domain/start-tranche.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeTranche, type ChangedTranche } from './change-programme.ts';
import { trancheOverlapAllowed, tranchesOf } from './programme-facts.ts';

@Injectable()
export class StartTranche {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: StartTrancheInput): Promise<Result<ChangedTranche>> {
    return this.unit.run('startTranche', (work) =>
      changeTranche(work, input, async (tranche) => {
        const otherTranches = (await tranchesOf(work, tranche.programmeId)).filter((each) => each.id !== input.trancheId);
        return startTranche(tranche, input, { today: work.today, otherTranches, overlapAllowed: await trancheOverlapAllowed(work) });
      }));
  }
}
