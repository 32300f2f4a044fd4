import { meetConditionInput } from '@tranche/decisions/domain/meet-condition.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import type { DecisionCondition } from './conditions.panel.tsx';
import { meetConditionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

/** Records by what a condition is met. */
export function MeetConditionDialog({ condition, onClose }: { condition: DecisionCondition | null; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={condition !== null} onClose={onClose} title={t('decisions.condition.meet')}>{condition && <MeetForm condition={condition} onClose={onClose} />}</Dialog>;
}

function MeetForm({ condition, onClose }: { condition: DecisionCondition; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(meetConditionInput, { conditionId: condition.id, expectedVersion: condition.version }), meetConditionDocument, {
    name: 'meet-condition', subject: condition.id, defaults: { note: '' },
    onDone: () => {
      notify({ text: t('decisions.condition.metDone') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.condition.meet')} onCancel={onClose}>
      <p>{condition.text}</p>
      <ProseInput control={form.control} name="note" label={t('decisions.condition.note')} max={2000} autoFocus />
    </ActionForm>
  );
}
