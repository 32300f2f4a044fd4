import { conflictCategories } from '@tranche/decisions/domain/decision.ts';
import { declareConflictOfInterestInput } from '@tranche/decisions/domain/declare-conflict-of-interest.ts';
import { ProseInput, RadioInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecisionFormDialog } from './decision-form.tsx';
import { declareConflictDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { decisionsTexts } from './texts.ts';
import type { VotedDecision } from './vote-panel.tsx';

/** The own conflict of interest; the category is public, the words are too. */
export function ConflictDialog({ decision, onClose }: { decision: VotedDecision; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const options = conflictCategories.filter((each) => each !== 'requester').map((each) => ({ value: each, label: t(`decisions.conflict.${each}`) }));
  return (
    <DecisionFormDialog
      decision={decision} name="declare-conflict" title={t('decisions.conflict.title')} submit={t('decisions.conflict.submit')} done={t('decisions.conflict.done')}
      schema={givenSchema(declareConflictOfInterestInput, ofDecision(decision))} document={declareConflictDocument} defaults={{ category: 'personalInterest', note: '' }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <p>{t('decisions.conflict.effect')}</p>
          <RadioInput control={control} name="category" label={t('decisions.conflict.category')} options={options} />
          <ProseInput control={control} name="note" label={t('decisions.conflict.note')} optional max={1000} />
        </>
      )}
    </DecisionFormDialog>
  );
}
