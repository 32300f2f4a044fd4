import { useApolloClient } from '@apollo/client/react';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { notify } from '@tranche/shared/web/notify.ts';
import type { ActionDocument } from '@tranche/shared/web/use-action.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useCallback, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';

const moved = ['costItems', 'budgetYears', 'budgetAllocations', 'project', 'portfolio', 'programme'];

/** After a booking: sums and lists are read again. */
export function useMoneyMoved(): () => void {
  const { cache } = useApolloClient();
  return useCallback(() => {
    for (const fieldName of moved) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  }, [cache]);
}

export interface MoneyFormProps<Values extends FieldValues, Output, Data, Input> {
  readonly name: string;
  readonly scopeKey: string;
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  readonly schema: ZodType<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly onClose: () => void;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

/** A form about money in a dialog: checks, sends, closes, tells. */
export function MoneyForm<Values extends FieldValues, Output, Data, Input>({ name, scopeKey, title, submit, done, schema, document, defaults, onClose, children }: MoneyFormProps<Values, Output, Data, Input>) {
  const changed = useMoneyMoved();
  const form = useActionForm<Values, Output, Data, Input>(schema, document, {
    name, subject: scopeKey, defaults,
    onDone: () => {
      changed();
      notify({ text: done });
      onClose();
    },
  });
  return <Dialog open onClose={onClose} title={title}><ActionForm form={form} submit={submit} onCancel={onClose}>{children(form)}</ActionForm></Dialog>;
}

/** The schema of a form whose scope is known: it is added when the form is sent. */
export function ofScope<Output extends { scopeId: string }>(schema: ZodType<Output>, scopeId: string): ZodType<Output> {
  const fields = (schema as unknown as { omit(names: { scopeId: true }): ZodType<Omit<Output, 'scopeId'>> }).omit({ scopeId: true });
  return fields.transform((values) => ({ ...values, scopeId }) as unknown as Output) as unknown as ZodType<Output>;
}
