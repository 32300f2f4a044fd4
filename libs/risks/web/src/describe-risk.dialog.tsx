import { describeRiskInput } from '@tranche/risks/domain/describe-risk.ts';
import { riskCategories } from '@tranche/risks/domain/risk.ts';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { cleared, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { describeRiskDocument } from './risk.mutations.ts';
import { risksTexts } from './texts.ts';

/** Title and event cannot be emptied: as empty text they are refused instead of staying as they were unnoticed. */
function toInput(typed: Typed): Typed {
  return { title: '', event: '', ...cleared(typed, ['cause', 'effect', 'category', 'ownerId']) };
}

/** Wording, category and owner. */
export function DescribeRiskDialog({ risk, onClose }: RiskDialogProps) {
  const t = useMessages(risksTexts);
  const defaults = { title: risk.title, event: risk.event, cause: risk.cause ?? '', effect: risk.effect ?? '', category: risk.category ?? '', ownerId: risk.owner?.id ?? '' };
  return (
    <RiskFormDialog form="describe" schema={describeRiskInput} toInput={toInput} document={describeRiskDocument} risk={risk} onClose={onClose} defaults={defaults}>
      {({ control }) => (
        <>
          <TextInput control={control} name="title" label={t('risks.field.title')} max={200} />
          <TextInput control={control} name="cause" label={t('risks.field.cause')} max={1000} />
          <TextInput control={control} name="event" label={t('risks.field.event')} max={300} />
          <TextInput control={control} name="effect" label={t('risks.field.effect')} max={1000} />
          <SelectInput control={control} name="category" label={t('risks.field.category')} optional empty="–" options={riskCategories.map((value) => ({ value, label: t(`risks.category.${value}`) }))} />
          <PersonInput control={control} name="ownerId" label={t('risks.field.owner')} known={risk.owner ? { id: risk.owner.id, name: risk.owner.displayName } : null} />
        </>
      )}
    </RiskFormDialog>
  );
}
