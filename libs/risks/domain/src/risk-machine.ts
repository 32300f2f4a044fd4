import { to, type Machine } from '@tranche/shared/domain/machine.ts';
import { refusal } from '@tranche/shared/domain/result.ts';
import type { RiskState, RiskStateName } from './risk.ts';

export const riskActs = ['assess', 'reject', 'withdraw', 'planResponse', 'responsesDone', 'reassess', 'occur', 'expire', 'escalate', 'issueClosed', 'mayOccurAgain', 'handOver', 'reopen'] as const;
export type RiskAct = (typeof riskActs)[number];

/** The risk as it would be after the act, so that a guard sees what is being entered now. */
export type RiskAfter = Pick<RiskState, 'cause' | 'effect' | 'probability' | 'impact' | 'ownerId' | 'residualProbability' | 'residualImpact'>;

const hasCause = (risk: RiskAfter) => (risk.cause ? undefined : refusal('risk.causeMissing', ['cause']));
const hasEffect = (risk: RiskAfter) => (risk.effect ? undefined : refusal('risk.effectMissing', ['effect']));
const hasProbability = (risk: RiskAfter) => (risk.probability ? undefined : refusal('risk.probabilityMissing', ['probability']));
const hasImpact = (risk: RiskAfter) => (risk.impact ? undefined : refusal('risk.impactMissing', ['impact']));
const hasOwner = (risk: RiskAfter) => (risk.ownerId ? undefined : refusal('risk.ownerMissing', ['ownerId']));
const hasResidual = (risk: RiskAfter) =>
  risk.residualProbability && risk.residualImpact ? undefined : refusal('risk.residualMissing', [risk.residualProbability ? 'residualImpact' : 'residualProbability']);

const assessment = [hasCause, hasEffect, hasProbability, hasImpact, hasOwner];

/** domain.md 3.4 as a table. What an act needs beyond the record itself (responses, dates) is checked beside its verb. */
export const riskMachine: Machine<RiskStateName, RiskAct, RiskAfter> = {
  raised: {
    assess: to('assessed', ...assessment),
    reject: to('closed'),
    withdraw: to('closed'),
    handOver: to('closed'),
    // "Any open" risk may be escalated; only an assessed one has the score that the line is compared with.
    escalate: to('raised'),
  },
  assessed: {
    assess: to('assessed', ...assessment),
    // A complete line is assessed at once and can be taken back all the same.
    withdraw: to('closed'),
    planResponse: to('responding', ...assessment, hasResidual),
    reassess: to('assessed', ...assessment),
    occur: to('occurred'),
    expire: to('closed'),
    handOver: to('closed'),
    escalate: to('assessed'),
  },
  responding: {
    planResponse: to('responding', ...assessment, hasResidual),
    responsesDone: to('monitored', hasProbability, hasImpact),
    reassess: to('responding', ...assessment),
    occur: to('occurred'),
    expire: to('closed'),
    handOver: to('closed'),
    escalate: to('responding'),
  },
  monitored: {
    planResponse: to('responding', ...assessment, hasResidual),
    reassess: to('monitored', ...assessment),
    occur: to('occurred'),
    expire: to('closed'),
    handOver: to('closed'),
    escalate: to('monitored'),
  },
  occurred: {
    issueClosed: to('closed'),
    mayOccurAgain: to('assessed'),
    handOver: to('closed'),
    escalate: to('occurred'),
  },
  closed: {
    // A risk rejected before its assessment comes back as assessed too (domain.md 3.4); planning a response then asks for what is missing.
    reopen: to('assessed'),
  },
};
