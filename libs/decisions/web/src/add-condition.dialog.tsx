import { addConditionInput } from '@tranche/decisions/domain/add-condition.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { addConditionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: DecisionPage_DecisionFragment;
  readonly onClose: () => void;
}

/** A condition with owner and day; during a vote members propose, the chair adopts at the closing. */
export function AddConditionDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.condition.add')}>{open && <ConditionForm {...props} />}</Dialog>;
}

function ConditionForm({ decision, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(addConditionInput, { decisionId: decision.id }), addConditionDocument, {
    name: 'add-condition', subject: decision.key, defaults: { text: '', ownerId: '', dueOn: '', blocking: true },
    onDone: () => {
      notify({ text: t('decisions.condition.added') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.condition.add')} onCancel={onClose}>
      <ProseInput control={form.control} name="text" label={t('decisions.condition.text')} max={1000} autoFocus />
      <PersonInput control={form.control} name="ownerId" label={t('decisions.condition.owner')} />
      <DayInput control={form.control} name="dueOn" label={t('decisions.condition.dueOn')} />
      <CheckInput control={form.control} name="blocking" label={t('decisions.condition.blockingLabel')} help={t('decisions.condition.blockingHelp')} />
    </ActionForm>
  );
}
