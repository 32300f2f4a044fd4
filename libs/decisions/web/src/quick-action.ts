import { readQuickEntry, type QuickLineEntry } from '@tranche/decisions/domain/quick-entry.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickEntryKind, QuickScope } from '@tranche/shared/web/quick-line.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { createActionDocument } from './decision.mutations.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';
import { useQuickPerson } from './use-quick-person.ts';

/** The quick line for an action; without `@name` it is the own one. */
export function useQuickEntry(_scope: QuickScope): QuickEntryKind {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const { today } = useFormat();
  const viewer = useViewer();
  const { chipsOf, personOf } = useQuickPerson('owner');
  const [create] = useAction(createActionDocument);
  const changed = useDecisionsChanged('actions');
  return {
    hint: t('decisions.quick.hint.action'),
    parse(text) {
      const entry = readQuickEntry(text, { today });
      const missing = [...(entry.text.length < 3 ? [t('decisions.quick.task')] : []), ...(entry.values.dueOn === null ? [t('decisions.quick.day')] : [])];
      return { chips: chipsOf(entry), missing, scopeKey: entry.values.scopeKey, input: entry };
    },
    async submit(input, { idempotencyKey, scopeId }) {
      const entry = input as QuickLineEntry;
      const found = await personOf(entry);
      const title = entry.values.ownerName !== null && found === undefined ? `${entry.text} @${entry.values.ownerName}` : entry.text;
      const outcome = await create({ scopeId, title, language, dueOn: entry.values.dueOn ?? today, ownerId: found ?? viewer.id }, { idempotencyKey, quiet: true });
      if (!outcome.ok) return { ok: false, errors: outcome.errors };
      const { action } = outcome.payload;
      if (!action) return { ok: false, errors: [] };
      changed();
      return { ok: true, key: action.key };
    },
  };
}
