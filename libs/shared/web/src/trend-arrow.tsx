import { ArrowIcon } from './icons.tsx';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import styles from './trend-arrow.module.css';

export type Trend = 'better' | 'same' | 'worse';
/** Degrees against an arrow that points right. */
const turns: Readonly<Record<Trend, number>> = { better: -45, same: 0, worse: 45 };

/** Direction since the last report; the word is read out even where only the arrow is shown. */
export function TrendArrow({ trend, word = false }: { trend: Trend; word?: boolean }) {
  const t = useMessages(sharedTexts);
  const name = t(`shared.trend.${trend}`);
  return (
    <span className={styles.trend}>
      <ArrowIcon turn={turns[trend]} />
      <span className={word ? undefined : 'visually-hidden'}> {name}</span>
    </span>
  );
}
