import { decideInput } from '@tranche/decisions/domain/decide.ts';
import { decisionOutcomes } from '@tranche/decisions/domain/decision.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { decideDocument } from './decision.mutations.ts';
import { formWith } from './form-with.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: DecisionPage_DecisionFragment;
  readonly onClose: () => void;
}

/** A single person decides, with the reason that stays. */
export function DecideDialog({ open, ...props }: Props & { readonly open: boolean }) {
  const t = useMessages(decisionsTexts);
  return <Dialog open={open} onClose={props.onClose} title={t('decisions.decide.title', { key: props.decision.key })}>{open && <DecideForm {...props} />}</Dialog>;
}

function DecideForm({ decision, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  const given = { decisionId: decision.id, expectedVersion: decision.version };
  const form = useActionForm(formWith(decideInput, given, { optionId: (values) => values['outcome'] === 'approved' }), decideDocument, {
    name: 'decide', subject: decision.key, defaults: { outcome: 'approved', optionId: decision.recommendedOption?.id ?? '', reason: '' },
    onDone: () => {
      notify({ text: t('decisions.decide.done', { key: decision.key }) });
      onClose();
    },
  });
  const approved = form.watch('outcome') === 'approved';
  return (
    <ActionForm form={form} submit={t('decisions.step.decide')} onCancel={onClose}>
      <RadioInput
        control={form.control} name="outcome" label={t('decisions.decide.outcome')}
        options={decisionOutcomes.map((each) => ({ value: each, label: t(`decisions.decide.${each}`) }))}
      />
      {approved && <SelectInput control={form.control} name="optionId" label={t('decisions.decide.option')} options={decision.options.map((option) => ({ value: option.id, label: option.title }))} empty={t('decisions.decide.choose')} />}
      <ProseInput control={form.control} name="reason" label={t('decisions.field.reason')} max={2000} />
      <p>{t('decisions.close.final')}</p>
    </ActionForm>
  );
}
