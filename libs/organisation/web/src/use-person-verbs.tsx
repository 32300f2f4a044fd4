import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RowAction } from '@tranche/shared/web/register-types.ts';
import { useState, type ReactNode } from 'react';
import type { Account } from './account.queries.ts';
import { DeactivatePersonDialog } from './deactivate-person.dialog.tsx';
import { organisationTexts } from './texts.ts';
import { UpdatePersonDialog } from './update-person.dialog.tsx';

export interface PersonVerbs {
  /** For the menu of a row. */
  verbs(person: Account): readonly RowAction[];
  buttons(person: Account): ReactNode;
  /** To be placed once where the verbs are used. */
  readonly dialogs: ReactNode;
}

const dialogs = { update: UpdatePersonDialog, deactivate: DeactivatePersonDialog } as const;
type Verb = keyof typeof dialogs;

/** What the administration does with these persons. */
export function usePersonVerbs(persons: readonly Account[], onRead: () => void): PersonVerbs {
  const t = useMessages(organisationTexts);
  const [open, setOpen] = useState<{ readonly verb: Verb; readonly id: string } | null>(null);
  const person = persons.find(({ id }) => id === open?.id);
  const Form = open && dialogs[open.verb];
  const verbs = ({ id, viewerCan }: Account): readonly RowAction[] => (['update', 'deactivate'] as const).map((verb) => ({ id: verb, label: t(`organisation.person.${verb}`), can: viewerCan[verb], run: () => setOpen({ verb, id }) }));
  return {
    verbs,
    buttons: (of) => verbs(of).map((verb) => <ActionButton key={verb.id} can={verb.can ?? null} onClick={verb.run}>{verb.label}</ActionButton>),
    dialogs: Form && person && <Form person={person} onClose={() => setOpen(null)} onRead={onRead} />,
  };
}
