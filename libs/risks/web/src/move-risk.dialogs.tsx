import { escalateRiskInput } from '@tranche/risks/domain/escalate-risk.ts';
import { handOverRiskInput } from '@tranche/risks/domain/hand-over-risk.ts';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { ScopeInput } from '@tranche/shared/web/scope-field.tsx';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { escalateRiskDocument, handOverRiskDocument } from './risk.mutations.ts';
import { risksTexts } from './texts.ts';

export function EscalateRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="escalate" schema={escalateRiskInput} document={escalateRiskDocument} defaults={{ scopeId: '', reason: '' }} {...props}>
      {({ control }) => (
        <>
          <p>{t('risks.help.escalate')}</p>
          <ScopeInput control={control} name="scopeId" label={t('risks.field.targetAbove')} kinds={['programme', 'portfolio']} />
          <ProseInput control={control} name="reason" label={t('risks.field.reason')} optional />
        </>
      )}
    </RiskFormDialog>
  );
}

export function HandOverRiskDialog(props: RiskDialogProps) {
  const t = useMessages(risksTexts);
  return (
    <RiskFormDialog form="handOver" schema={handOverRiskInput} document={handOverRiskDocument} defaults={{ scopeId: '', ownerId: '', note: '' }} {...props}>
      {({ control }) => (
        <>
          <p>{t('risks.help.handOver')}</p>
          <ScopeInput control={control} name="scopeId" label={t('risks.field.target')} />
          <PersonInput control={control} name="ownerId" label={t('risks.field.newOwner')} />
          <ProseInput control={control} name="note" label={t('risks.field.note')} optional />
        </>
      )}
    </RiskFormDialog>
  );
}
