import { rebaselineBenefitInput, type RebaselineBenefitInput } from '@tranche/benefits/domain/rebaseline-benefit.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { RebaselineDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { BenefitFormDialog } from './benefit-form.tsx';
import { CurveFields } from './curve-fields.tsx';
import { DecisionInput } from './decision-field.tsx';
import styles from './dialog-fields.module.css';
import { benefitsTexts } from './texts.ts';

const dialogOf = graphql(/* GraphQL */ `
  fragment RebaselineDialog_Benefit on Benefit {
    id
    key
    version
    kind
    baselineValue
    baselineOn
    targetValue
    targetOn
    curve { planned { onDay percent } }
  }
`);

const rebaselineBenefit = graphql(/* GraphQL */ `
  mutation RebaselineBenefit($input: RebaselineBenefitInput!) {
    rebaselineBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

type Shown = RebaselineDialog_BenefitFragment;

function valuesOf(benefit: Shown) {
  return {
    baselineValue: benefit.baselineValue ?? '', baselineOn: benefit.baselineOn ?? '', targetValue: benefit.targetValue ?? '', targetOn: benefit.targetOn ?? '',
    curve: benefit.curve.planned.map(({ onDay, percent }) => ({ onDay, percent: percent ?? '0' })), decisionId: '', reason: '',
  };
}

// The form shows the frame of reference that holds; an emptied field would stay as it was unnoticed.
const frameInput = rebaselineBenefitInput.required({ baselineValue: true, baselineOn: true, targetValue: true, targetOn: true });

type Form = ActionFormState<ReturnType<typeof valuesOf>, RebaselineBenefitInput>;

function Fields({ form, kind }: { form: Form; kind: Shown['kind'] }) {
  const t = useMessages(benefitsTexts);
  const curve = useFormRows(form, 'curve');
  const { control } = form;
  return (
    <>
      <p>{t('benefits.rebaseline.effect')}</p>
      <DecisionInput control={control} name="decisionId" label={t('benefits.rebaseline.decision')} help={t('benefits.rebaseline.decisionHelp')} />
      <div className={styles.pair}>
        <DecimalInput control={control} name="baselineValue" label={t('benefits.profile.baseline')} />
        <DayInput control={control} name="baselineOn" label={t('benefits.form.baselineOn')} />
      </div>
      <div className={styles.pair}>
        <DecimalInput control={control} name="targetValue" label={t(kind === 'disBenefit' ? 'benefits.profile.accepted' : 'benefits.profile.target')} />
        <DayInput control={control} name="targetOn" label={t('benefits.form.targetOn')} />
      </div>
      {kind === 'benefit' && <CurveFields control={control} rows={curve} nameOf={(index, field) => `curve.${index}.${field}`} />}
      <ProseInput control={control} name="reason" label={t('benefits.rebaseline.reason')} max={2000} />
    </>
  );
}

/** A new baseline, target or curve by a decision; the old ones stay visible. */
export function RebaselineBenefitDialog({ benefit: given, onClose }: { benefit: FragmentType<typeof dialogOf>; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(dialogOf, given);
  return (
    <BenefitFormDialog
      benefit={benefit} name="rebaseline-benefit" title={t('benefits.rebaseline.title', { key: benefit.key })} submit={t('benefits.event.rebaseline')} done={t('benefits.rebaseline.done')} onClose={onClose}
      schema={frameInput} document={rebaselineBenefit} defaults={valuesOf(benefit)}
    >
      {(form) => <Fields form={form} kind={benefit.kind} />}
    </BenefitFormDialog>
  );
}
