import type { QuickLineEntry } from '@tranche/decisions/domain/quick-entry.ts';
import { matchPersons } from '@tranche/shared/domain/typed-person.ts';
import { useLookups } from '@tranche/shared/web/lookups.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { QuickChip } from '@tranche/shared/web/quick-line.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { decisionsTexts } from './texts.ts';

/** Chips and person of a quick line; the person is looked up when the line is sent, not on each key press. */
export function useQuickPerson(role: 'decider' | 'owner'): { chipsOf(entry: QuickLineEntry): QuickChip[]; personOf(entry: QuickLineEntry): Promise<string | undefined> } {
  const t = useMessages(decisionsTexts);
  const format = useFormat();
  const viewer = useViewer();
  const { persons } = useLookups();
  return {
    chipsOf({ values, unknown }) {
      const chips: (QuickChip | null)[] = [
        values.scopeKey === null ? null : { label: t('decisions.quick.scope'), text: values.scopeKey },
        values.ownerName === null ? null : { label: t(role === 'decider' ? 'decisions.field.decider' : 'decisions.action.owner'), text: values.ownerName },
        values.dueOn === null ? null : { label: t('decisions.field.dueOn'), text: format.day(values.dueOn) },
        ...unknown.map((span) => ({ label: t('decisions.quick.unknown'), text: span.raw, unknown: true })),
      ];
      return chips.filter((chip): chip is QuickChip => chip !== null);
    },
    async personOf({ values }) {
      if (values.ownerIsMe) return viewer.id;
      if (values.ownerName === null) return undefined;
      const [found, ...others] = matchPersons(values.ownerName, await persons(values.ownerName));
      return others.length === 0 ? found?.id : undefined;
    },
  };
}
