import { Injectable } from '@nestjs/common';
import type { RiskEvent } from '@tranche/risks/domain/risk-events.ts';
import type { RiskChange, RiskResponseState, RiskState } from '@tranche/risks/domain/risk.ts';
import { score } from '@tranche/risks/domain/score.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Risk, RiskEstimate, RiskResponse } from './risk.entity.ts';

export interface OfRisk {
  readonly riskId: string;
  readonly expectedVersion: number;
}

export interface RiskVerdict {
  readonly change?: RiskChange;
  readonly events?: readonly RiskEvent[];
}

/** The frame of every verb on a risk: load with version, let the domain decide, write, tell. */
@Injectable()
export class ChangeRisk {
  constructor(private readonly unit: UnitOfWork) {}

  execute<V extends RiskVerdict>(
    act: string,
    input: OfRisk,
    decide: (risk: RiskState, work: Work) => Result<V> | Promise<Result<V>>,
    follow?: (risk: Risk, verdict: V, work: Work) => Promise<Result<unknown> | void>,
  ): Promise<Result<{ riskId: string }>> {
    return this.unit.run(act, async (work) => {
      const risk = await work.find(Risk, input.riskId, input.expectedVersion);
      if (!risk) return refused('notFound', ['riskId']);
      const verdict = await decide(risk as RiskState, work);
      if (!verdict.ok) return verdict;
      applyTo(work, risk, verdict.value.change ?? {});
      const followed = await follow?.(risk, verdict.value, work);
      if (followed && !followed.ok) return followed;
      for (const event of verdict.value.events ?? []) work.emit(event, { riskId: risk.id, scopeId: risk.scopeId });
      work.touches(risk.scopeId);
      return ok({ riskId: risk.id });
    });
  }
}

/** Writes a change; a new judgement of the estimate becomes an entry of its history, and the score before it shows the trend. */
function applyTo(work: Work, risk: Risk, change: RiskChange): void {
  const before = risk.probability && risk.impact ? score(risk.probability, risk.impact) : null;
  const closedOn = change.state === undefined ? {} : { closedOn: change.state === 'closed' ? work.today : null };
  work.em.assign(risk, { ...change, ...closedOn });
  const judged = change.probability !== undefined && change.impact !== undefined;
  if (!judged || !risk.probability || !risk.impact) return;
  if (before !== null && before !== score(risk.probability, risk.impact)) risk.scoreBefore = before;
  rememberEstimate(work, risk);
}

/** Adds the current estimate of a risk to its history. */
export function rememberEstimate(work: Work, risk: Risk): void {
  if (!risk.probability || !risk.impact) return;
  work.create(RiskEstimate, { riskId: risk.id, scopeId: risk.scopeId, onDay: work.today, byId: work.actor.personId, probability: risk.probability, impact: risk.impact });
}

/** All responses of a risk, as its rules see them. */
export async function responsesOf(work: Work, riskId: string): Promise<RiskResponseState[]> {
  return (await work.em.find(RiskResponse, { riskId })) as RiskResponseState[];
}
