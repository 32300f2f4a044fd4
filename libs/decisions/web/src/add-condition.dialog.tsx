import { addConditionInput } from '@tranche/decisions/domain/add-condition.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { CheckInput, ProseInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { DecisionFormDialog } from './decision-form.tsx';
import { addConditionDocument } from './decision.mutations.ts';
import { decisionsTexts } from './texts.ts';

/** A condition with owner and day; during a vote members propose, the chair adopts at the closing. */
export function AddConditionDialog({ decision, onClose }: { decision: DecisionPage_DecisionFragment; onClose: () => void }) {
  const t = useMessages(decisionsTexts);
  return (
    <DecisionFormDialog
      decision={decision} name="add-condition" title={t('decisions.condition.add')} submit={t('decisions.condition.add')} done={t('decisions.condition.added')}
      schema={givenSchema(addConditionInput, { decisionId: decision.id })} document={addConditionDocument} defaults={{ text: '', ownerId: '', dueOn: '', blocking: true }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <ProseInput control={control} name="text" label={t('decisions.condition.text')} max={1000} autoFocus />
          <PersonInput control={control} name="ownerId" label={t('decisions.condition.owner')} />
          <DayInput control={control} name="dueOn" label={t('decisions.condition.dueOn')} />
          <CheckInput control={control} name="blocking" label={t('decisions.condition.blockingLabel')} help={t('decisions.condition.blockingHelp')} />
        </>
      )}
    </DecisionFormDialog>
  );
}
