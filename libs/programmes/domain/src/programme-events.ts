/** What other parts may react to later, through the outbox; named by what has happened. */
export const programmeEvents = [
  'ProgrammeMandateRegistered', 'ProgrammeBriefApproved', 'ProgrammeDesignApproved', 'ProgrammeDeliveryPlanApproved', 'ProgrammeEvaluated', 'ProgrammePaused',
  'ProgrammeResumed', 'ProgrammeClosureStarted', 'ProgrammeClosed', 'TranchePlanned', 'TrancheStarted', 'TrancheEnded', 'TrancheReviewed', 'TrancheCancelled', 'ProjectMoved',
] as const;
export type ProgrammeEvent = (typeof programmeEvents)[number];
