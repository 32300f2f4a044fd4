import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RowAction } from '@tranche/shared/web/register-types.ts';
import { useState, type ReactNode } from 'react';
import type { Account } from './account.queries.ts';
import { DeactivatePersonDialog } from './deactivate-person.dialog.tsx';
import { PasswordLinkDialog } from './password-link.dialog.tsx';
import { organisationTexts } from './texts.ts';
import { UpdatePersonDialog } from './update-person.dialog.tsx';

export interface PersonVerbs {
  /** For the menu of a row. */
  verbs(person: Account): readonly RowAction[];
  buttons(person: Account): ReactNode;
  /** To be placed once where the verbs are used. */
  readonly dialogs: ReactNode;
}

const dialogs = { update: UpdatePersonDialog, createPasswordLink: PasswordLinkDialog, deactivate: DeactivatePersonDialog } as const;
const order = ['update', 'createPasswordLink', 'deactivate'] as const;
type Verb = keyof typeof dialogs;

/** What the administration does with these persons. */
export function usePersonVerbs(persons: readonly Account[], onRead: () => void): PersonVerbs {
  const t = useMessages(organisationTexts);
  const [open, setOpen] = useState<{ readonly verb: Verb; readonly id: string } | null>(null);
  const person = persons.find(({ id }) => id === open?.id);
  const Form = open && dialogs[open.verb];
  const nameOf = (verb: Verb, { access }: Account) => (verb === 'createPasswordLink' ? t(`organisation.link.make.${access === 'password' ? 'reset' : 'first'}`) : t(`organisation.person.${verb}`));
  const verbs = (of: Account): readonly RowAction[] => order.map((verb) => ({ id: verb, label: nameOf(verb, of), can: of.viewerCan[verb], run: () => setOpen({ verb, id: of.id }) }));
  return {
    verbs,
    buttons: (of) => verbs(of).map((verb) => <ActionButton key={verb.id} can={verb.can ?? null} onClick={verb.run}>{verb.label}</ActionButton>),
    dialogs: Form && person && <Form person={person} onClose={() => setOpen(null)} onRead={onRead} />,
  };
}
