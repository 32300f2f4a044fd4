import type { Day } from '@tranche/shared/domain/day.ts';
import { Link } from 'react-router';
import { CheckIcon } from './icons.tsx';
import { useMessages, type Translate } from './messages.ts';
import { useRegistry } from './registry.tsx';
import { sharedTexts, type SharedText } from './shared-texts.ts';
import styles from './stage-bar.module.css';
import { timeScale, type TimeScale } from './time-scale.ts';
import { useFormat } from './use-format.ts';
import type { Format } from './format.ts';

export type StageBarState = 'planned' | 'submitted' | 'authorised' | 'running' | 'exception' | 'ending' | 'closed';

export interface StageBarItem {
  readonly key: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly state: StageBarState;
  /** Fractions; shown as two thin bars in the current stage. */
  readonly timeUsed?: number | null;
  readonly costUsed?: number | null;
  readonly gateOn?: Day | null;
}

export interface StageBarProps {
  readonly stages: readonly StageBarItem[];
  readonly today: Day;
  /** One line without words, for cells; the text of it is read out. */
  readonly compact?: boolean;
}

function sentenceOf(stage: StageBarItem, t: Translate<SharedText>, format: Format): string {
  const state = t(`shared.stage.${stage.state}`);
  return t('shared.stage.sentence', { key: stage.key, title: stage.title, state, from: format.day(stage.from), to: format.day(stage.to) });
}

const metersOf = (stage: StageBarItem) => ([['time', stage.timeUsed], ['cost', stage.costUsed]] as const).flatMap(([name, share]) => (typeof share === 'number' && stage.state !== 'closed' && stage.state !== 'planned' ? [{ name, share }] : []));

function StageBlock({ stage, scale, compact }: { stage: StageBarItem; scale: TimeScale; compact: boolean }) {
  const t = useMessages(sharedTexts);
  const format = useFormat();
  const registry = useRegistry();
  const place = { insetInlineStart: `${scale.at(stage.from)}%`, width: `${Math.max(scale.at(stage.to) - scale.at(stage.from), 0.5)}%` };
  const meters = metersOf(stage).map((meter) => ({ ...meter, words: t(`shared.stage.${meter.name}Used`, { share: format.usage(meter.share) }) }));
  const sentence = [sentenceOf(stage, t, format), ...(compact ? [] : meters.map(({ words }) => words))].join(', ');
  if (compact) return <span className={`${styles.stage} ${styles[stage.state]}`} style={place}>{sentence}</span>;
  return (
    <Link className={`${styles.stage} ${styles[stage.state]}`} style={place} to={registry.addressOf(stage.key)} aria-label={sentence}>
      <span className={styles.title}>{stage.state === 'closed' && <CheckIcon />}{stage.key.split('/')[1]} {stage.title}{meters.length > 0 && <span className={styles.words}> {meters.map(({ words }) => words).join(' · ')}</span>}</span>
      {meters.length > 0 && <span className={styles.used}>{meters.map(({ name, share }) => <span key={name} className={styles.meter}><span style={{ width: `${Math.min(share * 100, 100)}%` }} /></span>)}</span>}
    </Link>
  );
}

/** Stages true to time, gates as diamonds, today as a line (ux.md 5.5); as a list on small screens. */
export function StageBar({ stages, today, compact = false }: StageBarProps) {
  const t = useMessages(sharedTexts);
  const [first, last] = [stages.map((stage) => stage.from).sort()[0], stages.map((stage) => stage.to).sort().at(-1)];
  if (!first || !last) return <span>{t('shared.stage.none')}</span>;
  const scale = timeScale(first, last);
  const now = scale.at(today);
  const gates = stages.flatMap((stage) => (stage.gateOn ? [{ key: stage.key, on: stage.gateOn }] : []));
  return (
    <div className={compact ? `${styles.bar} ${styles.compact}` : styles.bar} role="group" aria-label={t('shared.stage.bar')}>
      <div className={styles.lane}>
        {stages.map((stage) => <StageBlock key={stage.key} stage={stage} scale={scale} compact={compact} />)}
        {!compact && gates.map((gate) => <span key={gate.key} className={styles.gate} style={{ insetInlineStart: `${scale.at(gate.on)}%` }} aria-hidden="true" />)}
      </div>
      {today >= first && today <= last && (
        <span className={now > 80 ? `${styles.today} ${styles.left}` : styles.today} style={{ insetInlineStart: `${now}%` }} aria-hidden="true">
          {!compact && <span className={styles.todayWord}>{t('shared.word.today')}</span>}
        </span>
      )}
    </div>
  );
}
