import { useApolloClient } from '@apollo/client/react';
import { createActionInput } from '@tranche/decisions/domain/create-action.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { createActionDocument } from './decision.mutations.ts';
import { decisionsTexts } from './texts.ts';
import { useDecisionsChanged } from './use-decisions-changed.ts';

interface Props {
  readonly scopeId: string;
  /** The decision that the action follows from. */
  readonly origin?: { readonly id: string; readonly key: string };
  readonly onClose: () => void;
}

/** A follow-up with an owner and a day. */
export function CreateActionDialog({ scopeId, origin, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const { language } = useLanguage();
  const { cache } = useApolloClient();
  const changed = useDecisionsChanged('actions');
  const given = { scopeId, language, ...(origin ? { originKind: 'decision' as const, originId: origin.id } : {}) };
  return (
    <FormDialog
      name="create-action" subject={origin?.key ?? scopeId} title={t('decisions.action.add')} submit={t('decisions.action.add')} done={t('decisions.action.created')}
      schema={givenSchema(createActionInput, given)} document={createActionDocument} defaults={{ title: '', ownerId: '', dueOn: '' }} onClose={onClose}
      onDone={() => {
        changed();
        // The list of its decision is a field of the decision.
        if (origin) cache.evict({ id: cache.identify({ __typename: 'Decision', id: origin.id })!, fieldName: 'actions' });
      }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="title" label={t('decisions.action.title')} max={200} autoFocus />
          <PersonInput control={control} name="ownerId" label={t('decisions.action.owner')} />
          <DayInput control={control} name="dueOn" label={t('decisions.action.dueOn')} />
        </>
      )}
    </FormDialog>
  );
}
