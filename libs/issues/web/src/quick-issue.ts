import { readQuickIssue, type QuickIssue } from '@tranche/issues/domain/quick-entry.ts';
import { matchPersons } from '@tranche/shared/domain/typed-person.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLookups } from '@tranche/shared/web/lookups.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickChip, QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';
import { useWithdrawIssue } from './use-withdraw-issue.ts';

export const raiseIssueDocument = graphql(/* GraphQL */ `
  mutation RaiseIssue($input: RaiseIssueInput!) { raiseIssue(input: $input) { issue { id key version } errors { path rule message mend } } }
`);

/** The quick line for issues: parsed on each key press, no request before Enter. */
export function useQuickEntry(scope: QuickScope): QuickEntryKind {
  const t = useMessages(issuesTexts);
  const { language } = useLanguage();
  const { persons } = useLookups();
  const viewer = useViewer();
  const { today } = useFormat();
  const chipsOf = useChips();
  const [raise] = useAction(raiseIssueDocument);
  const withdraw = useWithdrawIssue();
  const changed = useIssueChanged();

  async function ownerOf({ values }: QuickIssue): Promise<string | undefined> {
    if (values.ownerIsMe) return viewer.id;
    if (values.ownerName === null) return undefined;
    const [found, ...others] = matchPersons(values.ownerName, await persons(values.ownerName));
    return others.length === 0 ? found?.id : undefined;
  }

  return {
    hint: t('issues.quick.hint'),
    parse(text) {
      const entry = readQuickIssue(text, { today });
      return { chips: chipsOf(entry), missing: entry.text.length < 3 ? [t('issues.quick.title')] : [], scopeKey: entry.values.scopeKey, input: entry };
    },
    async submit(input, { idempotencyKey, scopeId }) {
      const entry = input as QuickIssue;
      const { type, priority, dueOn, costImpact, currency, daysImpact, ownerName } = entry.values;
      const ownerId = await ownerOf(entry);
      // A name that nobody or several people carry stays readable in the text.
      const title = ownerName !== null && ownerId === undefined ? `${entry.text} @${ownerName}` : entry.text;
      const outcome = await raise({ scopeId, title, type: type ?? 'problemConcern', priority, dueOn, costImpact, currency, daysImpact, ownerId, language }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      const { issue } = outcome.payload;
      if (!issue) return { ok: false, errors: [] };
      changed({ list: true });
      return { ok: true, key: issue.key, undo: () => withdraw(issue) };
    },
    fullForm: (text) => `/${scope.key}/issues/new?text=${encodeURIComponent(text)}`,
  };
}

function useChips(): (entry: QuickIssue) => QuickChip[] {
  const t = useMessages(issuesTexts);
  const format = useFormat();
  return ({ values, unknown }) => {
    const chips: (QuickChip | null)[] = [
      values.scopeKey === null ? null : { label: t('issues.quick.scope'), text: values.scopeKey },
      values.type === null ? null : { label: t('issues.field.type'), text: t(`issues.type.${values.type}`) },
      values.priority === null ? null : { label: t('issues.field.priority'), text: t(`issues.priority.${values.priority}`) },
      values.ownerName === null ? null : { label: t('issues.field.owner'), text: values.ownerName },
      values.dueOn === null ? null : { label: t('issues.field.due'), text: format.day(values.dueOn) },
      values.costImpact === null || values.currency === null ? null : { label: t('issues.field.costImpact'), text: format.money({ amount: values.costImpact, currency: values.currency }) },
      values.daysImpact === null ? null : { label: t('issues.field.daysImpact'), text: format.days(values.daysImpact) },
      ...unknown.map((span) => ({ label: t('issues.quick.unknown'), text: span.raw, unknown: true })),
    ];
    return chips.filter((chip): chip is QuickChip => chip !== null);
  };
}
