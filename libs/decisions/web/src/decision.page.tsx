import { useQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useEffect, useState } from 'react';
import { ActionsPanel } from './actions.panel.tsx';
import { ConditionsPanel } from './conditions.panel.tsx';
import { DecisionChain } from './decision-chain.tsx';
import { DecisionChip } from './decision-chip.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { decisionFragment, votePanelFragment } from './decision.fragments.ts';
import { DecisionGuards } from './decision-guards.tsx';
import { decisionRecord } from './decision.queries.ts';
import { DecisionSteps } from './decision-steps.tsx';
import styles from './decision.page.module.css';
import { EarlierVotes } from './earlier-votes.tsx';
import { ContextText } from './context-text.tsx';
import { OptionsZone } from './options-zone.tsx';
import { SealCard } from './seal-card.tsx';
import { decisionsTexts } from './texts.ts';
import { VotePanel } from './vote-panel.tsx';

/** A question from its first draft to its effect: prepared together, decided once, found again later (ux.md 5.7). */
export default function DecisionPage() {
  const t = useMessages(decisionsTexts);
  const { decision: key = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data, error, refetch } = useQuery(decisionRecord, { variables: { key, asOf: day } });
  const live = useLiveRefresh(['decision', 'vote', 'decision_conflict', 'condition', 'action'], refetch);
  // Votes of others appear by themselves: nothing on this page jumps when a mark changes.
  useEffect(() => {
    if (live.fresh > 0) live.show();
  }, [live]);
  if (data?.decision === null) return <NotFound what={key} />;
  if (!data?.decision) return <Page title={key} context={t('decisions.page.name')}>{error ? <Problem error={error} onRetry={() => void refetch()} /> : <Skeleton rows={12} />}</Page>;
  return <Decision decision={readFragment(decisionFragment, data.decision)} />;
}

function Decision({ decision }: { decision: DecisionPage_DecisionFragment }) {
  const t = useMessages(decisionsTexts);
  const voted = readFragment(votePanelFragment, decision);
  const preparing = decision.state === 'draft' || decision.state === 'preparing';
  return (
    <Page
      title={{ text: decision.question, language: decision.language }} context={t('decisions.page.name')} recordKey={decision.key}
      status={<DecisionChip state={decision.state} outcome={decision.outcome} />} actions={<DecisionSteps decision={decision} />}
    >
      <DecisionFacts decision={decision} />
      <div className={styles.columns}>
        <div className={styles.first}>
          {preparing && <Zone title={t('decisions.zone.guards')}><DecisionGuards decision={decision} /></Zone>}
          {decision.recommendation && (
            <Zone title={t('decisions.zone.recommendation')}>
              <p className={styles.prose}><Typed text={decision.recommendation} language={decision.language} /></p>
              <small>{[decision.recommendedBy?.displayName, decision.recommendedOption && t('decisions.recommendation.option', { option: decision.recommendedOption.title })].filter(Boolean).join(' · ')}</small>
            </Zone>
          )}
        </div>
        <div className={styles.side}>
          {decision.outcome && <Zone title={t('decisions.zone.outcome')} id="outcome"><SealCard decision={decision} ballot={voted.ballot} /></Zone>}
          {voted.ballot && <Zone title={t('decisions.zone.votes')} id="votes"><VotePanel decision={decision} closed={decision.state !== 'voting'} /></Zone>}
          <Zone title={t('decisions.zone.conditions')} id="conditions"><ConditionsPanel decision={decision} /></Zone>
          <Zone title={t('decisions.zone.actions')} id="actions"><ActionsPanel decision={decision} /></Zone>
        </div>
        <div className={styles.rest}>
          <Zone title={t('decisions.zone.context')} id="context"><ContextText decision={decision} /></Zone>
          <OptionsZone decision={decision} />
          {decision.earlierVotes.length > 0 && <Zone title={t('decisions.zone.earlier')}><EarlierVotes decision={decision} /></Zone>}
          {(decision.supersedes || decision.supersededBy) && <Zone title={t('decisions.zone.chain')}><DecisionChain decision={decision} /></Zone>}
          <HistoryZone recordKey={decision.key} />
        </div>
      </div>
    </Page>
  );
}

/** Read only when somebody asks for it. */
function HistoryZone({ recordKey }: { recordKey: string }) {
  const t = useMessages(decisionsTexts);
  const [open, setOpen] = useState(false);
  return (
    <Zone title={t('decisions.zone.history')} actions={<button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'decisions.history.hide' : 'decisions.history.show')}</button>}>
      {open && <HistoryPanel recordKey={recordKey} words={{ of: 'decisions', lists: { votingRule: 'rule' } }} />}
    </Zone>
  );
}
