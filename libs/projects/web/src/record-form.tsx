import { useApolloClient } from '@apollo/client/react';
import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import type { FieldValues } from 'react-hook-form';
import { useProjectChanged } from './use-project-changed.ts';

type RecordFormProps<Values extends FieldValues, Output extends Input, Data, Input> = Omit<FormDialogProps<Values, Output, Data, Input>, 'onReload'>;

/** A form on a project, stage, programme or tranche: what is shown of it is read again afterwards, and when somebody else was quicker. */
export function RecordForm<Values extends FieldValues, Output extends Input, Data, Input>({ onDone, ...props }: RecordFormProps<Values, Output, Data, Input>) {
  const client = useApolloClient();
  const changed = useProjectChanged();
  return (
    <FormDialog
      {...props} onReload={() => void client.refetchQueries({ include: 'active' })}
      onDone={(payload) => {
        changed();
        onDone?.(payload);
      }}
    />
  );
}
