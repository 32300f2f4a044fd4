import { updatePersonInput } from '@tranche/organisation/domain/persons.ts';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { cleared, givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { updatePersonDocument, type Account } from './account.queries.ts';
import { useLanguageOptions } from './language-options.ts';
import { organisationTexts } from './texts.ts';
import { useUnitOptions } from './unit-options.ts';

interface Props {
  readonly person: Account;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

// The form shows both as they are; an emptied one would stay as it is unnoticed.
const profileInput = updatePersonInput.required({ displayName: true, language: true });

const toInput = (typed: Typed) => cleared(typed, ['email', 'unitId']);

/** Changes a person's profile. */
export function UpdatePersonDialog({ person, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const [units, languages] = [useUnitOptions(), useLanguageOptions()];
  const { id, key, version, displayName, email, unit, language } = person;
  return (
    <FormDialog
      name="update-person" subject={key} title={t('organisation.person.updateTitle', { name: displayName })} submit={t('organisation.person.save')} done={t('organisation.person.updated')} onClose={onClose} onDone={onRead} onReload={onRead}
      schema={givenSchema(profileInput, { personId: id, expectedVersion: version }, toInput)} document={updatePersonDocument} defaults={{ displayName, email: email ?? '', unitId: unit?.id ?? '', language }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="displayName" label={t('organisation.person.name')} max={120} autoFocus />
          <TextInput control={control} name="email" label={t('organisation.person.email')} help={t('organisation.person.emailHelp')} optional />
          <SelectInput control={control} name="unitId" label={t('organisation.person.unit')} options={units} empty={t('organisation.person.noUnit')} optional />
          <SelectInput control={control} name="language" label={t('organisation.person.language')} options={languages} />
        </>
      )}
    </FormDialog>
  );
}
