import { Suspense, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';
import { ActionForm } from './action-form.tsx';
import { Dialog } from './dialog.tsx';
import { notify } from './notify.ts';
import type { ActionDocument, PayloadOf } from './use-action.ts';
import { useActionForm, type ActionFormState } from './use-action-form.ts';

export interface FormDialogProps<Values extends FieldValues, Output extends Input, Data, Input> {
  /** Names the draft together with `subject`. */
  readonly name: string;
  /** Key of the record or scope that the form belongs to. */
  readonly subject: string;
  readonly title: string;
  /** The verb on the button. */
  readonly submit: string;
  /** What is said when it is done. */
  readonly done?: string;
  readonly schema: ZodType<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly onDone?: (payload: PayloadOf<Data>) => void;
  /** Fetches the record again after somebody else changed it; what was typed stays. */
  readonly onReload?: () => void;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

function OpenForm<Values extends FieldValues, Output extends Input, Data, Input>(props: FormDialogProps<Values, Output, Data, Input>) {
  const { name, subject, title, submit, done, schema, document, defaults, wide, onClose, onDone, onReload, children } = props;
  const form = useActionForm<Values, Output, Data, Input>(schema, document, {
    name, subject, defaults,
    onDone: (payload) => {
      if (done) notify({ text: done });
      onClose();
      onDone?.(payload);
    },
  });
  return (
    <Dialog open onClose={onClose} title={title} {...(wide ? { wide } : {})}>
      <ActionForm form={form} submit={submit} onCancel={onClose} {...(onReload ? { onReload } : {})}>{children(form)}</ActionForm>
    </Dialog>
  );
}

/** A form in a dialog: checks, sends, tells, closes. It is open as long as it is there. */
export function FormDialog<Values extends FieldValues, Output extends Input, Data, Input>(props: FormDialogProps<Values, Output, Data, Input>) {
  // The words of the first form come late; without a frame of its own the page would go for so long, and with it the focus that is to come back.
  return <Suspense><OpenForm {...props} /></Suspense>;
}
