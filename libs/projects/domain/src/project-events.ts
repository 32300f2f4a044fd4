/** What other parts may react to later, through the outbox; named by what has happened. */
export const projectEvents = [
  'ProjectProposed', 'ProjectMandateAccepted', 'ProjectDeclined', 'ProjectUpdated', 'ProjectInitiationAuthorised', 'ProjectAuthorised',
  'ProjectExceptionRaised', 'ProjectExceptionDecided', 'ProjectPaused', 'ProjectResumed', 'ProjectClosureStarted', 'ProjectClosed', 'ProjectReopened',
  'StagePlanned', 'StageSubmitted', 'StageWithdrawn', 'StageReturned', 'StageAuthorised', 'StageStarted', 'StageForecast', 'StageExceptionRaised',
  'StageExceptionDecided', 'StageEnding', 'StageClosed', 'StageStopped',
] as const;
export type ProjectEvent = (typeof projectEvents)[number];
