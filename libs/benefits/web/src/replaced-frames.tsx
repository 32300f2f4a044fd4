import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay } from './given-day.ts';
import styles from './benefit-reviews.module.css';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const framesOf = graphql(/* GraphQL */ `
  fragment ReplacedFrames_Benefit on Benefit {
    unit
    replacedFrames { id baselineValue targetValue targetOn replacedOn reason realisedPercent replacedBy { key displayName } }
  }
`);

/** Earlier baselines and targets, with what would be reached against them today (domain.md 6, case 14). */
export function ReplacedFrames({ benefit: given }: { benefit: FragmentType<typeof framesOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const { unit, replacedFrames } = readFragment(framesOf, given);
  return (
    <ul className={styles.list}>
      {replacedFrames.map((frame) => (
        <li key={frame.id} className={styles.review}>
          <span className={styles.when}>{t('benefits.frames.was', { from: format.number(frame.baselineValue), to: valueText(format, frame.targetValue, unit), day: format.day(givenDay(frame.targetOn)) })}</span>
          <span>{t('benefits.frames.against', { percent: format.percent(frame.realisedPercent) })}</span>
          <small>{t('benefits.frames.replaced', { day: format.day(givenDay(frame.replacedOn)), reason: frame.reason })} · <PersonName person={frame.replacedBy && { name: frame.replacedBy.displayName, key: frame.replacedBy.key }} /></small>
        </li>
      ))}
    </ul>
  );
}
