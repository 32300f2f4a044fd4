import de from '@tranche/issues/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/issues/domain/messages/en.json' with { type: 'json' };
import { namedKind } from '@tranche/organisation/api/offers.ts';
import { capability } from '@tranche/shared/api/capability.ts';
import { AnalyseIssue } from './analyse-issue.use-case.ts';
import { AssignIssue } from './assign-issue.use-case.ts';
import { ChangeAuthorityResolver } from './change-authority.resolver.ts';
import { ChangeIssue } from './change-issue.ts';
import { CompleteIssue } from './complete-issue.use-case.ts';
import { DailyLogReader } from './daily-log.reader.ts';
import { DailyLogResolver } from './daily-log.resolver.ts';
import { DecideIssue } from './decide-issue.use-case.ts';
import { HandleIssueInformally } from './handle-issue-informally.use-case.ts';
import { IssueActsResolver } from './issue-acts.resolver.ts';
import { IssueDeferrals } from './issue-deferrals.ts';
import { ChangeAuthority, DailyLogEntry, Issue } from './issue.entity.ts';
import { IssueReader } from './issue.reader.ts';
import { IssueResolver } from './issue.resolver.ts';
import { PromotedEntries } from './promoted-entries.ts';
import { ProposeIssueDecision } from './propose-issue-decision.use-case.ts';
import { RaiseIssue } from './raise-issue.use-case.ts';
import { ReopenIssue } from './reopen-issue.use-case.ts';
import { RouteFacts } from './route-facts.ts';
import { SetChangeAuthority } from './set-change-authority.use-case.ts';
import { ToleranceFacts } from './tolerance-facts.ts';
import { WithdrawIssue } from './withdraw-issue.use-case.ts';
import { WriteDailyLog } from './write-daily-log.use-case.ts';
import { WaitingIssues } from './waiting-issues.ts';

namedKind({ table: 'issue', titleDe: 'r.title', scopeColumn: 'r.scope_id' });

export const issues = capability({
  name: 'issues',
  entities: [Issue, DailyLogEntry, ChangeAuthority],
  providers: [
    IssueReader, DailyLogReader, ToleranceFacts, RouteFacts, ChangeIssue, RaiseIssue, AssignIssue, HandleIssueInformally, AnalyseIssue, ProposeIssueDecision, DecideIssue,
    CompleteIssue, ReopenIssue, WithdrawIssue, WriteDailyLog, SetChangeAuthority, PromotedEntries, IssueDeferrals, IssueResolver, IssueActsResolver, DailyLogResolver, ChangeAuthorityResolver,
    WaitingIssues,
  ],
  messages: { de, en },
});
