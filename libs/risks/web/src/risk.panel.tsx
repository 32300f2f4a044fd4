import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import type { RiskPanel_RiskFragment } from '@tranche/shared/web/gql/graphql.ts';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Sparkline } from '@tranche/shared/web/sparkline.tsx';
import { TrendArrow } from '@tranche/shared/web/trend-arrow.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { createContext, use, useState, type ReactNode } from 'react';
import { RiskActions } from './risk-actions.tsx';
import { RiskFacts } from './risk-facts.tsx';
import { Estimate } from './risk-estimate.tsx';
import { RiskMoney } from './risk-money.tsx';
import styles from './risk-panel.module.css';
import { riskPanelFragment, riskRecord } from './risk.queries.ts';
import { RiskResponses } from './risk-responses.tsx';
import { RiskSentence } from './risk-sentence.tsx';
import { risksTexts } from './texts.ts';

export type PanelRisk = RiskPanel_RiskFragment;

/** The level of the headings: the pane has its own heading of the second level, the page only the first. */
const Level = createContext<'h2' | 'h3'>('h3');

function Section({ title, children }: { title: string; children: ReactNode }) {
  const Heading = use(Level);
  return <section className={styles.section}><Heading>{title}</Heading>{children}</section>;
}

function Estimates({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const moments = [
    ['before', risk.inherentProbability, risk.inherentImpact], ['now', risk.probability, risk.impact], ['after', risk.residualProbability, risk.residualImpact],
  ] as const;
  return (
    <dl className={styles.moments}>
      {moments.flatMap(([moment, probability, impact]) => [
        <dt key={`${moment}-name`}>{t(`risks.moment.${moment}`)}</dt>,
        <dd key={moment}><Estimate probability={probability} impact={impact} /></dd>,
      ])}
    </dl>
  );
}

function Trend({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const format = useFormat();
  if (risk.history.length < 2) return null;
  return (
    <div className={styles.trend}>
      <Sparkline label={t('risks.panel.scoreOverTime')} points={risk.history.map((each) => ({ label: format.day(each.onDay as Day), value: each.score }))} />
      {risk.trend && <TrendArrow trend={risk.trend} word />}
    </div>
  );
}

/** The history reads from the audit trail, which few people open: only when it is asked for. */
function Changes({ riskKey }: { riskKey: string }) {
  const t = useMessages(risksTexts);
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('risks.panel.changes')}</summary>
      {open && <HistoryPanel recordKey={riskKey} words={{ of: 'risks', lists: { responseCategory: 'response' } }} />}
    </details>
  );
}

/** Everything about one risk: in the pane beside the register and on its own page. */
export function RiskPanel({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  return (
    <div className={styles.panel}>
      <div className={styles.section}>
        <p className={styles.sentence}><RiskSentence risk={risk} /></p>
        <div className={styles.state}>
          <span className={styles.chip}>{t(`risks.kind.${risk.kind}`)}</span>
          <span className={styles.chip}>{t(`risks.state.${risk.state}`)}</span>
          <Estimate probability={risk.probability} impact={risk.impact} />
        </div>
        {risk.state === 'closed' && risk.closeReason && <p>{t('risks.panel.closed', { reason: t(`risks.closeReason.${risk.closeReason}`) })} {risk.closeNote}</p>}
        {risk.issue && <p>{t('risks.panel.becameIssue')} <KeyLink to={risk.issue.key}>{risk.issue.key} {risk.issue.title}</KeyLink></p>}
        {risk.escalatedFrom && <p>{t('risks.panel.escalatedFrom')} <KeyLink to={risk.escalatedFrom.key}>{risk.escalatedFrom.key} {risk.escalatedFrom.title}</KeyLink></p>}
      </div>
      <RiskActions risk={risk} />
      <Section title={t('risks.panel.estimate')}><Estimates risk={risk} /><Trend risk={risk} /></Section>
      <Section title={t('risks.panel.responses')}><RiskResponses risk={risk} /></Section>
      <Section title={t('risks.panel.money')}><RiskMoney risk={risk} /></Section>
      <Section title={t('risks.panel.facts')}><RiskFacts risk={risk} /></Section>
      <Changes riskKey={risk.key} />
    </div>
  );
}

/** The risk of this key for the viewer; undefined when there is none that they may see. */
export function useRisk(riskKey: string): PanelRisk | null {
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(riskRecord, { variables: { key: riskKey, asOf: day } });
  return readFragment(riskPanelFragment, data.risk) ?? null;
}

/** The pane of the register. */
export function RiskPane({ riskKey }: { riskKey: string }) {
  const risk = useRisk(riskKey);
  return risk ? <RiskPanel risk={risk} /> : <NotFound what={riskKey} />;
}

/** The same as the content of a page of its own. */
export function RiskOnPage({ risk }: { risk: PanelRisk }) {
  return <Level value="h2"><RiskPanel risk={risk} /></Level>;
}
