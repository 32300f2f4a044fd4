import { readQuickEntry, type QuickLineEntry } from '@tranche/decisions/domain/quick-entry.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { draftDecisionDocument, withdrawDecisionDocument } from './decision.mutations.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';
import { useQuickPerson } from './use-quick-person.ts';

/** The quick line for a question that is to be decided; `@name` is who decides alone, otherwise the body of the scope does. */
export function useQuickEntry(_scope: QuickScope): QuickEntryKind {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const { today } = useFormat();
  const { chipsOf, personOf } = useQuickPerson('decider');
  const [draft] = useAction(draftDecisionDocument);
  const [withdraw] = useAction(withdrawDecisionDocument);
  const changed = useDecisionsChanged();
  return {
    hint: t('decisions.quick.hint.decision'),
    parse(text) {
      const entry = readQuickEntry(text, { today });
      return { chips: chipsOf(entry), missing: entry.text.length < 3 ? [t('decisions.quick.question')] : [], scopeKey: entry.values.scopeKey, input: entry };
    },
    async submit(input, { idempotencyKey, scopeId }) {
      const entry = input as QuickLineEntry;
      const deciderId = await personOf(entry);
      // A name that nobody or several people carry stays readable in the question.
      const question = entry.values.ownerName !== null && deciderId === undefined ? `${entry.text} @${entry.values.ownerName}` : entry.text;
      const outcome = await draft({ scopeId, question, language, dueOn: entry.values.dueOn, deciderId: deciderId ?? null }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      const { decision } = outcome.payload;
      if (!decision) return { ok: false, errors: [] };
      changed();
      const undo = async () => {
        await withdraw({ decisionId: decision.id, reason: t('decisions.quick.undone'), expectedVersion: decision.version });
        changed();
      };
      return { ok: true, key: decision.key, undo };
    },
  };
}
