import { setDecisionOptionsInput, type SetDecisionOptionsInput } from '@tranche/decisions/domain/set-decision-options.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm, type ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { CriteriaFields } from './criteria-fields.tsx';
import { setOptionsDocument } from './decision.mutations.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { ofDecision } from './of-decision.ts';
import { OptionFields } from './option-fields.tsx';
import styles from './options-editor.module.css';
import { decisionsTexts } from './texts.ts';

type Decision = DecisionPage_DecisionFragment;

export interface OptionsValues {
  options: { id: string; title: string; description: string; pros: string; cons: string; amount: string; currency: string; doNothing: boolean; scores: { criterionKey: string; value: number }[] }[];
  criteria: { key: string; name: string; weight: number | '' }[];
  evidence: { title: string; target: string }[];
}
export type OptionsForm = ActionFormState<OptionsValues, SetDecisionOptionsInput>;

/** Options, criteria, scores and evidence in one form; they belong together and are saved together. */
export function OptionsEditor({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const { currency } = useViewer().organisation;
  const form: OptionsForm = useActionForm(givenSchema(setDecisionOptionsInput, ofDecision(decision)), setOptionsDocument, {
    name: 'decision-options', subject: decision.key, defaults: valuesOf(decision, currency),
    onDone: () => {
      notify({ text: t('decisions.options.saved') });
      onClose();
    },
  });
  const options = useFormRows(form, 'options');
  const criteria = form.watch('criteria');
  const empty = { id: '', title: '', description: '', pros: '', cons: '', amount: '', currency, doNothing: false, scores: [] };
  return (
    <ActionForm form={form} submit={t('decisions.options.save')} onCancel={onClose}>
      <div className={styles.list}>
        {options.rows.map((_, index) => (
          <OptionFields key={options.key(index)} form={form} index={index} criteria={criteria} onRemove={options.rows.length > 1 ? () => options.remove(index) : undefined} />
        ))}
      </div>
      {options.rows.length < 8 && <div><button type="button" onClick={() => options.add(empty)}>{t('decisions.options.add')}</button></div>}
      <CriteriaFields form={form} />
      <EvidenceFields form={form} />
    </ActionForm>
  );
}

function valuesOf(decision: Decision, currency: string): OptionsValues {
  return {
    options: decision.options.map(({ id, title, description, pros, cons, amount, doNothing, scores }) => ({
      id, title, description, pros, cons, amount: amount?.amount ?? '', currency: amount?.currency ?? currency, doNothing,
      scores: scores.map(({ criterionKey, value }) => ({ criterionKey, value })),
    })),
    criteria: decision.criteria.map(({ key, name, weight }) => ({ key, name, weight })),
    evidence: decision.evidence.map(({ title, target }) => ({ title, target })),
  };
}
