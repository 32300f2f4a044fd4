import { Injectable } from '@nestjs/common';
import { resumeProgramme, type ResumeProgrammeInput } from '@tranche/programmes/domain/pause-programme.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';

@Injectable()
export class ResumeProgramme {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ResumeProgrammeInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('resumeProgramme', (work) => changeProgramme(work, input, resumeProgramme));
  }
}
