import { rebaselineBenefitInput } from '@tranche/benefits/domain/rebaseline-benefit.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { RebaselineDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { CurveFields, type CurveControl } from './curve-fields.tsx';
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

function RebaselineForm({ benefit, onClose }: { benefit: RebaselineDialog_BenefitFragment; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const form = useActionForm(rebaselineBenefitInput, rebaselineBenefit, {
    name: 'rebaseline-benefit', subject: benefit.key,
    defaults: {
      benefitId: benefit.id, expectedVersion: benefit.version, baselineValue: benefit.baselineValue ?? '', baselineOn: benefit.baselineOn ?? '', targetValue: benefit.targetValue ?? '', targetOn: benefit.targetOn ?? '',
      curve: benefit.curve.planned.map(({ onDay, percent }) => ({ onDay, percent: percent ?? '0' })), decisionId: '', reason: '',
    },
    onDone: () => {
      notify({ text: t('benefits.rebaseline.done') });
      onClose();
    },
  });
  const { control } = form;
  return (
    <ActionForm form={form} submit={t('benefits.event.rebaseline')} onCancel={onClose}>
      <p>{t('benefits.rebaseline.effect')}</p>
      <DecisionInput control={control} name="decisionId" label={t('benefits.rebaseline.decision')} help={t('benefits.rebaseline.decisionHelp')} />
      <div className={styles.pair}>
        <DecimalInput control={control} name="baselineValue" label={t('benefits.profile.baseline')} />
        <DayInput control={control} name="baselineOn" label={t('benefits.form.baselineOn')} />
      </div>
      <div className={styles.pair}>
        <DecimalInput control={control} name="targetValue" label={t(benefit.kind === 'disBenefit' ? 'benefits.profile.accepted' : 'benefits.profile.target')} />
        <DayInput control={control} name="targetOn" label={t('benefits.form.targetOn')} />
      </div>
      {benefit.kind === 'benefit' && <CurveFields control={control as unknown as CurveControl} />}
      <ProseInput control={control} name="reason" label={t('benefits.rebaseline.reason')} max={2000} />
    </ActionForm>
  );
}

/** A new baseline, target or curve by a decision; the old ones stay visible. */
export function RebaselineBenefitDialog({ benefit: given, open, onClose }: { benefit: FragmentType<typeof dialogOf>; open: boolean; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(dialogOf, given);
  return <Dialog open={open} onClose={onClose} title={t('benefits.rebaseline.title', { key: benefit.key })}>{open && <RebaselineForm benefit={benefit} onClose={onClose} />}</Dialog>;
}
