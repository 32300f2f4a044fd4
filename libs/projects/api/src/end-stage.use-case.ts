import { Injectable } from '@nestjs/common';
import { endStage, type EndStageInput } from '@tranche/projects/domain/end-stage.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeStage } from './change-project.ts';

@Injectable()
export class EndStage {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: EndStageInput): Promise<Result<{ projectId: string; stageId: string }>> {
    // Work packages are not kept yet, so none can be open.
    return this.unit.run('endStage', (work) => changeStage(work, input, (stage) => endStage(stage, input, { today: work.today, openWorkPackages: 0 })));
  }
}
