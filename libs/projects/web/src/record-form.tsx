import { useApolloClient } from '@apollo/client/react';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { notify } from '@tranche/shared/web/notify.ts';
import type { ActionDocument, PayloadOf } from '@tranche/shared/web/use-action.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';
import { useProjectChanged } from './use-project-changed.ts';

export interface RecordFormProps<Values extends FieldValues, Output, Data, Input> {
  /** Names the draft. */
  readonly name: string;
  /** Key of the record. */
  readonly subject: string;
  readonly title: string;
  readonly submit: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly schema: ZodType<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly onClose: () => void;
  readonly onDone?: (payload: PayloadOf<Data>) => void;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

/** A form on a project, stage, programme or tranche in a dialog: checks, sends, closes, tells; reads the new version when somebody else was quicker. */
export function RecordForm<Values extends FieldValues, Output, Data, Input>(props: RecordFormProps<Values, Output, Data, Input>) {
  const { name, subject, title, submit, done, schema, document, defaults, onClose, onDone, children } = props;
  const client = useApolloClient();
  const changed = useProjectChanged();
  const form = useActionForm<Values, Output, Data, Input>(schema, document, {
    name, subject, defaults,
    onDone: (payload) => {
      changed();
      notify({ text: done });
      onClose();
      onDone?.(payload);
    },
  });
  const reload = () => void client.refetchQueries({ include: 'active' });
  return (
    <Dialog open onClose={onClose} title={title}>
      <ActionForm form={form} submit={submit} onCancel={onClose} onReload={reload}>{children(form)}</ActionForm>
    </Dialog>
  );
}
