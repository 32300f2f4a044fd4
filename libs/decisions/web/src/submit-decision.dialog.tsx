import { submitDecisionInput } from '@tranche/decisions/domain/submit-decision.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { CheckInput, ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { submitDecisionDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: DecisionPage_DecisionFragment;
  readonly onClose: () => void;
}

/** The recommendation goes before the body or the person; options and seats are frozen with it. */
export function SubmitDecisionDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.submit.title', { key: props.decision.key })}>{open && <SubmitForm {...props} />}</Dialog>;
}

function SubmitForm({ decision, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const best = decision.options.find((option) => option.rank === 1);
  const form = useActionForm(formWith(submitDecisionInput, { decisionId: decision.id, expectedVersion: decision.version }), submitDecisionDocument, {
    name: 'submit-decision', subject: decision.key,
    defaults: { recommendation: decision.recommendation ?? '', recommendedOptionId: decision.recommendedOption?.id ?? best?.id ?? '', notDataBased: false, dueOn: decision.dueOn ?? '' },
    onDone: () => {
      notify({ text: t('decisions.submit.done', { key: decision.key }) });
      onClose();
    },
  });
  const withoutBasis = decision.criteria.length === 0 && decision.evidence.length === 0;
  return (
    <ActionForm form={form} submit={t('decisions.step.submit')} onCancel={onClose}>
      <p>{t(decision.body ? 'decisions.submit.effectBody' : 'decisions.submit.effectPerson', { name: decision.body?.name.text ?? decision.decider?.displayName ?? '' })}</p>
      <ProseInput control={form.control} name="recommendation" label={t('decisions.field.recommendation')} help={t('decisions.submit.help')} max={4000} autoFocus />
      <SelectInput control={form.control} name="recommendedOptionId" label={t('decisions.field.recommendedOption')} optional empty={t('decisions.submit.noOption')} options={decision.options.map((option) => ({ value: option.id, label: option.title }))} />
      <DayInput control={form.control} name="dueOn" label={t('decisions.field.dueOn')} help={t('decisions.submit.dueHelp')} />
      {withoutBasis && <CheckInput control={form.control} name="notDataBased" label={t('decisions.submit.notDataBased')} help={t('decisions.submit.notDataBasedHelp')} />}
    </ActionForm>
  );
}
