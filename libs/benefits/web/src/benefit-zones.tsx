import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitPage_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import styles from './benefit-page.module.css';
import { BenefitProfile } from './benefit-profile.panel.tsx';
import { BenefitReviews } from './benefit-reviews.panel.tsx';
import { BenefitSentence } from './benefit-sentence.tsx';
import { Contributions } from './contributions.panel.tsx';
import { givenDay } from './given-day.ts';
import { MeasurementEntry } from './measurement-entry.tsx';
import { MeasurementHistory } from './measurement-history.tsx';
import { RealisationCurve } from './realisation-curve.chart.tsx';
import { ReplacedFrames } from './replaced-frames.tsx';
import { benefitsTexts } from './texts.ts';

export const pageOf = graphql(/* GraphQL */ `
  fragment BenefitPage_Benefit on Benefit {
    id
    key
    version
    state
    kind
    title { text language }
    scope { key title { text language } }
    unit
    baselineValue
    relapsedOn
    measurements { id }
    replacedFrames { id }
    figures { status finding }
    viewerCan { measure { allowed why } }
    ...BenefitSentence_Benefit
    ...BenefitActs_Benefit
    ...RealisationCurve_Benefit
    ...MeasurementEntry_Benefit
    ...MeasurementHistory_Benefit
    ...BenefitProfile_Benefit
    ...Contributions_Benefit
    ...BenefitReviews_Benefit
    ...ReplacedFrames_Benefit
  }
`);

export type PageBenefit = FragmentType<typeof pageOf>;

/** The row to enter a value, or why there is none. */
function MeasureHere({ benefit }: { benefit: BenefitPage_BenefitFragment }) {
  const t = useMessages(benefitsTexts);
  const { readOnly } = useAsOf();
  const { allowed, why } = benefit.viewerCan.measure;
  if (readOnly) return null;
  if (!allowed) return <small>{why}</small>;
  if (!benefit.unit) return <p>{t('rule.measurement.unitMissing')} {t('rule.measurement.unitMissing.mend')}</p>;
  return <MeasurementEntry benefit={benefit} />;
}

/** All of one benefit; also shown beside the register. */
export function BenefitZones({ benefit: given, narrow = false }: { benefit: PageBenefit; narrow?: boolean }) {
  const t = useMessages(benefitsTexts);
  const words = useMessages(sharedTexts);
  const format = useFormat();
  const benefit = readFragment(pageOf, given);
  return (
    <>
      <BenefitSentence benefit={benefit} />
      {benefit.relapsedOn && <p className={styles.relapse} role="note">{t('benefits.page.relapsed', { day: format.day(givenDay(benefit.relapsedOn)) })}</p>}
      <div className={narrow ? styles.one : styles.two}>
        <Zones>
          <Zone title={t('benefits.page.curve')} rows={12}>
            {benefit.baselineValue === null && benefit.measurements.length === 0 ? <EmptyState sentence={t('benefits.page.noBaseline')} /> : <RealisationCurve benefit={benefit} />}
          </Zone>
          <Zone title={t('benefits.page.measurements')} id="measurements">
            <MeasureHere benefit={benefit} />
            <MeasurementHistory benefit={benefit} />
          </Zone>
          <Zone title={t('benefits.page.reviews')}><BenefitReviews benefit={benefit} /></Zone>
        </Zones>
        <Zones>
          <Zone title={t('benefits.page.profile')}><BenefitProfile benefit={benefit} /></Zone>
          <Zone title={t('benefits.page.contributions')}><Contributions benefit={benefit} /></Zone>
          {benefit.replacedFrames.length > 0 && <Zone title={t('benefits.page.frames')}><ReplacedFrames benefit={benefit} /></Zone>}
          <Zone title={words('shared.word.history')}><HistoryPanel recordKey={benefit.key} words={{ of: 'benefits' }} /></Zone>
        </Zones>
      </div>
    </>
  );
}
