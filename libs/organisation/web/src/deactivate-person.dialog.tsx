import { deactivatePersonInput } from '@tranche/organisation/domain/persons.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { deactivatePersonDocument, type Account } from './account.queries.ts';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly person: Account;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

/** Ends an account after its last day; the person stays named in all records. */
export function DeactivatePersonDialog({ person, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const { today } = useViewer();
  const { id, key, version, displayName, activeTo } = person;
  return (
    <FormDialog
      name="deactivate-person" subject={key} title={t('organisation.person.deactivateTitle', { name: displayName })} submit={t('organisation.person.deactivate')} done={t('organisation.person.deactivated', { name: displayName })}
      onClose={onClose} onDone={onRead} onReload={onRead} schema={givenSchema(deactivatePersonInput, { personId: id, expectedVersion: version })} document={deactivatePersonDocument} defaults={{ lastDay: activeTo ?? today, reason: '' }}
    >
      {({ control }) => (
        <>
          <p>{t('organisation.person.deactivateEffect')}</p>
          <DayInput control={control} name="lastDay" label={t('organisation.person.lastDay')} />
          <ProseInput control={control} name="reason" label={t('organisation.setting.reason')} help={t('organisation.setting.reasonHelp')} max={2000} />
        </>
      )}
    </FormDialog>
  );
}
