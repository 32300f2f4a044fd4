import type { DecisionState } from '@tranche/decisions/domain/decision.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './decision-chip.module.css';
import { decisionsTexts } from './texts.ts';

type Tone = 'quiet' | 'active' | 'done' | 'gone';

const tones: Readonly<Record<DecisionState, { tone: Tone; mark: string }>> = {
  draft: { tone: 'quiet', mark: '◌' }, preparing: { tone: 'quiet', mark: '◔' }, voting: { tone: 'active', mark: '◑' }, pending: { tone: 'active', mark: '◑' },
  decided: { tone: 'done', mark: '◕' }, inForce: { tone: 'done', mark: '●' }, superseded: { tone: 'gone', mark: '⇥' }, withdrawn: { tone: 'gone', mark: '×' },
};

/** State of a decision: mark and word, never colour alone. */
export function DecisionChip({ state, outcome }: { state: DecisionState; outcome?: 'approved' | 'rejected' | null | undefined }) {
  const t = useMessages(decisionsTexts);
  const { tone, mark } = tones[state];
  const words = outcome ? `${t(`decisions.state.${state}`)} · ${t(`decisions.outcome.${outcome}`)}` : t(`decisions.state.${state}`);
  return <span className={`${styles.chip} ${styles[tone]}`}><span aria-hidden="true">{mark}</span> {words}</span>;
}
