import { registerPolicy, technicalOnly, type RegisterFacts } from '@tranche/issues/api/offers.ts';
import { riskMachine, type RiskAct } from '@tranche/risks/domain/risk-machine.ts';
import type { RiskStateName } from '@tranche/risks/domain/risk.ts';
import { policy, recordTarget, scopeTarget, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

export interface RiskFacts extends RegisterFacts {
  readonly raisedById: string;
}

const target = recordTarget<RiskFacts>('risk', 'riskId', { key: 'key', state: 'state', ownerId: 'owner_id', raisedById: 'raised_by_id' });

/** The state machine says beforehand what the use case would refuse, so that a button can give the reason. */
const inState = (act: RiskAct) => ({ state }: RiskFacts): Refusal | undefined =>
  riskMachine[state as RiskStateName][act] ? undefined : refusal('risk.notInThisState', [], { state, event: act });
const responding = ({ state }: RiskFacts) => (state === 'responding' ? undefined : refusal('risk.notInThisState', [], { state, event: 'responsesDone' }));
const notClosed = ({ state }: RiskFacts) => (state === 'closed' ? refusal('risk.notInThisState', [], { state, event: 'describe' }) : undefined);

export const readRisks = policy({ name: 'risk.read', who: 'member', target: wholeOrganisation });
export const raiseRiskPolicy = policy({ name: 'risk.raise', who: 'member', unless: technicalOnly, target: scopeTarget() });

export const withdrawRiskPolicy = policy<RiskFacts>({
  name: 'risk.withdraw', who: [], or: ({ raisedById }, { personId }) => raisedById === personId,
  unless: inState('withdraw'), target,
});

export const assessRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.assess', by: 'keepers', unless: inState('assess'), target });
export const rejectRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.reject', by: 'leaders', unless: inState('reject'), target });
export const describeRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.describe', by: 'keepers', orOwner: true, unless: notClosed, target });
export const planResponsePolicy = registerPolicy<RiskFacts>({ name: 'risk.planResponse', by: 'leaders', orOwner: true, unless: inState('planResponse'), target });
export const completeResponsePolicy = registerPolicy<RiskFacts>({ name: 'risk.completeResponse', by: 'leaders', orOwner: true, unless: responding, target });
export const reassessRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.reassess', by: 'keepers', orOwner: true, unless: inState('reassess'), target });
export const confirmRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.confirm', by: 'keepers', orOwner: true, unless: inState('reassess'), target });
export const riskOccurredPolicy = registerPolicy<RiskFacts>({ name: 'risk.occur', by: 'leaders', orOwner: true, unless: inState('occur'), target });
export const closeRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.close', by: 'leaders', orOwner: true, unless: inState('issueClosed'), target });
export const expireRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.expire', by: 'leaders', orOwner: true, unless: inState('expire'), target });
export const escalateRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.escalate', by: 'leaders', unless: inState('escalate'), target });
export const handOverRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.handOver', by: 'leaders', unless: inState('handOver'), target });
export const reopenRiskPolicy = registerPolicy<RiskFacts>({ name: 'risk.reopen', by: 'leaders', unless: inState('reopen'), target });

/** Verbs of a risk as `viewerCan` names them. */
export const riskVerbs = {
  assess: assessRiskPolicy, reject: rejectRiskPolicy, describe: describeRiskPolicy, planResponse: planResponsePolicy, completeResponse: completeResponsePolicy,
  reassess: reassessRiskPolicy, confirm: confirmRiskPolicy, occur: riskOccurredPolicy, close: closeRiskPolicy, expire: expireRiskPolicy,
  escalate: escalateRiskPolicy, handOver: handOverRiskPolicy, reopen: reopenRiskPolicy,
};
