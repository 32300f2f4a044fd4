/** What other parts may react to later, through the outbox; named by what has happened. */
export const riskEvents = ['RiskRaised', 'RiskAssessed', 'RiskRejected', 'RiskResponsePlanned', 'RiskResponseCompleted', 'RiskReassessed', 'RiskConfirmed', 'RiskOccurred', 'RiskExpired', 'RiskEscalated', 'RiskReopened', 'RiskClosed'] as const;
export type RiskEvent = (typeof riskEvents)[number];
