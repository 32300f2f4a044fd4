import { submitDecisionInput } from '@tranche/decisions/domain/submit-decision.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, ProseInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecisionFormDialog } from './decision-form.tsx';
import { submitDecisionDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { onlyIf } from './only-if.ts';
import { decisionsTexts } from './texts.ts';

/** The recommendation goes before the body or the person; options and seats are frozen with it. */
export function SubmitDecisionDialog({ decision, onClose }: { decision: DecisionPage_DecisionFragment; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const best = decision.options.find((option) => option.rank === 1);
  const withoutBasis = decision.criteria.length === 0 && decision.evidence.length === 0;
  return (
    <DecisionFormDialog
      decision={decision} name="submit-decision" title={t('decisions.submit.title', { key: decision.key })} submit={t('decisions.step.submit')} done={t('decisions.submit.done', { key: decision.key })}
      schema={givenSchema(submitDecisionInput, ofDecision(decision), onlyIf('notDataBased', () => withoutBasis))} document={submitDecisionDocument} onClose={onClose}
      defaults={{ recommendation: decision.recommendation ?? '', recommendedOptionId: decision.recommendedOption?.id ?? best?.id ?? '', notDataBased: false, dueOn: decision.dueOn ?? '' }}
    >
      {({ control }) => (
        <>
          <p>{t(decision.body ? 'decisions.submit.effectBody' : 'decisions.submit.effectPerson', { name: decision.body?.name.text ?? decision.decider?.displayName ?? '' })}</p>
          <ProseInput control={control} name="recommendation" label={t('decisions.field.recommendation')} help={t('decisions.submit.help')} max={4000} autoFocus />
          <SelectInput control={control} name="recommendedOptionId" label={t('decisions.field.recommendedOption')} optional empty={t('decisions.submit.noOption')} options={decision.options.map((option) => ({ value: option.id, label: option.title }))} />
          <DayInput control={control} name="dueOn" label={t('decisions.field.dueOn')} help={t('decisions.submit.dueHelp')} />
          {withoutBasis && <CheckInput control={control} name="notDataBased" label={t('decisions.submit.notDataBased')} help={t('decisions.submit.notDataBasedHelp')} />}
        </>
      )}
    </DecisionFormDialog>
  );
}
