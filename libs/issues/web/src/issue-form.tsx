import { useApolloClient } from '@apollo/client/react';
import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { FieldValues } from 'react-hook-form';
import type { IssueForm } from './issue-actions.tsx';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { issueRecord } from './issue.queries.ts';
import { issuesTexts } from './texts.ts';
import { useIssueChanged } from './use-issue-changed.ts';

interface OfIssue {
  readonly issueId: string;
  readonly expectedVersion: number;
}

export interface IssueFormProps<Values extends FieldValues, Output extends Input & OfIssue, Data, Input>
  extends IssueDialogProps, Pick<FormDialogProps<Values, Output, Data, Input>, 'schema' | 'document' | 'defaults' | 'wide' | 'children'> {
  readonly form: IssueForm;
  /** Brings what was typed into the form of the input. */
  readonly toInput?: (typed: Typed) => Typed;
}

/** A form on an issue: says what was done; fetches the new version when somebody else was quicker. */
export function IssueFormDialog<Values extends FieldValues, Output extends Input & OfIssue, Data, Input>({ issue, form, schema, toInput, ...props }: IssueFormProps<Values, Output, Data, Input>) {
  const t = useMessages(issuesTexts);
  const client = useApolloClient();
  const changed = useIssueChanged();
  const given = { issueId: issue.id, expectedVersion: issue.version } as Partial<Output>;
  return (
    <FormDialog
      {...props} name={`issue-${form}`} subject={issue.key} schema={givenSchema(schema, given, toInput)}
      title={`${t(`issues.act.${form}`)} – ${issue.key}`} submit={t(`issues.submit.${form}`)} done={t('issues.act.done', { key: issue.key })} onDone={() => changed()}
      onReload={() => void client.query({ query: issueRecord, variables: { key: issue.key, asOf: null }, fetchPolicy: 'network-only' })}
    />
  );
}
