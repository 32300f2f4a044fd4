import { AssessRisk } from '@tranche/risks/api/assess-risk.use-case.ts';
import { CompleteRiskResponse } from '@tranche/risks/api/complete-risk-response.use-case.ts';
import { EndRisk } from '@tranche/risks/api/end-risk.use-case.ts';
import { EscalateRisk } from '@tranche/risks/api/escalate-risk.use-case.ts';
import { PlanRiskResponse } from '@tranche/risks/api/plan-risk-response.use-case.ts';
import { RaiseRisk } from '@tranche/risks/api/raise-risk.use-case.ts';
import { ReviewRisk } from '@tranche/risks/api/review-risk.use-case.ts';
import { RiskOccurred } from '@tranche/risks/api/risk-occurred.use-case.ts';
import { assessRiskInput } from '@tranche/risks/domain/assess-risk.ts';
import { completeRiskResponseInput } from '@tranche/risks/domain/complete-risk-response.ts';
import { confirmRiskUnchangedInput } from '@tranche/risks/domain/confirm-risk-unchanged.ts';
import { escalateRiskInput } from '@tranche/risks/domain/escalate-risk.ts';
import { expireRiskInput } from '@tranche/risks/domain/expire-risk.ts';
import { planRiskResponseInput } from '@tranche/risks/domain/plan-risk-response.ts';
import { raiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';
import { reassessRiskInput } from '@tranche/risks/domain/reassess-risk.ts';
import { riskOccurredInput } from '@tranche/risks/domain/risk-occurred.ts';
import { addDays, day } from '@tranche/shared/domain/day.ts';
import { every, lastDay } from './days.ts';
import { keeperOf } from './persons.ts';
import { risksOfServices, type ResponseOfTown, type RiskOfTown } from './risks.ts';
import { risksOfBackOffice, risksOfNetworks } from './risks-inside.ts';
import { act, type Act, type Town } from './town.ts';

const reviewDays = 28;

/** Raised, assessed, answered, looked at every four weeks, and for some ended. */
export const risksMove: readonly Act[] = [...risksOfServices, ...risksOfBackOffice, ...risksOfNetworks].flatMap(lifeOf);

function lifeOf(risk: RiskOfTown): Act[] {
  const { key, owner, assessed, plan, moves = [], expired, occurred, escalated } = risk;
  const scope = scopeOf(risk);
  return [
    act(risk.raised, risk.by, (town) => raise(town, risk)),
    act(assessed[0], keeperOf(scope, assessed[0]), (town) => assess(town, risk)),
    ...(plan ? [act(plan.on, owner, (town) => answer(town, risk, plan)), ...plan.responses.flatMap((response) => doneOf(risk, response))] : []),
    ...moves.map(([on, probability, impact]) => act(on, owner, async (town) => town.perform(ReviewRisk, (found, input) => found.reassess(input), reassessRiskInput, { ...(await riskOf(town, key)), probability, impact }), scope)),
    ...reviewsOf(risk).map((on) => act(on, owner, async (town) => town.perform(ReviewRisk, (found, input) => found.confirm(input), confirmRiskUnchangedInput, await riskOf(town, key)), scope)),
    ...(escalated ? [act(escalated.on, keeperOf(scope, escalated.on), (town) => escalate(town, key, escalated))] : []),
    ...(expired ? [act(expired.on, owner, async (town) => town.perform(EndRisk, (found, input) => found.expire(input), expireRiskInput, { ...(await riskOf(town, key)), note: expired.note }))] : []),
    ...(occurred ? [act(occurred.on, occurred.by, (town) => occur(town, key, occurred))] : []),
  ];
}

function scopeOf({ key }: RiskOfTown): string {
  return key.split('/')[0] ?? '';
}

async function riskOf(town: Town, key: string): Promise<{ riskId: string; expectedVersion: number }> {
  return { riskId: town.id(key), expectedVersion: await town.version('risk', key) };
}

async function raise(town: Town, risk: RiskOfTown): Promise<void> {
  const { kind = 'threat', event, title, category } = risk;
  const { riskId } = await town.do(RaiseRisk, raiseRiskInput, { scopeId: town.id(scopeOf(risk)), kind, event, title, category, language: 'de' });
  await town.expectKey('risk', riskId, risk.key);
}

async function assess(town: Town, { key, cause, effect, owner, assessed: [, probability, impact], money, days, proximity, proximityOn }: RiskOfTown): Promise<void> {
  await town.do(AssessRisk, assessRiskInput, {
    ...(await riskOf(town, key)), cause, effect, ownerId: town.id(owner), probability, impact,
    impactMoney: money ?? null, impactDays: days ?? null, proximity: proximity ?? null, proximityOn: proximityOn ?? null,
  });
}

async function answer(town: Town, { key }: RiskOfTown, plan: NonNullable<RiskOfTown['plan']>): Promise<void> {
  const [residualProbability, residualImpact] = plan.residual;
  await town.do(PlanRiskResponse, planRiskResponseInput, {
    ...(await riskOf(town, key)), residualProbability, residualImpact,
    responses: plan.responses.map(({ category, text, actionee, due, cost }) => ({ category, text, actioneeId: town.id(actionee), dueOn: due, cost: cost ?? null })),
  });
}

function doneOf({ key }: RiskOfTown, { text, actionee, done }: ResponseOfTown): Act[] {
  if (!done) return [];
  const [on, probability, impact] = done;
  return [act(on, actionee, async (town) => {
    const [response] = await town.read<{ id: string }>('select id from risk_response where risk_id = $1 and text = $2', [town.id(key), text]);
    await town.do(CompleteRiskResponse, completeRiskResponseInput, { ...(await riskOf(town, key)), responseId: response?.id ?? '', probability, impact });
  })];
}

/** Every four weeks somebody confirms an estimate that did not move in the week before. */
function reviewsOf(risk: RiskOfTown): string[] {
  const done = (risk.plan?.responses ?? []).flatMap((each) => (each.done ? [each.done[0]] : []));
  const otherwise = [risk.plan?.on, ...done, ...(risk.moves ?? []).map(([on]) => on)];
  const end = risk.forgottenFrom ?? risk.expired?.on ?? risk.occurred?.on ?? addDays(lastDay, 1);
  return every(reviewDays, risk.assessed[0], addDays(day(end), -1)).filter((on) => !otherwise.some((each) => each !== undefined && each <= on && addDays(day(each), 7) > on));
}

async function occur(town: Town, key: string, { issue, type, title, note }: NonNullable<RiskOfTown['occurred']>): Promise<void> {
  await town.do(RiskOccurred, riskOccurredInput, { ...(await riskOf(town, key)), issueType: type, title, note });
  const [raised] = await town.read<{ id: string }>('select issue_id as id from risk where id = $1', [town.id(key)]);
  await town.expectKey('issue', raised?.id ?? '', issue);
}

async function escalate(town: Town, key: string, { to, key: copyKey, reason }: NonNullable<RiskOfTown['escalated']>): Promise<void> {
  await town.do(EscalateRisk, escalateRiskInput, { ...(await riskOf(town, key)), scopeId: town.id(to), reason });
  const [copy] = await town.read<{ id: string }>('select id from risk where escalated_from_id = $1', [town.id(key)]);
  await town.expectKey('risk', copy?.id ?? '', copyKey);
}
