import { Injectable } from '@nestjs/common';
import { closeRisk, type CloseRiskInput } from '@tranche/risks/domain/close-risk.ts';
import { expireRisk, type ExpireRiskInput } from '@tranche/risks/domain/expire-risk.ts';
import { reopenRisk, type ReopenRiskInput } from '@tranche/risks/domain/reopen-risk.ts';
import { withdrawRisk, type WithdrawRiskInput } from '@tranche/risks/domain/withdraw-risk.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import { ChangeRisk } from './change-risk.ts';

/** The end of a risk's life, and its return. */
@Injectable()
export class EndRisk {
  constructor(private readonly change: ChangeRisk) {}

  close(input: CloseRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('closeRisk', input, (risk) => closeRisk(risk, input));
  }

  expire(input: ExpireRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('expireRisk', input, (risk, work) => expireRisk(risk, input, { today: work.today }));
  }

  withdraw(input: WithdrawRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('withdrawRisk', input, (risk, work) => withdrawRisk(risk, input, { actorId: work.actor.personId }));
  }

  reopen(input: ReopenRiskInput): Promise<Result<{ riskId: string }>> {
    return this.change.execute('reopenRisk', input, (risk, work) => {
      work.reason = input.reason;
      return reopenRisk(risk, { today: work.today });
    });
  }
}
