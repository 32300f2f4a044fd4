import { useApolloClient } from '@apollo/client/react';
import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import type { FieldValues } from 'react-hook-form';
import { decisionRecord } from './decision.queries.ts';
import type { FormDecision } from './of-decision.ts';

export interface DecisionFormProps<Values extends FieldValues, Output extends Input, Data, Input> extends Omit<FormDialogProps<Values, Output, Data, Input>, 'subject' | 'onReload'> {
  readonly decision: FormDecision;
  /** Key of what the form belongs to, if not the decision itself. */
  readonly subject?: string;
}

/** A form on a decision or on what belongs to it; fetches the new version when somebody else was quicker. */
export function DecisionFormDialog<Values extends FieldValues, Output extends Input, Data, Input>({ decision, ...props }: DecisionFormProps<Values, Output, Data, Input>) {
  const client = useApolloClient();
  return (
    <FormDialog
      subject={decision.key} {...props}
      onReload={() => void client.query({ query: decisionRecord, variables: { key: decision.key, asOf: null }, fetchPolicy: 'network-only' })}
    />
  );
}
