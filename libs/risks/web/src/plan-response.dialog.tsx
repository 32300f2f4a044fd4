import { planRiskResponseInput, type PlanRiskResponseInput } from '@tranche/risks/domain/plan-risk-response.ts';
import { responsesFor } from '@tranche/risks/domain/risk.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput } from '@tranche/shared/web/number-fields.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useMemo } from 'react';
import { ScaleFields, ValueFields } from './estimate-fields.tsx';
import styles from './plan-response.module.css';
import type { RiskDialogProps } from './risk-dialogs.tsx';
import { RiskFormDialog } from './risk-form.tsx';
import { planRiskResponseDocument } from './risk.mutations.ts';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

interface PlanValues {
  responses: { responseId: string; category: string; text: string; actioneeId: string; dueOn: string; cost: string }[];
  residualProbability: number | '';
  residualImpact: number | '';
  residualPercent: string;
  residualMoney: string;
}

const empty = (risk: PanelRisk) => ({ responseId: '', category: risk.responseCategory ?? responsesFor(risk.kind)[0] ?? 'accept', text: '', actioneeId: '', dueOn: '', cost: '' });

function valuesOf(risk: PanelRisk): PlanValues {
  const planned = risk.responses.filter((each) => each.state === 'planned');
  return {
    responses: planned.length === 0 ? [empty(risk)] : planned.map((each) => ({ responseId: each.id, category: each.category, text: each.text, actioneeId: each.actionee?.id ?? '', dueOn: each.dueOn ?? '', cost: each.cost?.amount ?? '' })),
    residualProbability: risk.residualProbability ?? '', residualImpact: risk.residualImpact ?? '', residualPercent: risk.residualPercent ?? '', residualMoney: risk.residualMoney?.amount ?? '',
  };
}

type Form = ActionFormState<PlanValues, PlanRiskResponseInput>;

function ResponseFields({ form, index, risk, onRemove }: { form: Form; index: number; risk: PanelRisk; onRemove: () => void }) {
  const t = useMessages(risksTexts);
  const known = risk.responses.find((each) => each.id === form.getValues(`responses.${index}.responseId`))?.actionee;
  const { control } = form;
  return (
    <fieldset className={styles.response}>
      <legend>{t('risks.plan.response', { n: index + 1 })}</legend>
      <SelectInput control={control} name={`responses.${index}.category`} label={t('risks.field.responseCategory')} options={responsesFor(risk.kind).map((value) => ({ value, label: t(`risks.response.${value}`) }))} />
      <TextInput control={control} name={`responses.${index}.text`} label={t('risks.field.responseText')} help={t('risks.help.responseText')} max={500} />
      <div className={styles.row}>
        <PersonInput control={control} name={`responses.${index}.actioneeId`} label={t('risks.field.actionee')} optional known={known ? { id: known.id, name: known.displayName } : null} />
        <DayInput control={control} name={`responses.${index}.dueOn`} label={t('risks.field.due')} optional />
        <MoneyInput control={control} name={`responses.${index}.cost`} label={t('risks.field.cost')} optional />
      </div>
      <button type="button" className="quiet" onClick={onRemove}>{t('risks.plan.remove')}</button>
    </fieldset>
  );
}

function Responses({ form, risk }: { form: Form; risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const { rows, key, add, remove } = useFormRows(form, 'responses');
  return (
    <>
      {rows.map((_, index) => <ResponseFields key={key(index)} form={form} index={index} risk={risk} onRemove={() => remove(index)} />)}
      <div><button type="button" onClick={() => add(empty(risk))}>{t('risks.plan.add')}</button></div>
    </>
  );
}

/** What is done about a risk and where it should stand afterwards; accepting it is a response, too, with its reason. */
export function PlanResponseDialog({ risk, onClose }: RiskDialogProps) {
  const t = useMessages(risksTexts);
  const defaults = useMemo(() => valuesOf(risk), [risk]);
  return (
    <RiskFormDialog form="planResponse" schema={planRiskResponseInput} document={planRiskResponseDocument} risk={risk} onClose={onClose} defaults={defaults} wide>
      {(form) => (
        <>
          <Responses form={form} risk={risk} />
          <h3>{t('risks.plan.afterwards')}</h3>
          <ScaleFields control={form.control} probability="residualProbability" impact="residualImpact" />
          <ValueFields control={form.control} percent="residualPercent" money="residualMoney" currency={risk.impactMoney?.currency ?? null} />
        </>
      )}
    </RiskFormDialog>
  );
}
