import { Injectable } from '@nestjs/common';
import { pauseProgramme, type PauseProgrammeInput } from '@tranche/programmes/domain/pause-programme.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';

@Injectable()
export class PauseProgramme {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: PauseProgrammeInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('pauseProgramme', (work) => changeProgramme(work, input, (programme) => pauseProgramme(programme, input)));
  }
}
