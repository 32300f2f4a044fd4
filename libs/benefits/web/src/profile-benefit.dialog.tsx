import { benefitAggregations, benefitCategories, benefitConfidences } from '@tranche/benefits/domain/benefit.ts';
import { profileBenefitInput, type ProfileBenefitInput } from '@tranche/benefits/domain/profile-benefit.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, RadioInput, SelectInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ProfileDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput, MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { BenefitFormDialog } from './benefit-form.tsx';
import { CurveFields } from './curve-fields.tsx';
import styles from './dialog-fields.module.css';
import { profileInputOf, profileValues, type ProfileValues } from './profile-values.ts';
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
type Form = ActionFormState<ProfileValues, ProfileBenefitInput>;

// The German title is all that a benefit always has; an emptied one would stay as it was unnoticed.
const profileInput = profileBenefitInput.required({ titleDe: true });

function Fields({ form, benefit, free }: { form: Form; benefit: Shown; free: boolean }) {
  const t = useMessages(benefitsTexts);
  const { control } = form;
  const words = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));
  return (
    <>
      <TextInput control={control} name="titleDe" label={t('benefits.form.titleDe')} max={120} />
      <TextInput control={control} name="titleEn" label={t('benefits.form.titleEn')} optional max={120} />
      <PersonInput control={control} name="ownerId" label={t('benefits.profile.owner')} help={t('benefits.form.ownerHelp')} known={benefit.owner ? { id: benefit.owner.id, key: benefit.owner.key, name: benefit.owner.displayName } : null} />
      <TextInput control={control} name="beneficiary" label={t('benefits.profile.beneficiary')} help={t('benefits.form.beneficiaryHelp')} max={200} />
      <SelectInput control={control} name="category" label={t('benefits.profile.category')} optional empty="–" options={words(benefitCategories, (value) => t(`benefits.category.${value}`))} />
      <div className={styles.pair}>
        <TextInput control={control} name="measureDe" label={t('benefits.form.measureDe')} max={200} />
        <TextInput control={control} name="measureEn" label={t('benefits.form.measureEn')} optional max={200} />
      </div>
      {free && <FrameFields form={form} kind={benefit.kind} />}
      <ProseInput control={control} name="method" label={t('benefits.profile.method')} optional max={2000} />
      <div className={styles.pair}>
        <WholeInput control={control} name="measureEveryMonths" label={t('benefits.form.everyMonths')} optional />
        <MoneyInput control={control} name="monetisedAmount" label={t('benefits.form.yearlyValue')} optional />
      </div>
      <RadioInput control={control} name="confidence" label={t('benefits.profile.confidence')} optional options={words(benefitConfidences, (value) => t(`benefits.confidence.${value}`))} />
      {!free && <p className={styles.note}>{t('benefits.form.frameFixed')}</p>}
    </>
  );
}

/** Unit, baseline, target and planned curve: the frame of reference. */
function FrameFields({ form, kind }: { form: Form; kind: Shown['kind'] }) {
  const t = useMessages(benefitsTexts);
  const curve = useFormRows(form, 'curve');
  const { control } = form;
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
      {kind === 'benefit' && <CurveFields control={control} rows={curve} nameOf={(index, field) => `curve.${index}.${field}`} />}
    </>
  );
}

/** The profile of a benefit as a form. */
export function ProfileBenefitDialog({ benefit: given, onClose }: { benefit: FragmentType<typeof dialogOf>; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const { organisation } = useViewer();
  const benefit = readFragment(dialogOf, given);
  const free = benefit.state === 'identified' || benefit.state === 'profiled';
  return (
    <BenefitFormDialog
      benefit={benefit} name="profile-benefit" title={t('benefits.profile.dialog', { key: benefit.key })} submit={t('benefits.profile.submit')} done={t('benefits.profile.saved')} onClose={onClose}
      schema={profileInput} toInput={profileInputOf({ free, currency: benefit.yearlyValue?.currency ?? organisation.currency })} document={profileBenefit} defaults={profileValues(benefit)}
    >
      {(form) => <Fields form={form} benefit={benefit} free={free} />}
    </BenefitFormDialog>
  );
}
