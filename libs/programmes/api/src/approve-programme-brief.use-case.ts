import { Injectable } from '@nestjs/common';
import { approveProgrammeBrief, type ApproveProgrammeBriefInput } from '@tranche/programmes/domain/approve-programme-brief.ts';
import { holdersOf } from '@tranche/organisation/api/offers.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';

@Injectable()
export class ApproveProgrammeBrief {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ApproveProgrammeBriefInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('approveProgrammeBrief', async (work) => {
      const sros = await holdersOf(work, input.programmeId, 'sro', work.today);
      return changeProgramme(work, input, (programme) => approveProgrammeBrief(programme, input, { sroNamed: sros.length > 0 }));
    });
  }
}
