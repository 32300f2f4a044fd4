import { createPersonInput } from '@tranche/organisation/domain/persons.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { useLanguage, useMessages } from '@tranche/shared/web/messages.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { createPersonDocument } from './account.queries.ts';
import styles from './dialog-fields.module.css';
import { useLanguageOptions } from './language-options.ts';
import { organisationTexts } from './texts.ts';
import { useUnitOptions } from './unit-options.ts';

interface Props {
  readonly onClose: () => void;
  /** Takes the key of the new person. */
  readonly onDone: (key: string) => void;
}

/** Adds a person. */
export function CreatePersonDialog({ onClose, onDone }: Props) {
  const t = useMessages(organisationTexts);
  const { language } = useLanguage();
  const [units, languages] = [useUnitOptions(), useLanguageOptions()];
  return (
    <FormDialog
      name="create-person" subject="organisation" title={t('organisation.person.create')} submit={t('organisation.person.create')} done={t('organisation.person.created')} onClose={onClose} onDone={({ person }) => person && onDone(person.key)}
      schema={createPersonInput} document={createPersonDocument} defaults={{ displayName: '', email: '', unitId: '', language, activeFrom: useViewer().today }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="displayName" label={t('organisation.person.name')} max={120} autoFocus />
          <TextInput control={control} name="email" label={t('organisation.person.email')} help={t('organisation.person.emailHelp')} optional />
          <SelectInput control={control} name="unitId" label={t('organisation.person.unit')} options={units} empty={t('organisation.person.noUnit')} optional />
          <div className={styles.pair}>
            <SelectInput control={control} name="language" label={t('organisation.person.language')} options={languages} />
            <DayInput control={control} name="activeFrom" label={t('organisation.person.activeFrom')} />
          </div>
        </>
      )}
    </FormDialog>
  );
}
