import { withdrawDecisionInput } from '@tranche/decisions/domain/withdraw-decision.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { withdrawDecisionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: DecisionPage_DecisionFragment;
  readonly onClose: () => void;
}

/** Says before what becomes of the votes that were cast. */
export function WithdrawDecisionDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.withdraw.title', { key: props.decision.key })}>{open && <WithdrawForm {...props} />}</Dialog>;
}

function WithdrawForm({ decision, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const submitted = decision.state === 'voting' || decision.state === 'pending';
  const form = useActionForm(formWith(withdrawDecisionInput, { decisionId: decision.id, expectedVersion: decision.version }), withdrawDecisionDocument, {
    name: 'withdraw-decision', subject: decision.key, defaults: { reason: '' },
    onDone: () => {
      notify({ text: t(submitted ? 'decisions.withdraw.returned' : 'decisions.withdraw.done', { key: decision.key }) });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.step.withdraw')} onCancel={onClose}>
      <p>{t(submitted ? 'decisions.withdraw.effectVote' : 'decisions.withdraw.effect')}</p>
      <ProseInput control={form.control} name="reason" label={t('decisions.field.reason')} max={2000} autoFocus />
    </ActionForm>
  );
}
