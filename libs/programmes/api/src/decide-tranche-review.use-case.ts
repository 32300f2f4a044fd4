import { Injectable } from '@nestjs/common';
import { decideTrancheReview, type DecideTrancheReviewInput } from '@tranche/programmes/domain/decide-tranche-review.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { changeTranche, type ChangedTranche } from './change-programme.ts';

@Injectable()
export class DecideTrancheReview {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: DecideTrancheReviewInput): Promise<Result<ChangedTranche>> {
    return this.unit.run('decideTrancheReview', (work) => changeTranche(work, input, async (tranche) => decideTrancheReview(tranche, input)));
  }
}
