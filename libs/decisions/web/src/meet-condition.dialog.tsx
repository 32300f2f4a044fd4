import { meetConditionInput } from '@tranche/decisions/domain/meet-condition.ts';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { DecisionCondition } from './conditions.panel.tsx';
import { DecisionFormDialog } from './decision-form.tsx';
import { meetConditionDocument } from './decision.mutations.ts';
import type { FormDecision } from './of-decision.ts';
import { decisionsTexts } from './texts.ts';

interface Props {
  readonly decision: FormDecision;
  readonly condition: DecisionCondition;
  readonly onClose: () => void;
}

/** Records by what a condition is met. */
export function MeetConditionDialog({ decision, condition, onClose }: Props) {
  const t = useMessages(decisionsTexts);
  return (
    <DecisionFormDialog
      decision={decision} name="meet-condition" subject={condition.id} title={t('decisions.condition.meet')} submit={t('decisions.condition.meet')} done={t('decisions.condition.metDone')}
      schema={givenSchema(meetConditionInput, { conditionId: condition.id, expectedVersion: condition.version })} document={meetConditionDocument} defaults={{ note: '' }} onClose={onClose}
    >
      {({ control }) => (
        <>
          <p>{condition.text}</p>
          <ProseInput control={control} name="note" label={t('decisions.condition.note')} max={2000} autoFocus />
        </>
      )}
    </DecisionFormDialog>
  );
}
