import { useApolloClient } from '@apollo/client/react';
import { createActionInput } from '@tranche/decisions/domain/create-action.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { TextInput } from '@tranche/shared/web/fields.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { createActionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';

interface Props {
  readonly scopeId: string;
  /** The decision that the action follows from. */
  readonly origin?: { readonly id: string; readonly key: string };
  readonly onClose: () => void;
}

/** A follow-up with an owner and a day. */
export function CreateActionDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.action.add')}>{open && <CreateForm {...props} />}</Dialog>;
}

function CreateForm({ scopeId, origin, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const { cache } = useApolloClient();
  const changed = useDecisionsChanged('actions');
  const given = { scopeId, language, ...(origin ? { originKind: 'decision' as const, originId: origin.id } : {}) };
  const form = useActionForm(formWith(createActionInput, given), createActionDocument, {
    name: 'create-action', subject: origin?.key ?? scopeId, defaults: { title: '', ownerId: '', dueOn: '' },
    onDone: () => {
      changed();
      // The list of its decision is a field of the decision.
      if (origin) cache.evict({ id: cache.identify({ __typename: 'Decision', id: origin.id })!, fieldName: 'actions' });
      notify({ text: t('decisions.action.created') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.action.add')} onCancel={onClose}>
      <TextInput control={form.control} name="title" label={t('decisions.action.title')} max={200} autoFocus />
      <PersonInput control={form.control} name="ownerId" label={t('decisions.action.owner')} />
      <DayInput control={form.control} name="dueOn" label={t('decisions.action.dueOn')} />
    </ActionForm>
  );
}
