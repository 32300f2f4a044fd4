import { AssessRisk } from '@tranche/risks/api/assess-risk.use-case.ts';
import { RaiseRisk } from '@tranche/risks/api/raise-risk.use-case.ts';
import { assessRiskInput } from '@tranche/risks/domain/assess-risk.ts';
import { raiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';
import { managerOf } from './persons.ts';
import { risksOfServices, type RiskOfTown } from './risks.ts';
import { risksOfBackOffice, risksOfNetworks } from './risks-inside.ts';
import { act, type Act } from './town.ts';

const all = [...risksOfServices, ...risksOfBackOffice, ...risksOfNetworks];

/** Raised, assessed, answered, looked at every three weeks, and for some ended. */
export const risksMove: readonly Act[] = all.flatMap(lifeOf);

function keeperOf(risk: RiskOfTown, on: string): string {
  const scope = risk.key.split('/')[0] ?? '';
  return scope.startsWith('PG') ? `pgm-${scope}` : scope.startsWith('PF') ? 'pfo' : managerOf(scope, on);
}

function lifeOf(risk: RiskOfTown): Act[] {
  const [assessedOn, probability, impact] = risk.assessed;
  return [
    act(risk.raised, risk.by, async (town) => {
      const { riskId } = await town.do(RaiseRisk, raiseRiskInput, { scopeId: town.id(risk.key.split('/')[0] ?? ''), kind: risk.kind ?? 'threat', event: risk.event, title: risk.title, category: risk.category, language: 'de' });
      await town.expectKey('risk', riskId, risk.key);
    }),
    act(assessedOn, keeperOf(risk, assessedOn), async (town) => town.do(AssessRisk, assessRiskInput, {
      riskId: town.id(risk.key), expectedVersion: await town.version('risk', risk.key), cause: risk.cause, effect: risk.effect, ownerId: town.id(risk.owner),
      probability, impact, impactMoney: risk.money ?? null, impactDays: risk.days ?? null, proximity: risk.proximity ?? null, proximityOn: risk.proximityOn ?? null,
    })),
  ];
}
