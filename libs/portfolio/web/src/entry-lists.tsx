import { decisionsTexts } from '@tranche/decisions/web/texts.ts';
import { risksTexts } from '@tranche/risks/web/texts.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { givenDay } from './given-day.ts';
import styles from './overview.module.css';
import { portfolioTexts } from './texts.ts';

function Entry({ entryKey, text, language, side }: { entryKey: string; text: string; language: string; side: ReactNode }) {
  return (
    <li className={styles.entry}>
      <span><KeyLink to={entryKey} /> <Typed text={text} language={language} /></span>
      <span className={styles.side}>{side}</span>
    </li>
  );
}

/** "Alle 12" below a list that shows the first ones only. */
function More({ shown, all, to }: { shown: number; all: number; to: string }) {
  const t = useMessages(portfolioTexts);
  return all > shown ? <p><Link to={to}>{t('portfolio.list.all', { n: all })}</Link></p> : null;
}

const riskEntry = graphql(/* GraphQL */ `fragment RiskEntry_risk on Risk { id key title language kind score probability impact state }`);

/** The highest open risks, opportunities named as such. */
export function RiskEntries({ risks, all, to }: { risks: readonly FragmentType<typeof riskEntry>[]; all: number; to: string }) {
  const t = useMessages(portfolioTexts);
  const tr = useMessages(risksTexts);
  const rows = readFragment(riskEntry, risks);
  if (rows.length === 0) return <p>{t('portfolio.risks.none')}</p>;
  return (
    <>
      <ul className={styles.entries}>
        {rows.map((risk) => <Entry key={risk.id} entryKey={risk.key} text={risk.title} language={risk.language} side={<>{risk.kind === 'opportunity' && `${tr('risks.kind.opportunity')} `}{risk.score > 0 ? <Figure figure="risk.score" of={risk.key}><RiskBand score={risk.score} probability={risk.probability ?? undefined} impact={risk.impact ?? undefined} /></Figure> : tr(`risks.state.${risk.state}`)}</>} />)}
      </ul>
      <More shown={rows.length} all={all} to={to} />
    </>
  );
}

const issueEntry = graphql(/* GraphQL */ `fragment IssueEntry_issue on Issue { id key title language type priority dueOn overdue owner { id displayName } }`);

/** Open issues, the most severe first. */
export function IssueEntries({ issues, all, to }: { issues: readonly FragmentType<typeof issueEntry>[]; all: number; to: string }) {
  const t = useMessages(portfolioTexts);
  const rows = readFragment(issueEntry, issues);
  if (rows.length === 0) return <p>{t('portfolio.issues.none')}</p>;
  return (
    <>
      <ul className={styles.entries}>
        {rows.map((issue) => <Entry key={issue.id} entryKey={issue.key} text={issue.title} language={issue.language} side={issue.dueOn ? <DayText day={givenDay(issue.dueOn)} due={issue.overdue} /> : (issue.owner?.displayName ?? '')} />)}
      </ul>
      <More shown={rows.length} all={all} to={to} />
    </>
  );
}

const decisionEntry = graphql(/* GraphQL */ `fragment DecisionEntry_decision on Decision { id key question language state outcome dueOn decidedAt votesCast votesEntitled }`);

/** Decisions with what they wait for, or what was decided. */
export function DecisionEntries({ decisions, all, to, none }: { decisions: readonly FragmentType<typeof decisionEntry>[]; all: number; to: string; none: string }) {
  const t = useMessages(portfolioTexts);
  const td = useMessages(decisionsTexts);
  const rows = readFragment(decisionEntry, decisions);
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className={styles.entries}>
        {rows.map((decision) => (
          <Entry
            key={decision.id} entryKey={decision.key} text={decision.question} language={decision.language}
            side={(
              <>
                {decision.outcome ? td(`decisions.outcome.${decision.outcome}`) : td(`decisions.state.${decision.state}`)}
                {decision.state === 'voting' && typeof decision.votesCast === 'number' && <> {t('portfolio.decision.votes', { n: decision.votesCast, of: decision.votesEntitled ?? 0 })}</>}
                {!decision.outcome && decision.dueOn && <><br /><DayText day={givenDay(decision.dueOn)} due /></>}
              </>
            )}
          />
        ))}
      </ul>
      <More shown={rows.length} all={all} to={to} />
    </>
  );
}

const actionEntry = graphql(/* GraphQL */ `fragment ActionEntry_action on Action { id key title language dueOn overdue owner { id displayName } }`);

/** Open actions by their day. */
export function ActionEntries({ actions }: { actions: readonly FragmentType<typeof actionEntry>[] }) {
  return <ul className={styles.entries}>{readFragment(actionEntry, actions).map((action) => <Entry key={action.id} entryKey={action.key} text={action.title} language={action.language} side={<><DayText day={givenDay(action.dueOn)} due />{action.owner && <><br /><small>{action.owner.displayName}</small></>}</>} />)}</ul>;
}
