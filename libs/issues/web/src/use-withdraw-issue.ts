import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useIssueChanged } from './use-issue-changed.ts';

const withdrawIssueDocument = graphql(/* GraphQL */ `
  mutation WithdrawIssue($input: WithdrawIssueInput!) { withdrawIssue(input: $input) { issue { id version state } errors { path rule message mend } } }
`);

/** "Rückgängig" of the quick line. */
export function useWithdrawIssue(): (issue: { id: string; version: number }) => Promise<void> {
  const [withdraw] = useAction(withdrawIssueDocument);
  const changed = useIssueChanged();
  return async ({ id, version }) => {
    await withdraw({ issueId: id, expectedVersion: version });
    changed({ list: true });
  };
}
