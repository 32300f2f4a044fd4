import { useApolloClient } from '@apollo/client/react';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import type { ActionDocument } from '@tranche/shared/web/use-action.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';
import type { IssueForm } from './issue-actions.tsx';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { issueRecord } from './issue.queries.ts';
import { formOf } from './of-issue.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

export interface IssueFormProps<Values extends FieldValues, Output extends { issueId: string; expectedVersion: number }, Data, Input> extends IssueDialogProps {
  readonly form: IssueForm;
  readonly schema: ZodType<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly wide?: boolean;
  /** Puts the values of nested fields into the form of the input. */
  readonly clean?: (values: unknown) => unknown;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

/** A form on an issue in a dialog: checks, sends, closes, tells; fetches the new version when somebody else was quicker. */
export function IssueFormDialog<Values extends FieldValues, Output extends { issueId: string; expectedVersion: number }, Data, Input>(props: IssueFormProps<Values, Output, Data, Input>) {
  const { issue, onClose, form: name, schema, document, defaults, wide, clean, children } = props;
  const t = useMessages(issuesTexts);
  const client = useApolloClient();
  const changed = useIssueChanged();
  const form = useActionForm<Values, Output, Data, Input>(formOf(schema, issue, clean), document, {
    name: `issue-${name}`, subject: issue.key, defaults,
    onDone: () => {
      changed();
      notify({ text: t('issues.act.done', { key: issue.key }) });
      onClose();
    },
  });
  const reload = () => void client.query({ query: issueRecord, variables: { key: issue.key, asOf: null }, fetchPolicy: 'network-only' });
  return (
    <Dialog open onClose={onClose} title={`${t(`issues.act.${name}`)} – ${issue.key}`} {...(wide ? { wide } : {})}>
      <ActionForm form={form} submit={t(`issues.submit.${name}`)} onCancel={onClose} onReload={reload}>{children(form)}</ActionForm>
    </Dialog>
  );
}
