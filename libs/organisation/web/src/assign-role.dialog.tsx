import { assignRoleInput } from '@tranche/organisation/domain/assign-role.ts';
import { rolesFor } from '@tranche/organisation/domain/roles.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { SelectInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import styles from './dialog-fields.module.css';
import { assignRoleDocument } from './people.queries.ts';
import type { RolesScope } from './roles.panel.tsx';
import { organisationTexts } from './texts.ts';

interface Props {
  readonly scope: RolesScope | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives a role from a day on; duties that must be apart are refused at the field. */
export function AssignRoleDialog({ scope, onClose, onDone }: Props) {
  const t = useMessages(organisationTexts);
  return (
    <FormDialog
      name="assign-role" subject={scope?.key ?? 'organisation'} title={t('organisation.roles.assign')} submit={t('organisation.roles.assign')} done={t('organisation.roles.assigned')} onClose={onClose} onDone={onDone}
      schema={givenSchema(assignRoleInput, { scopeId: scope?.id ?? null })} document={assignRoleDocument} defaults={{ personId: '', role: '', from: useViewer().today, to: '', deputyOf: '' }}
    >
      {({ control }) => (
        <>
          <PersonInput control={control} name="personId" label={t('organisation.roles.person')} autoFocus />
          <SelectInput control={control} name="role" label={t('organisation.roles.role')} empty={t('organisation.roles.choose')} options={rolesFor(scope?.kind ?? null).map((value) => ({ value, label: t(`organisation.role.${value}`) }))} />
          <div className={styles.pair}>
            <DayInput control={control} name="from" label={t('organisation.roles.from')} />
            <DayInput control={control} name="to" label={t('organisation.roles.to')} optional />
          </div>
          <PersonInput control={control} name="deputyOf" label={t('organisation.roles.deputyOf')} help={t('organisation.roles.deputyOfHelp')} optional />
        </>
      )}
    </FormDialog>
  );
}
