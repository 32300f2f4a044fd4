import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { notify } from '@tranche/shared/web/notify.ts';
import type { ActionDocument } from '@tranche/shared/web/use-action.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { preprocess, type ZodObject, type ZodType } from 'zod';

/** A stage as its forms know it. */
export interface FormStage {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/**
 * The schema of a form whose record is given: ids and version are added when it is sent, so that a draft which is opened
 * again speaks of the version that the person sees. An empty field counts as absent.
 */
export function givenIn<Output extends object>(schema: ZodType<Output>, given: Partial<Output>): ZodType<Output> {
  const names = Object.fromEntries(Object.keys(given).map((name) => [name, true as const]));
  const typed = (schema as unknown as ZodObject).omit(names as never);
  return preprocess(filled, typed.transform((values) => ({ ...values, ...given }))) as unknown as ZodType<Output>;
}

function filled(values: unknown): unknown {
  return Object.fromEntries(Object.entries(values as Record<string, unknown>).filter(([, value]) => value !== '' && value !== null));
}

export interface StageFormProps<Values extends FieldValues, Output extends object, Data, Input> {
  readonly stage: FormStage;
  readonly name: string;
  readonly title: string;
  readonly submit: string;
  /** What is said when it is done. */
  readonly done: string;
  readonly schema: ZodType<Output>;
  readonly given: Partial<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly onReload?: () => void;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

/** An act on a stage in a dialog: checked, sent once, told. */
export function StageFormDialog<Values extends FieldValues, Output extends object, Data, Input>(props: StageFormProps<Values, Output, Data, Input>) {
  const { stage, name, title, submit, done, schema, given, document, defaults, onClose, onDone, onReload, children } = props;
  const form = useActionForm<Values, Output, Data, Input>(givenIn(schema, given), document, {
    name, subject: stage.key, defaults,
    onDone: () => {
      notify({ text: done });
      onDone?.();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={title}>
      <ActionForm form={form} submit={submit} onCancel={onClose} {...(onReload ? { onReload } : {})}>{children(form)}</ActionForm>
    </Dialog>
  );
}
