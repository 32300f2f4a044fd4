import { Injectable } from '@nestjs/common';
import { approveProgrammeDesign, type ApproveProgrammeDesignInput } from '@tranche/programmes/domain/approve-programme-design.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';
import { designFacts } from './programme-facts.ts';

@Injectable()
export class ApproveProgrammeDesign {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ApproveProgrammeDesignInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('approveProgrammeDesign', async (work) => {
      const facts = await designFacts(work, input.programmeId);
      return changeProgramme(work, input, (programme) => approveProgrammeDesign(programme, input, facts));
    });
  }
}
