import { endRoleInput } from '@tranche/organisation/domain/assign-role.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { endRoleDocument, type HeldRole } from './people.queries.ts';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly assignment: HeldRole;
  readonly onClose: () => void;
  /** Reads the roles again, after the change or after somebody else's. */
  readonly onRead: () => void;
}

/** Ends a role after a last day. */
export function EndRoleDialog({ assignment, onClose, onRead }: Props) {
  const t = useMessages(organisationTexts);
  const { id, version, role, person } = assignment;
  return (
    <FormDialog
      name="end-role" subject={id} title={t('organisation.roles.endTitle', { role: t(`organisation.role.${role}`), name: person.displayName })} submit={t('organisation.roles.end')} done={t('organisation.roles.ended')}
      onClose={onClose} onDone={onRead} onReload={onRead} schema={givenSchema(endRoleInput, { assignmentId: id, expectedVersion: version })} document={endRoleDocument} defaults={{ lastDay: useViewer().today, reason: '' }}
    >
      {({ control }) => (
        <>
          <p>{t('organisation.roles.endEffect')}</p>
          <DayInput control={control} name="lastDay" label={t('organisation.roles.to')} />
          <ProseInput control={control} name="reason" label={t('organisation.setting.reason')} max={2000} optional />
        </>
      )}
    </FormDialog>
  );
}
