import type { DecisionState } from '@tranche/decisions/domain/decision.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './decision-chip.module.css';
import { decisionMarks, Mark } from './mark.tsx';
import { decisionsTexts } from './texts.ts';

type Tone = 'quiet' | 'active' | 'done' | 'gone';

const tones: Readonly<Record<DecisionState, Tone>> = {
  draft: 'quiet', preparing: 'quiet', voting: 'active', pending: 'active', decided: 'done', inForce: 'done', superseded: 'gone', withdrawn: 'gone',
};

/** State of a decision: mark and word, never colour alone. */
export function DecisionChip({ state, outcome }: { state: DecisionState; outcome?: 'approved' | 'rejected' | null | undefined }) {
  const t = useMessages(decisionsTexts);
  const words = outcome ? `${t(`decisions.state.${state}`)} · ${t(`decisions.outcome.${outcome}`)}` : t(`decisions.state.${state}`);
  return <span className={`${styles.chip} ${styles[outcome === 'rejected' ? 'gone' : tones[state]]}`}><Mark name={decisionMarks[state]} /> {words}</span>;
}
