import { Injectable } from '@nestjs/common';
import { approveDeliveryPlan, type ApproveDeliveryPlanInput } from '@tranche/programmes/domain/approve-delivery-plan.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeProgramme, type ChangedProgramme } from './change-programme.ts';
import { tranchesOf } from './programme-facts.ts';

@Injectable()
export class ApproveDeliveryPlan {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: ApproveDeliveryPlanInput): Promise<Result<ChangedProgramme>> {
    return this.unit.run('approveDeliveryPlan', async (work) => {
      const tranches = await tranchesOf(work, input.programmeId);
      return changeProgramme(work, input, (programme) => approveDeliveryPlan(programme, input, tranches));
    });
  }
}
