import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

const writeDailyLogDocument = graphql(/* GraphQL */ `
  mutation WriteDailyLog($input: WriteDailyLogInput!) { writeDailyLog(input: $input) { entry { id } errors { path rule message mend } } }
`);

/** A line for the daily log; it has no key, so its scope stands for it. */
export function useQuickEntry(scope: QuickScope): QuickEntryKind {
  const t = useMessages(issuesTexts);
  const { language } = useLanguage();
  const [write] = useAction(writeDailyLogDocument);
  const changed = useIssueChanged();
  return {
    hint: t('issues.quick.logHint'),
    parse: (text) => ({ chips: [], missing: text.trim().length < 3 ? [t('issues.quick.title')] : [], input: text.trim() }),
    async submit(text, { idempotencyKey, scopeId }) {
      const outcome = await write({ scopeId, text: String(text), language }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      changed({ list: true });
      return { ok: true, key: scope.key };
    },
  };
}
