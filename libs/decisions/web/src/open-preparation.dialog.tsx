import { openDecisionPreparationInput } from '@tranche/decisions/domain/open-decision-preparation.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecisionFormDialog } from './decision-form.tsx';
import { openPreparationDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { decisionsTexts } from './texts.ts';

/** Opens the draft to the scope; the day by which it is decided belongs to it. */
export function OpenPreparationDialog({ decision, onClose }: { decision: DecisionPage_DecisionFragment; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return (
    <DecisionFormDialog
      decision={decision} name="open-preparation" title={t('decisions.step.prepare')} submit={t('decisions.step.prepare')} done={t('decisions.prepare.done', { key: decision.key })}
      schema={givenSchema(openDecisionPreparationInput, ofDecision(decision))} document={openPreparationDocument} defaults={{ dueOn: decision.dueOn ?? '' }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <p>{t('decisions.prepare.effect')}</p>
          <DayInput control={control} name="dueOn" label={t('decisions.field.dueOn')} autoFocus />
        </>
      )}
    </DecisionFormDialog>
  );
}
