import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { ConditionsPanel } from './conditions.panel.tsx';
import { DecisionChip } from './decision-chip.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import styles from './decision-pane.module.css';
import { DecisionSteps } from './decision-steps.tsx';
import { decisionFragment, votePanelFragment } from './decision.fragments.ts';
import { decisionRecord } from './decision.queries.ts';
import { SealCard } from './seal-card.tsx';
import { decisionsTexts } from './texts.ts';
import { VotePanel } from './vote-panel.tsx';

/** A decision beside its register: what is next, the recommendation, the vote. */
export function DecisionPane({ decisionKey }: { decisionKey: string }) {
  const t = useMessages(decisionsTexts);
  const { day } = useAsOf();
  const { data, error, refetch } = useQuery(decisionRecord, { variables: { key: decisionKey, asOf: day } });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Skeleton rows={10} />;
  if (!data.decision) return <p>{t('decisions.page.gone')}</p>;
  const decision = readFragment(decisionFragment, data.decision);
  const voted = readFragment(votePanelFragment, decision);
  return (
    <div className={styles.pane}>
      <div className={styles.head}><DecisionChip state={decision.state} outcome={decision.outcome} /><DecisionSteps decision={decision} /></div>
      <DecisionFacts decision={decision} />
      {decision.recommendation && <section><h3>{t('decisions.zone.recommendation')}</h3><p><Typed text={decision.recommendation} language={decision.language} /></p></section>}
      {decision.outcome && <section><SealCard decision={decision} ballot={voted.ballot} /></section>}
      {voted.ballot && <section><h3>{t('decisions.zone.votes')}</h3><VotePanel decision={decision} closed={decision.state !== 'voting'} /></section>}
      <section><h3>{t('decisions.zone.conditions')}</h3><ConditionsPanel decision={decision} /></section>
    </div>
  );
}
