import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import styles from './benefit-sentence.module.css';
import { givenDay } from './given-day.ts';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';
import { Way } from './way.tsx';

const sentenceOf = graphql(/* GraphQL */ `
  fragment BenefitSentence_Benefit on Benefit {
    key
    kind
    unit
    measure { text language }
    baselineValue
    targetValue
    figures { realisedPercent realisedReason plannedPercent latestValue latestOn }
  }
`);

const between = <span className={styles.between}> · </span>;

/** The benefit in one line: "Wartezeit 42 → 20 min · heute 31 · 50 % erreicht, geplant 75 %"; each figure opens its reason. */
export function BenefitSentence({ benefit }: { benefit: FragmentType<typeof sentenceOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const { key, kind, unit, measure, baselineValue, targetValue, figures } = readFragment(sentenceOf, benefit);
  const { realisedPercent, realisedReason, plannedPercent, latestValue, latestOn } = figures;
  if (!measure) return <p className={styles.sentence}>{t('benefits.sentence.notDescribed')}</p>;
  return (
    <p className={styles.sentence}>
      <LocalText value={measure} /> <strong className="nowrap figures">{format.number(baselineValue)} <Way /> {valueText(format, targetValue, unit)}</strong>
      {latestValue !== null && <>{between}{t('benefits.sentence.latest', { day: format.day(givenDay(latestOn)), value: valueText(format, latestValue, unit) })}</>}
      {between}
      <Figure figure="benefit.realisedPercent" of={key} label={t('benefits.column.realised')}>
        {realisedPercent === null ? format.missing(realisedReason && t(`benefits.missing.${realisedReason}`)) : t(kind === 'disBenefit' ? 'benefits.sentence.used' : 'benefits.sentence.realised', { percent: format.percent(realisedPercent) })}
      </Figure>
      {plannedPercent !== null && <>{', '}<Figure figure="benefit.plannedPercent" of={key} label={t('benefits.column.planned')}>{t('benefits.sentence.planned', { percent: format.percent(plannedPercent) })}</Figure></>}
    </p>
  );
}
