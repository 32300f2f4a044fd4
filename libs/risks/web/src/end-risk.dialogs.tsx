import { closeRiskInput } from '@tranche/risks/domain/close-risk.ts';
import { expireRiskInput } from '@tranche/risks/domain/expire-risk.ts';
import { rejectReasons, rejectRiskInput } from '@tranche/risks/domain/reject-risk.ts';
import { reopenRiskInput } from '@tranche/risks/domain/reopen-risk.ts';
import { CheckInput, ProseInput, RadioInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { closeRiskDocument, expireRiskDocument, rejectRiskDocument, reopenRiskDocument } from './risk.mutations.ts';
import { risksTexts } from './texts.ts';

export function RejectRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="reject" schema={rejectRiskInput} document={rejectRiskDocument} defaults={{ reason: '', note: '' }} {...props}>
      {({ control }) => (
        <>
          <RadioInput control={control} name="reason" label={t('risks.field.reason')} options={rejectReasons.map((value) => ({ value, label: t(`risks.closeReason.${value}`) }))} />
          <ProseInput control={control} name="note" label={t('risks.field.note')} help={t('risks.help.rejectNote')} optional />
        </>
      )}
    </RiskFormDialog>
  );
}

export function CloseRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="close" schema={closeRiskInput} document={closeRiskDocument} defaults={{ mayOccurAgain: false, note: '' }} {...props}>
      {({ control }) => (
        <>
          <CheckInput control={control} name="mayOccurAgain" label={t('risks.field.mayOccurAgain')} help={t('risks.help.mayOccurAgain')} />
          <ProseInput control={control} name="note" label={t('risks.field.note')} optional />
        </>
      )}
    </RiskFormDialog>
  );
}

export function ExpireRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="expire" schema={expireRiskInput} document={expireRiskDocument} defaults={{ note: '' }} {...props}>
      {({ control }) => <ProseInput control={control} name="note" label={t('risks.field.note')} help={t('risks.help.expireNote')} optional autoFocus />}
    </RiskFormDialog>
  );
}

export function ReopenRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="reopen" schema={reopenRiskInput} document={reopenRiskDocument} defaults={{ reason: '' }} {...props}>
      {({ control }) => <ProseInput control={control} name="reason" label={t('risks.field.reason')} autoFocus />}
    </RiskFormDialog>
  );
}
