import { decideInput } from '@tranche/decisions/domain/decide.ts';
import { decisionOutcomes } from '@tranche/decisions/domain/decision.ts';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecisionFormDialog } from './decision-form.tsx';
import { decideDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { onlyIf } from './only-if.ts';
import { decisionsTexts } from './texts.ts';

const optionOfApproval = onlyIf('optionId', ({ outcome }) => outcome === 'approved');

/** A single person decides, with the reason that stays. */
export function DecideDialog({ decision, onClose }: { decision: DecisionPage_DecisionFragment; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return (
    <DecisionFormDialog
      decision={decision} name="decide" title={t('decisions.decide.title', { key: decision.key })} submit={t('decisions.step.decide')} done={t('decisions.decide.done', { key: decision.key })}
      schema={givenSchema(decideInput, ofDecision(decision), optionOfApproval)} document={decideDocument} onClose={onClose}
      defaults={{ outcome: 'approved', optionId: decision.recommendedOption?.id ?? '', reason: '' }}
    >
      {({ control, watch }) => (
        <>
          <RadioInput control={control} name="outcome" label={t('decisions.decide.outcome')} options={decisionOutcomes.map((each) => ({ value: each, label: t(`decisions.decide.${each}`) }))} />
          {watch('outcome') === 'approved' && <SelectInput control={control} name="optionId" label={t('decisions.decide.option')} options={decision.options.map((option) => ({ value: option.id, label: option.title }))} empty={t('decisions.decide.choose')} />}
          <ProseInput control={control} name="reason" label={t('decisions.field.reason')} max={2000} />
          <p>{t('decisions.close.final')}</p>
        </>
      )}
    </DecisionFormDialog>
  );
}
