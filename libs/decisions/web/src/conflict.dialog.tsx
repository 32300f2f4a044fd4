import { conflictCategories } from '@tranche/decisions/domain/decision.ts';
import { declareConflictOfInterestInput } from '@tranche/decisions/domain/declare-conflict-of-interest.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, RadioInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { declareConflictDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';
import type { VotedDecision } from './vote-panel.tsx';

/** The own conflict of interest; the category is public, the words are too. */
export function ConflictDialog({ decision, open, onClose }: { decision: VotedDecision; open: boolean; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={onClose} title={t('decisions.conflict.title')}>{open && <ConflictForm decision={decision} onClose={onClose} />}</Dialog>;
}

function ConflictForm({ decision, onClose }: { decision: VotedDecision; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(declareConflictOfInterestInput, { decisionId: decision.id, expectedVersion: decision.version }), declareConflictDocument, {
    name: 'declare-conflict', subject: decision.key, defaults: { category: 'personalInterest', note: '' },
    onDone: () => {
      notify({ text: t('decisions.conflict.done') });
      onClose();
    },
  });
  const options = conflictCategories.filter((each) => each !== 'requester').map((each) => ({ value: each, label: t(`decisions.conflict.${each}`) }));
  return (
    <ActionForm form={form} submit={t('decisions.conflict.submit')} onCancel={onClose}>
      <p>{t('decisions.conflict.effect')}</p>
      <RadioInput control={form.control} name="category" label={t('decisions.conflict.category')} options={options} />
      <ProseInput control={form.control} name="note" label={t('decisions.conflict.note')} optional max={1000} />
    </ActionForm>
  );
}
