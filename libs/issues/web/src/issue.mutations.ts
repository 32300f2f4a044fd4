import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const assignIssueDocument = graphql(/* GraphQL */ `
  mutation AssignIssue($input: AssignIssueInput!) { assignIssue(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const handleIssueInformallyDocument = graphql(/* GraphQL */ `
  mutation HandleIssueInformally($input: HandleIssueInformallyInput!) { handleIssueInformally(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const analyseIssueDocument = graphql(/* GraphQL */ `
  mutation AnalyseIssue($input: AnalyseIssueInput!) { analyseIssue(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const proposeIssueDocument = graphql(/* GraphQL */ `
  mutation ProposeIssueDecision($input: ProposeIssueDecisionInput!) { proposeIssueDecision(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const decideIssueDocument = graphql(/* GraphQL */ `
  mutation DecideIssue($input: DecideIssueInput!) { decideIssue(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const completeIssueDocument = graphql(/* GraphQL */ `
  mutation CompleteIssue($input: CompleteIssueInput!) { completeIssue(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const reopenIssueDocument = graphql(/* GraphQL */ `
  mutation ReopenIssue($input: ReopenIssueInput!) { reopenIssue(input: $input) { issue { id ...IssuePanel_issue } errors { path rule message mend } } }
`);

export const promoteDailyLogDocument = graphql(/* GraphQL */ `
  mutation PromoteDailyLogEntry($input: PromoteDailyLogEntryInput!) {
    promoteDailyLogEntry(input: $input) { entry { id version promotedAs promotedKey viewerCan { promote { allowed why } } } issue { id key } errors { path rule message mend } }
  }
`);
