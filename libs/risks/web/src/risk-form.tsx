import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { ActionDocument } from '@tranche/shared/web/use-action.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';
import { formOf } from './of-risk.ts';
import type { RiskForm } from './risk-actions.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { riskRecord } from './risk.queries.ts';
import { risksTexts } from './texts.ts';
import { useRiskChanged } from './use-risk-changed.ts';

export interface RiskFormProps<Values extends FieldValues, Output extends { riskId: string; expectedVersion: number }, Data, Input> extends RiskDialogProps {
  readonly form: RiskForm | 'completeResponse';
  readonly schema: ZodType<Output>;
  readonly document: ActionDocument<Data, Input>;
  readonly defaults: Values;
  readonly wide?: boolean;
  /** Puts the values of nested fields into the form of the input. */
  readonly clean?: (values: unknown) => unknown;
  readonly children: (form: ActionFormState<Values, Output>) => ReactNode;
}

/** A form on a risk in a dialog: checks, sends, closes, tells; fetches the new version when somebody else was quicker. */
export function RiskFormDialog<Values extends FieldValues, Output extends { riskId: string; expectedVersion: number }, Data, Input>(props: RiskFormProps<Values, Output, Data, Input>) {
  const { risk, onClose, form: name, schema, document, defaults, wide, clean, children } = props;
  const t = useMessages(risksTexts);
  const client = useApolloClient();
  const changed = useRiskChanged();
  const form = useActionForm<Values, Output, Data, Input>(formOf(schema, risk, clean), document, {
    name: `risk-${name}`, subject: risk.key, defaults,
    onDone: () => {
      changed();
      notify({ text: t('risks.act.done', { key: risk.key }) });
      onClose();
    },
  });
  const reload = () => void client.query({ query: riskRecord, variables: { key: risk.key, asOf: null }, fetchPolicy: 'network-only' });
  return (
    <Dialog open onClose={onClose} title={`${t(`risks.act.${name}`)} – ${risk.key}`} {...(wide ? { wide } : {})}>
      <ActionForm form={form} submit={t(`risks.submit.${name}`)} onCancel={onClose} onReload={reload}>{children(form)}</ActionForm>
    </Dialog>
  );
}
