import { useMessages } from './messages.ts';
import styles from './risk-band.module.css';
import { sharedTexts } from './shared-texts.ts';
import { bandOf, riskBands, type Band } from './status.ts';

export interface RiskBandProps {
  /** Probability × impact, 1–25; null = not estimated yet. */
  readonly score: number | null;
  readonly probability?: number | null;
  readonly impact?: number | null;
  /** When the organisation has its own limits; otherwise from the score. */
  readonly band?: Band | null;
}

/** "4×4 ▇ kritisch": the estimate with its band as steps and word. */
export function RiskBand({ score, probability, impact, band }: RiskBandProps) {
  const t = useMessages(sharedTexts);
  if (score === null) return <span>{t('shared.band.none')}</span>;
  const shown = band ?? bandOf(score);
  const level = riskBands.indexOf(shown) + 1;
  return (
    <span className={`${styles.band} ${styles[shown]}`}>
      <span>{probability && impact ? `${probability}×${impact}` : score}</span>
      <span className={styles.steps} aria-hidden="true">
        {riskBands.map((each, index) => <span key={each} className={index < level ? `${styles.step} ${styles.filled}` : styles.step} />)}
      </span>
      <span>{t(`shared.band.${shown}`)}</span>
    </span>
  );
}
