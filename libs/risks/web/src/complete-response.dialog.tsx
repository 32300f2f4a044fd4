import { completeRiskResponseInput, responseOutcomes } from '@tranche/risks/domain/complete-risk-response.ts';
import { ProseInput, RadioInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useMemo } from 'react';
import { ScaleFields } from './estimate-fields.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { completeRiskResponseDocument } from './risk.mutations.ts';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

export interface CompleteResponseProps {
  readonly risk: PanelRisk;
  readonly response: PanelRisk['responses'][number];
  readonly onClose: () => void;
}

/** A response is done or dropped; with the last one the owner says where the risk stands now. */
export default function CompleteResponseDialog({ risk, response, onClose }: CompleteResponseProps) {
  const t = useMessages(risksTexts);
  const last = !risk.responses.some((each) => each.id !== response.id && each.state === 'planned');
  const defaults = useMemo(() => ({ responseId: response.id, outcome: 'done', note: '', probability: '', impact: '' }), [response.id]);
  return (
    <RiskFormDialog form="completeResponse" schema={completeRiskResponseInput} document={completeRiskResponseDocument} risk={risk} onClose={onClose} defaults={defaults} wide={last}>
      {({ control }) => (
        <>
          <p>{response.text}</p>
          <RadioInput control={control} name="outcome" label={t('risks.field.outcome')} options={responseOutcomes.map((value) => ({ value, label: t(`risks.responseState.${value}`) }))} />
          <ProseInput control={control} name="note" label={t('risks.field.note')} help={t('risks.help.droppedNote')} rows={2} optional />
          {last && <p>{t('risks.help.lastResponse')}</p>}
          {last && <ScaleFields control={control} probability="probability" impact="impact" />}
        </>
      )}
    </RiskFormDialog>
  );
}
