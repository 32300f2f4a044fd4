import { refusal } from '@tranche/shared/domain/result.ts';
import { policy, recordTarget, scopeTarget, wholeOrganisation, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';

export interface RiskFacts extends PolicyFacts {
  readonly state: string;
  readonly ownerId: string | null;
}

const riskTarget = recordTarget<RiskFacts>('risk', 'riskId', { state: 'state', ownerId: 'owner_id' });
/** Who keeps the registers of a project, or of a programme or portfolio (domain.md 4, "Edit project plan, registers, forecasts"). */
export const registerKeepers: readonly Role[] = ['projectManager', 'projectSupport', 'programmeManager', 'programmeOffice', 'portfolioOffice'];

const notClosed = ({ state }: RiskFacts) => (state === 'closed' ? refusal('risk.closed') : undefined);

export const readRisks = policy({ name: 'risk.read', who: 'member', target: wholeOrganisation });
export const raiseRiskPolicy = policy({ name: 'risk.raise', who: 'member', target: scopeTarget() });
export const assessRiskPolicy = policy<RiskFacts>({ name: 'risk.assess', who: registerKeepers, unless: notClosed, target: riskTarget });
