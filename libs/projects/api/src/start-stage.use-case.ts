import { Injectable } from '@nestjs/common';
import { startStage, type StartStageInput } from '@tranche/projects/domain/start-stage.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeStage } from './change-project.ts';
import { ProjectPorts } from './project.ports.ts';

@Injectable()
export class StartStage {
  constructor(private readonly unit: UnitOfWork, private readonly ports: ProjectPorts) {}

  execute(input: StartStageInput): Promise<Result<{ projectId: string; stageId: string }>> {
    return this.unit.run('startStage', (work) =>
      changeStage(work, input, async (stage) => {
        const running = await work.rows("select id from stage where project_id = $1 and state in ('inProgress', 'exception')", [stage.projectId]);
        return startStage(stage, input, {
          today: work.today, earlyStartAllowed: stage.earlyStartAllowed, overlapDecided: stage.overlapAllowed, runningStages: running.length,
          blockingConditionsOpen: stage.decisionId ? await this.ports.blockingConditions(work, stage.decisionId) : 0,
        });
      }));
  }
}
