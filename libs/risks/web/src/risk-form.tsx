import { useApolloClient } from '@apollo/client/react';
import { FormDialog, type FormDialogProps } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { FieldValues } from 'react-hook-form';
import type { RiskForm } from './risk-actions.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { riskRecord } from './risk.queries.ts';
import { risksTexts } from './texts.ts';
import { useRiskChanged } from './use-risk-changed.ts';

interface OfRisk {
  readonly riskId: string;
  readonly expectedVersion: number;
}

export interface RiskFormProps<Values extends FieldValues, Output extends Input & OfRisk, Data, Input>
  extends RiskDialogProps, Pick<FormDialogProps<Values, Output, Data, Input>, 'schema' | 'document' | 'defaults' | 'wide' | 'children'> {
  readonly form: RiskForm | 'completeResponse';
  /** Brings what was typed into the form of the input. */
  readonly toInput?: (typed: Typed) => Typed;
}

/** A form on a risk: says what was done; fetches the new version when somebody else was quicker. */
export function RiskFormDialog<Values extends FieldValues, Output extends Input & OfRisk, Data, Input>({ risk, form, schema, toInput, ...props }: RiskFormProps<Values, Output, Data, Input>) {
  const t = useMessages(risksTexts);
  const client = useApolloClient();
  const changed = useRiskChanged();
  const given = { riskId: risk.id, expectedVersion: risk.version } as Partial<Output>;
  return (
    <FormDialog
      {...props} name={`risk-${form}`} subject={risk.key} schema={givenSchema(schema, given, toInput)}
      title={`${t(`risks.act.${form}`)} – ${risk.key}`} submit={t(`risks.submit.${form}`)} done={t('risks.act.done', { key: risk.key })} onDone={() => changed()}
      onReload={() => void client.query({ query: riskRecord, variables: { key: risk.key, asOf: null }, fetchPolicy: 'network-only' })}
    />
  );
}
