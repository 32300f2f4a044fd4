import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import type { QuickEntryKind } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';
import { useWithdrawIssue } from './use-withdraw-issue.ts';

const raiseConcernDocument = graphql(/* GraphQL */ `
  mutation RaiseConcern($input: RaiseConcernInput!) { raiseConcern(input: $input) { issue { id key version } errors { path rule message mend } } }
`);

/** A concern is plain text: no token, no judgement, as low a threshold as can be. */
export function useQuickEntry(): QuickEntryKind {
  const t = useMessages(issuesTexts);
  const { language } = useLanguage();
  const [raise] = useAction(raiseConcernDocument);
  const withdraw = useWithdrawIssue();
  const changed = useIssueChanged();
  return {
    hint: t('issues.quick.concernHint'),
    parse: (text) => ({ chips: [], missing: text.trim().length < 3 ? [t('issues.quick.title')] : [], input: text.trim() }),
    async submit(text, { idempotencyKey, scopeId }) {
      const outcome = await raise({ scopeId, text: String(text), language }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      const { issue } = outcome.payload;
      if (!issue) return { ok: false, errors: [] };
      changed({ list: true });
      notify({ text: t('issues.quick.concernThanks') });
      return { ok: true, key: issue.key, undo: () => withdraw(issue) };
    },
  };
}
