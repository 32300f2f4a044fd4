import { reassessRiskInput } from '@tranche/risks/domain/reassess-risk.ts';
import { ProximityFields, ScaleFields, ValueFields } from './estimate-fields.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { reassessRiskDocument } from './risk.mutations.ts';

/** A new current estimate. */
export function ReassessRiskDialog({ risk, onClose }: RiskDialogProps) {
  const defaults = {
    probability: risk.probability ?? '', impact: risk.impact ?? '', probabilityPercent: risk.probabilityPercent ?? '', impactMoney: risk.impactMoney?.amount ?? '',
    proximityOn: risk.proximityOn ?? '', proximity: risk.proximity ?? '',
  };
  return (
    <RiskFormDialog form="reassess" schema={reassessRiskInput} document={reassessRiskDocument} risk={risk} onClose={onClose} defaults={defaults} wide>
      {({ control }) => (
        <>
          <ScaleFields control={control} probability="probability" impact="impact" />
          <ValueFields control={control} percent="probabilityPercent" money="impactMoney" currency={risk.impactMoney?.currency ?? null} />
          <ProximityFields control={control} on="proximityOn" word="proximity" />
        </>
      )}
    </RiskFormDialog>
  );
}
