import { Injectable } from '@nestjs/common';
import { evaluateProgramme, type EvaluateProgrammeInput } from '@tranche/programmes/domain/evaluate-programme.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';
import { tranchesOf } from './programme-facts.ts';

@Injectable()
export class EvaluateProgramme {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: EvaluateProgrammeInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('evaluateProgramme', async (work) => {
      const tranches = await tranchesOf(work, input.programmeId);
      return changeProgramme(work, input, (programme) => evaluateProgramme(programme, input, { today: work.today, tranches }));
    });
  }
}
