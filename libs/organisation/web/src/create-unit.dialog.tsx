import { createUnitInput } from '@tranche/organisation/domain/persons.ts';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useReadAgain } from '@tranche/shared/web/use-read-again.ts';
import styles from './dialog-fields.module.css';
import { organisationTexts } from './texts.ts';
import { useUnitOptions } from './unit-options.ts';

const createUnit = graphql(/* GraphQL */ `
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) { unit { id name { text language } } errors { path rule message mend } }
  }
`);

/** The answer time that is proposed: what the API takes when none is named. */
const { supportAnswerDays } = createUnitInput.pick({ supportAnswerDays: true }).parse({});

// An emptied answer time must not become the default unnoticed.
const unitInput = createUnitInput.extend({ supportAnswerDays: createUnitInput.shape.supportAnswerDays.unwrap() });

/** Adds a unit of the line organisation. */
export function CreateUnitDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(organisationTexts);
  const readAgain = useReadAgain();
  const units = useUnitOptions();
  return (
    <FormDialog
      name="create-unit" subject="organisation" title={t('organisation.unit.create')} submit={t('organisation.unit.create')} done={t('organisation.unit.created')} onClose={onClose} onDone={() => readAgain(['units'])}
      schema={unitInput} document={createUnit} defaults={{ nameDe: '', nameEn: '', shortName: '', parentId: '', headId: '', supportAnswerDays }}
    >
      {({ control }) => (
        <>
          <TextInput control={control} name="nameDe" label={t('organisation.unit.nameDe')} max={120} autoFocus />
          <TextInput control={control} name="nameEn" label={t('organisation.unit.nameEn')} max={120} optional />
          <div className={styles.pair}>
            <TextInput control={control} name="shortName" label={t('organisation.unit.shortName')} max={20} optional />
            <SelectInput control={control} name="parentId" label={t('organisation.unit.parent')} options={units} empty={t('organisation.unit.noParent')} optional />
          </div>
          <PersonInput control={control} name="headId" label={t('organisation.unit.head')} optional />
          <WholeInput control={control} name="supportAnswerDays" label={t('organisation.unit.answerDays')} help={t('organisation.unit.answerDaysHelp')} />
        </>
      )}
    </FormDialog>
  );
}
