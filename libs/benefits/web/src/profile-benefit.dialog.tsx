import { benefitAggregations, benefitCategories, benefitConfidences } from '@tranche/benefits/domain/benefit.ts';
import { profileBenefitInput, type ProfileBenefitInput } from '@tranche/benefits/domain/profile-benefit.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, RadioInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ProfileDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { DecimalInput, MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import type { Control } from 'react-hook-form';
import { CurveFields, type CurveControl } from './curve-fields.tsx';
import styles from './dialog-fields.module.css';
import { benefitsTexts } from './texts.ts';

const dialogOf = graphql(/* GraphQL */ `
  fragment ProfileDialog_Benefit on Benefit {
    id
    key
    version
    state
    kind
    titleDe
    titleEn
    category
    beneficiary
    owner { id key displayName }
    measureDe
    measureEn
    method
    unit
    aggregation
    confidence
    measureEveryMonths
    yearlyValue { amount currency }
    holdBand
    baselineValue
    baselineOn
    targetValue
    targetOn
    curve { planned { onDay percent } }
  }
`);

const profileBenefit = graphql(/* GraphQL */ `
  mutation ProfileBenefit($input: ProfileBenefitInput!) {
    profileBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

type Shown = ProfileDialog_BenefitFragment;
type ProfileValues = ReturnType<typeof detailsOf> & ReturnType<typeof frameOf>;

function detailsOf(benefit: Shown, currency: string) {
  const { yearlyValue } = benefit;
  return {
    benefitId: benefit.id, expectedVersion: benefit.version,
    titleDe: benefit.titleDe, titleEn: benefit.titleEn ?? '', category: benefit.category ?? '', beneficiary: benefit.beneficiary ?? '', ownerId: benefit.owner?.id ?? '',
    measureDe: benefit.measureDe ?? '', measureEn: benefit.measureEn ?? '', method: benefit.method ?? '', confidence: benefit.confidence ?? '',
    measureEveryMonths: benefit.measureEveryMonths ?? ('' as number | ''), monetisedAmount: yearlyValue?.amount.replace('-', '') ?? '', currency: yearlyValue?.currency ?? currency,
  };
}

function frameOf(benefit: Shown) {
  return {
    unit: benefit.unit ?? '', aggregation: benefit.aggregation as string, holdBand: benefit.holdBand ?? '', baselineValue: benefit.baselineValue ?? '', baselineOn: benefit.baselineOn ?? '',
    targetValue: benefit.targetValue ?? '', targetOn: benefit.targetOn ?? '', curve: benefit.curve.planned.map(({ onDay, percent }) => ({ onDay, percent: percent ?? '0' })),
  };
}

function ProfileForm({ benefit, onClose }: { benefit: Shown; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const { organisation } = useViewer();
  // What the benefit is judged by is part of the form until its approval; afterwards it only moves by a decision.
  const free = benefit.state === 'identified' || benefit.state === 'profiled';
  const form = useActionForm(profileBenefitInput, profileBenefit, {
    name: 'profile-benefit', subject: benefit.key,
    defaults: { ...detailsOf(benefit, organisation.currency), ...(free ? frameOf(benefit) : {}) } as ProfileValues,
    onDone: () => {
      notify({ text: t('benefits.profile.saved') });
      onClose();
    },
  });
  const { control } = form;
  const words = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));
  return (
    <ActionForm form={form} submit={t('benefits.profile.submit')} onCancel={onClose}>
      <TextInput control={control} name="titleDe" label={t('benefits.form.titleDe')} max={120} />
      <TextInput control={control} name="titleEn" label={t('benefits.form.titleEn')} optional max={120} />
      <PersonInput control={control} name="ownerId" label={t('benefits.profile.owner')} help={t('benefits.form.ownerHelp')} known={benefit.owner ? { id: benefit.owner.id, key: benefit.owner.key, name: benefit.owner.displayName } : null} />
      <TextInput control={control} name="beneficiary" label={t('benefits.profile.beneficiary')} help={t('benefits.form.beneficiaryHelp')} max={200} />
      <SelectInput control={control} name="category" label={t('benefits.profile.category')} optional empty="–" options={words(benefitCategories, (value) => t(`benefits.category.${value}`))} />
      <div className={styles.pair}>
        <TextInput control={control} name="measureDe" label={t('benefits.form.measureDe')} max={200} />
        <TextInput control={control} name="measureEn" label={t('benefits.form.measureEn')} optional max={200} />
      </div>
      {free && <FrameFields control={control} kind={benefit.kind} />}
      <ProseInput control={control} name="method" label={t('benefits.profile.method')} optional max={2000} />
      <div className={styles.pair}>
        <WholeInput control={control} name="measureEveryMonths" label={t('benefits.form.everyMonths')} optional />
        <MoneyInput control={control} name="monetisedAmount" label={t('benefits.form.yearlyValue')} optional />
      </div>
      <RadioInput control={control} name="confidence" label={t('benefits.profile.confidence')} optional options={words(benefitConfidences, (value) => t(`benefits.confidence.${value}`))} />
      {!free && <p className={styles.note}>{t('benefits.form.frameFixed')}</p>}
    </ActionForm>
  );
}

type ProfileControl = Control<ProfileValues, unknown, ProfileBenefitInput>;

/** Unit, baseline, target and planned curve: the frame of reference. */
function FrameFields({ control, kind }: { control: ProfileControl; kind: Shown['kind'] }) {
  const t = useMessages(benefitsTexts);
  return (
    <>
      <div className={styles.pair}>
        <TextInput control={control} name="unit" label={t('benefits.form.unit')} help={t('benefits.form.unitHelp')} max={40} />
        <RadioInput control={control} name="aggregation" label={t('benefits.profile.aggregation')} options={benefitAggregations.map((value) => ({ value, label: t(`benefits.aggregation.${value}`) }))} />
      </div>
      <div className={styles.pair}>
        <DecimalInput control={control} name="baselineValue" label={t('benefits.profile.baseline')} optional help={t('benefits.form.baselineHelp')} />
        <DayInput control={control} name="baselineOn" label={t('benefits.form.baselineOn')} optional />
      </div>
      <div className={styles.pair}>
        <DecimalInput control={control} name="targetValue" label={t(kind === 'disBenefit' ? 'benefits.profile.accepted' : 'benefits.profile.target')} optional />
        <DayInput control={control} name="targetOn" label={t('benefits.form.targetOn')} optional />
      </div>
      <DecimalInput control={control} name="holdBand" label={t('benefits.profile.holdBand')} optional help={t('benefits.form.holdHelp')} />
      {kind === 'benefit' && <CurveFields control={control as unknown as CurveControl} />}
    </>
  );
}

/** The profile of a benefit as a form. */
export function ProfileBenefitDialog({ benefit: given, open, onClose }: { benefit: FragmentType<typeof dialogOf>; open: boolean; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(dialogOf, given);
  return <Dialog open={open} onClose={onClose} title={t('benefits.profile.dialog', { key: benefit.key })}>{open && <ProfileForm benefit={benefit} onClose={onClose} />}</Dialog>;
}
