import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { LocalText, Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useState } from 'react';
import { givenDay } from './given-day.ts';
import styles from './benefit-profile.module.css';
import { ProfileBenefitDialog } from './profile-benefit.dialog.tsx';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const profileOf = graphql(/* GraphQL */ `
  fragment BenefitProfile_Benefit on Benefit {
    id
    state
    kind
    category
    language
    beneficiary
    owner { id key displayName }
    ownerMissing
    measure { text language }
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
    startedOn
    dropReason
    figures { nextMeasurementOn measurementOverdue }
    viewerCan { profile { allowed why } }
    ...ProfileDialog_Benefit
  }
`);

/** What the benefit is, how it is measured, and who answers for it. */
export function BenefitProfile({ benefit: given }: { benefit: FragmentType<typeof profileOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const benefit = readFragment(profileOf, given);
  const [editing, setEditing] = useState(false);
  const { unit, language, figures } = benefit;
  const framed = (value: string | null | undefined, on: string | null | undefined) => (value === null || value === undefined ? '–' : <>{valueText(format, value, unit)} <small><DayText day={givenDay(on)} /></small></>);
  const items = [
    { label: t('benefits.profile.owner'), value: benefit.ownerMissing ? <span className={styles.missing}>{t('benefits.profile.ownerMissing')}</span> : <PersonName person={benefit.owner && { name: benefit.owner.displayName, key: benefit.owner.key }} /> },
    { label: t('benefits.profile.beneficiary'), value: <Typed text={benefit.beneficiary ?? '–'} language={benefit.beneficiary ? language : null} /> },
    { label: t('benefits.profile.category'), value: benefit.category ? t(`benefits.category.${benefit.category}`) : '–' },
    { label: t('benefits.profile.measure'), value: <LocalText value={benefit.measure} /> },
    { label: t('benefits.profile.baseline'), value: framed(benefit.baselineValue, benefit.baselineOn) },
    { label: t(benefit.kind === 'disBenefit' ? 'benefits.profile.accepted' : 'benefits.profile.target'), value: framed(benefit.targetValue, benefit.targetOn) },
    ...(benefit.holdBand === null || benefit.holdBand === undefined ? [] : [{ label: t('benefits.profile.holdBand'), value: `± ${valueText(format, benefit.holdBand, unit)}` }]),
    { label: t('benefits.profile.aggregation'), value: t(`benefits.aggregation.${benefit.aggregation}`) },
    { label: t('benefits.profile.rhythm'), value: benefit.measureEveryMonths ? t('benefits.profile.everyMonths', { n: benefit.measureEveryMonths }) : '–' },
    { label: t('benefits.profile.nextMeasurement'), value: <DayText day={givenDay(figures.nextMeasurementOn)} due={figures.measurementOverdue} /> },
    { label: t('benefits.profile.yearlyValue'), value: <MoneyText value={benefit.yearlyValue} /> },
    { label: t('benefits.profile.confidence'), value: benefit.confidence ? t(`benefits.confidence.${benefit.confidence}`) : '–' },
    ...(benefit.startedOn ? [{ label: t('benefits.profile.startedOn'), value: <DayText day={givenDay(benefit.startedOn)} /> }] : []),
  ];
  return (
    <div className={styles.profile}>
      <Facts items={items} />
      {benefit.method && <div><h3>{t('benefits.profile.method')}</h3><p className={styles.prose}><Typed text={benefit.method} language={language} /></p></div>}
      {benefit.dropReason && <div><h3>{t('benefits.profile.dropReason')}</h3><p className={styles.prose}><Typed text={benefit.dropReason} language={language} /></p></div>}
      {benefit.state !== 'closed' && benefit.state !== 'dropped' && <div><ActionButton can={benefit.viewerCan.profile} onClick={() => setEditing(true)}>{t('benefits.profile.edit')}</ActionButton></div>}
      {editing && <ProfileBenefitDialog benefit={benefit} onClose={() => setEditing(false)} />}
    </div>
  );
}
