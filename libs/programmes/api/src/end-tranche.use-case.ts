import { Injectable } from '@nestjs/common';
import { endTranche, type EndTrancheInput } from '@tranche/programmes/domain/end-tranche.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeTranche, type ChangedTranche } from './change-programme.ts';
import { openProjectIds } from './programme-facts.ts';

@Injectable()
export class EndTranche {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: EndTrancheInput): Promise<Result<ChangedTranche>> {
    return this.unit.run('endTranche', (work) =>
      changeTranche(work, input, async (tranche) => endTranche(tranche, input, { today: work.today, openProjectIds: await openProjectIds(work, { trancheId: input.trancheId }) })));
  }
}
