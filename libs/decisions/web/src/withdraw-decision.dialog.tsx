import { withdrawDecisionInput } from '@tranche/decisions/domain/withdraw-decision.ts';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecisionFormDialog } from './decision-form.tsx';
import { withdrawDecisionDocument } from './decision.mutations.ts';
import { ofDecision } from './of-decision.ts';
import { decisionsTexts } from './texts.ts';

/** Says before what becomes of the votes that were cast. */
export function WithdrawDecisionDialog({ decision, onClose }: { decision: DecisionPage_DecisionFragment; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  const submitted = decision.state === 'voting' || decision.state === 'pending';
  return (
    <DecisionFormDialog
      decision={decision} name="withdraw-decision" title={t('decisions.withdraw.title', { key: decision.key })} submit={t('decisions.step.withdraw')}
      done={t(submitted ? 'decisions.withdraw.returned' : 'decisions.withdraw.done', { key: decision.key })}
      schema={givenSchema(withdrawDecisionInput, ofDecision(decision))} document={withdrawDecisionDocument} defaults={{ reason: '' }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <p>{t(submitted ? 'decisions.withdraw.effectVote' : 'decisions.withdraw.effect')}</p>
          <ProseInput control={control} name="reason" label={t('decisions.field.reason')} max={2000} autoFocus />
        </>
      )}
    </DecisionFormDialog>
  );
}
