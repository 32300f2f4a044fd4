import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';
import type { Status } from './status.ts';
import styles from './tolerance-bar.module.css';
import { useFormat } from './use-format.ts';

export interface ToleranceBarProps {
  /** Share of the tolerance that the forecast uses: 1 = at the limit, negative = below plan; null = not assessed. */
  readonly usage: number | string | null;
  readonly status: Status;
  /** Why there is no usage. */
  readonly reason?: string | null;
  /** Bar without the number, for cells that show it elsewhere. */
  readonly compact?: boolean;
}

/** Twice the tolerance on each side: what is further out is drawn at the edge and read from the number. */
const reach = 2;
const width = 120;
const at = (usage: number) => ((Math.min(Math.max(usage, -reach), reach) + reach) / (2 * reach)) * width;

/** Use of a tolerance: centre = plan, marks = limits on both sides, bar = forecast. */
export function ToleranceBar({ usage, status, reason, compact }: ToleranceBarProps) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  if (usage === null) return <span>{format.missing(reason ?? t('shared.status.notAssessed'))}</span>;
  const value = Number(usage);
  const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  return (
    <span className={compact ? `${styles.tolerance} ${styles.compact}` : styles.tolerance}>
      <svg className={styles.bar} viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" role="img" aria-label={t('shared.tolerance.name', { usage: format.usage(usage), status: t(`shared.status.${status}`) })}>
        <rect className={styles.track} x="0" y="6" width={width} height="8" />
        <rect className={styles.inside} x={at(-1)} y="6" width={at(1) - at(-1)} height="8" />
        <rect className={styles[status]} x={from} y="6" width={Math.max(to - from, 1.5)} height="8" vectorEffect="non-scaling-stroke" />
        <line className={styles.zero} x1={at(0)} x2={at(0)} y1="3" y2="17" vectorEffect="non-scaling-stroke" />
        {[-1, 1].map((limit) => <line key={limit} className={styles.limit} x1={at(limit)} x2={at(limit)} y1="1" y2="19" vectorEffect="non-scaling-stroke" />)}
      </svg>
      {!compact && <span className={styles.value}>{format.usage(usage)}</span>}
    </span>
  );
}
