import { issueTypes, severities } from '@tranche/issues/domain/issue.ts';
import { riskOccurredInput } from '@tranche/risks/domain/risk-occurred.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { riskOccurredDocument } from './risk.mutations.ts';
import { risksTexts } from './texts.ts';

/** "Eingetreten": the risk becomes an issue that knows it. */
export function RiskOccurredDialog({ risk, onClose }: RiskDialogProps) {
  const t = useMessages(risksTexts);
  const defaults = { occurredOn: '', title: risk.title, note: '', issueType: risk.kind === 'opportunity' ? 'businessOpportunity' : 'problemConcern', severity: '' };
  return (
    <RiskFormDialog form="occur" schema={riskOccurredInput} document={riskOccurredDocument} risk={risk} onClose={onClose} defaults={defaults}>
      {({ control }) => (
        <>
          <p>{t('risks.help.occurred')}</p>
          <TextInput control={control} name="title" label={t('risks.field.issueTitle')} max={200} />
          <SelectInput control={control} name="issueType" label={t('risks.field.issueType')} options={issueTypes.map((value) => ({ value, label: t(`risks.issueType.${value}`) }))} />
          <SelectInput control={control} name="severity" label={t('risks.field.severity')} optional empty="–" options={severities.map((value) => ({ value, label: t(`risks.severity.${value}`) }))} />
          <DayInput control={control} name="occurredOn" label={t('risks.field.occurredOn')} help={t('risks.help.occurredOn')} optional />
          <ProseInput control={control} name="note" label={t('risks.field.note')} optional />
        </>
      )}
    </RiskFormDialog>
  );
}
