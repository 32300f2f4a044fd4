import { openDecisionPreparationInput } from '@tranche/decisions/domain/open-decision-preparation.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { openPreparationDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: DecisionPage_DecisionFragment;
  readonly onClose: () => void;
}

/** Opens the draft to the scope; the day by which it is decided belongs to it. */
export function OpenPreparationDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.step.prepare')}>{open && <PreparationForm {...props} />}</Dialog>;
}

function PreparationForm({ decision, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const form = useActionForm(formWith(openDecisionPreparationInput, { decisionId: decision.id, expectedVersion: decision.version }), openPreparationDocument, {
    name: 'open-preparation', subject: decision.key, defaults: { dueOn: decision.dueOn ?? '' },
    onDone: () => {
      notify({ text: t('decisions.prepare.done', { key: decision.key }) });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('decisions.step.prepare')} onCancel={onClose}>
      <p>{t('decisions.prepare.effect')}</p>
      <DayInput control={form.control} name="dueOn" label={t('decisions.field.dueOn')} autoFocus />
    </ActionForm>
  );
}
