import { raiseIssueInput, type RaiseIssueForm } from '@tranche/issues/domain/raise-issue.ts';
import type { Result } from '@tranche/shared/domain/result.ts';
import type { RaiseIssue } from './raise-issue.use-case.ts';

export { IssueReader, type IssueRow } from './issue.reader.ts';
export { IssueType, IssueTypeEnum, SeverityEnum } from './issue.type.ts';
export { RaiseIssue } from './raise-issue.use-case.ts';
export { belongsTo, levelOf, registerPolicy, technicalOnly, type Circle, type RegisterFacts, type RegisterLevel } from './register-policy.ts';
export { unknownPerson } from './unknown-person.ts';
export { ToleranceFacts, type ForecastImpact, type ReadToleranceUsage } from './tolerance-facts.ts';

/** Raises the issue that another record became, in the transaction of the caller. */
export function raiseIssueFrom(raise: RaiseIssue, input: RaiseIssueForm, from: { source: 'risk' | 'workPackage'; riskId?: string }): Promise<Result<{ issueId: string }>> {
  return raise.execute(raiseIssueInput.parse(input), from);
}
