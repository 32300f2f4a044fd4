import { Injectable } from '@nestjs/common';
import { closeProgramme, type CloseProgrammeInput } from '@tranche/programmes/domain/close-programme.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';
import { openProjectIds, tranchesOf } from './programme-facts.ts';

@Injectable()
export class CloseProgramme {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CloseProgrammeInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('closeProgramme', async (work) => {
      const tranches = await tranchesOf(work, input.programmeId);
      const activeProjects = (await openProjectIds(work, { programmeId: input.programmeId })).length;
      return changeProgramme(work, input, (programme) => closeProgramme(programme, input, { tranches, activeProjects }));
    });
  }
}
