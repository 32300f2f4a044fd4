import { assessRiskInput } from '@tranche/risks/domain/assess-risk.ts';
import { riskCategories } from '@tranche/risks/domain/risk.ts';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { ProximityFields, ScaleFields, ValueFields } from './estimate-fields.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { assessRiskDocument } from './risk.mutations.ts';
import { risksTexts } from './texts.ts';

/** Cause, effect, estimate and owner: what makes a raised risk an assessed one. */
export function AssessRiskDialog({ risk, onClose }: RiskDialogProps) {
  const t = useMessages(risksTexts);
  const defaults = {
    event: risk.event, cause: risk.cause ?? '', effect: risk.effect ?? '', category: risk.category ?? '', ownerId: risk.owner?.id ?? '', probability: risk.probability ?? '', impact: risk.impact ?? '',
    probabilityPercent: risk.probabilityPercent ?? '', impactMoney: risk.impactMoney?.amount ?? '', proximityOn: risk.proximityOn ?? '', proximity: risk.proximity ?? '',
  };
  return (
    <RiskFormDialog form="assess" schema={assessRiskInput} document={assessRiskDocument} risk={risk} onClose={onClose} defaults={defaults} wide>
      {({ control }) => (
        <>
          <TextInput control={control} name="cause" label={t('risks.field.cause')} help={t('risks.help.cause')} max={1000} />
          <TextInput control={control} name="event" label={t('risks.field.event')} help={t('risks.help.event')} max={300} />
          <TextInput control={control} name="effect" label={t('risks.field.effect')} help={t('risks.help.effect')} max={1000} />
          <ScaleFields control={control} probability="probability" impact="impact" />
          <PersonInput control={control} name="ownerId" label={t('risks.field.owner')} known={risk.owner ? { id: risk.owner.id, name: risk.owner.displayName } : null} />
          <SelectInput control={control} name="category" label={t('risks.field.category')} optional empty="–" options={riskCategories.map((value) => ({ value, label: t(`risks.category.${value}`) }))} />
          <ValueFields control={control} percent="probabilityPercent" money="impactMoney" currency={risk.impactMoney?.currency ?? null} />
          <ProximityFields control={control} on="proximityOn" word="proximity" />
        </>
      )}
    </RiskFormDialog>
  );
}
