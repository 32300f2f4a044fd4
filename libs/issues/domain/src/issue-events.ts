/** What other parts may react to later, through the outbox; named by what has happened. */
export const issueEvents = ['IssueRaised', 'ConcernRaised', 'IssueHandledInformally', 'IssueAnalysed', 'IssueProposed', 'IssueDecided', 'IssueDeferralEnded', 'IssueCompleted', 'IssueReopened', 'IssueAssigned', 'DailyLogWritten', 'DailyLogPromoted'] as const;
export type IssueEvent = (typeof issueEvents)[number];
