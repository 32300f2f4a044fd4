import { nameDeputyInput } from '@tranche/organisation/domain/bodies.ts';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { nameDeputyDocument, type BodySeat } from './people.queries.ts';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly seat: BodySeat;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

/** Names who votes when the person of a seat cannot; left empty, nobody does. */
export function NameDeputyDialog({ seat, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const { id, version, person, deputy } = seat;
  return (
    <FormDialog
      name="name-deputy" subject={id} title={t('organisation.body.deputyTitle', { name: person.displayName })} submit={t('organisation.body.saveDeputy')} done={t('organisation.body.deputyNamed')}
      onClose={onClose} onDone={onRead} onReload={onRead} schema={givenSchema(nameDeputyInput, { seatId: id, expectedVersion: version })} document={nameDeputyDocument} defaults={{ deputyId: deputy?.id ?? '' }}
    >
      {({ control }) => <PersonInput control={control} name="deputyId" label={t('organisation.body.deputy')} help={t('organisation.body.deputyHelp')} known={deputy ? { id: deputy.id, key: deputy.key, name: deputy.displayName } : null} autoFocus optional />}
    </FormDialog>
  );
}
