import { useSuspenseQuery } from '@apollo/client/react';
import { dimensions } from '@tranche/issues/domain/issue.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { IssuePanel_IssueFragment } from '@tranche/shared/web/gql/graphql.ts';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { KeyLink, LinkedText } from '@tranche/shared/web/key-link.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { createContext, use, useState, type ReactNode } from 'react';
import { givenDay } from './given-day.ts';
import { IssueActions } from './issue-actions.tsx';
import { IssueOptions } from './issue-options.tsx';
import styles from './issue-panel.module.css';
import { IssueRoute } from './issue-route.tsx';
import { issuePanelFragment, issueRecord } from './issue.queries.ts';
import { issuesTexts } from './texts.ts';

export type PanelIssue = IssuePanel_IssueFragment;

const named = (person: PanelIssue['owner']) => (person ? { name: person.displayName, key: person.key } : null);

/** The level of the headings: the pane has its own heading of the second level, the page only the first. */
const Level = createContext<'h2' | 'h3'>('h3');

function Section({ title, children }: { title: string; children: ReactNode }) {
  const Heading = use(Level);
  return <section className={styles.section}><Heading>{title}</Heading>{children}</section>;
}

/** Impact on each dimension: number or words. */
function Analysis({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  const format = useFormat();
  if (issue.impacts.length === 0 && !issue.costImpact && typeof issue.daysImpact !== 'number') return <p><small>{t('issues.panel.notAnalysed')}</small></p>;
  const words = (dimension: string) => issue.impacts.find((impact) => impact.dimension === dimension)?.text;
  const figure = (dimension: string) => (dimension === 'cost' && issue.costImpact ? <MoneyText value={issue.costImpact} /> : dimension === 'time' && typeof issue.daysImpact === 'number' ? format.days(issue.daysImpact) : null);
  const items = dimensions.filter((dimension) => words(dimension) ?? figure(dimension)).map((dimension) => ({
    label: t(`issues.dimension.${dimension}`), value: <>{figure(dimension)}{figure(dimension) && words(dimension) ? ' · ' : ''}<Typed text={words(dimension) ?? ''} language={issue.language} /></>,
  }));
  return <Facts items={items} />;
}

function Decision({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  if (!issue.outcome && !issue.resolution) return null;
  return (
    <Section title={t('issues.panel.decision')}>
      {issue.outcome && <p><strong>{t(`issues.outcome.${issue.outcome}`)}</strong> – <PersonName person={named(issue.decidedBy)} />, <DayText day={givenDay(issue.decidedOn)} /></p>}
      {issue.deferredUntil && <p>{t('issues.panel.deferredUntil')} <DayText day={givenDay(issue.deferredUntil)} relative /></p>}
      {issue.resolution && <p><Typed text={<LinkedText text={issue.resolution} />} language={issue.language} /></p>}
      {issue.closeKind && <p>{t('issues.panel.closed', { kind: t(`issues.closeKind.${issue.closeKind}`) })} <DayText day={givenDay(issue.closedOn)} /></p>}
    </Section>
  );
}

/** The history reads from the audit trail, which few people open: only when it is asked for. */
function Changes({ issueKey }: { issueKey: string }) {
  const t = useMessages(issuesTexts);
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('issues.panel.changes')}</summary>
      {open && <HistoryPanel recordKey={issueKey} words={{ of: 'issues' }} />}
    </details>
  );
}

function Details({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  const format = useFormat();
  return (
    <Facts
      items={[
        { label: t('issues.field.owner'), value: <PersonName person={named(issue.owner)} /> },
        { label: t('issues.field.due'), value: issue.dueOn ? <DayText day={givenDay(issue.dueOn)} due={issue.state !== 'closed'} /> : '–' },
        { label: t('issues.field.priority'), value: issue.priority ? t(`issues.priority.${issue.priority}`) : '–' },
        { label: t('issues.field.severity'), value: issue.severity ? t(`issues.severity.${issue.severity}`) : '–' },
        { label: t('issues.field.raisedBy'), value: <>{issue.raisedFor ? `${issue.raisedFor} – ` : ''}<PersonName person={named(issue.raisedBy)} /> <small>{format.instant(issue.createdAt)}</small></> },
        { label: t('issues.field.source'), value: t(`issues.source.${issue.source}`) },
      ]}
    />
  );
}

/** Everything about one issue: in the pane beside the register and on its own page. */
export function IssuePanel({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  return (
    <div className={styles.panel}>
      <div className={styles.section}>
        <div className={styles.state}>
          <span className={styles.chip}>{t(`issues.type.${issue.type}`)}</span>
          <span className={styles.chip}>{t(`issues.state.${issue.state}`)}</span>
          {issue.overdue && <span className={`${styles.chip} ${styles.overdue}`}>{t('issues.panel.overdue')}</span>}
        </div>
        {issue.description && <p className={styles.description}><Typed text={<LinkedText text={issue.description} />} language={issue.language} /></p>}
        {issue.risk && <p>{t('issues.panel.wasRisk')} <KeyLink to={issue.risk.key}>{issue.risk.key} {issue.risk.title}</KeyLink></p>}
      </div>
      <IssueActions issue={issue} />
      <IssueRoute issue={issue} />
      <Decision issue={issue} />
      <Section title={t('issues.panel.analysis')}><Analysis issue={issue} /></Section>
      {issue.options.length > 0 && <Section title={t('issues.panel.options')}><IssueOptions issue={issue} /></Section>}
      <Section title={t('issues.panel.facts')}><Details issue={issue} /></Section>
      <Changes issueKey={issue.key} />
    </div>
  );
}

/** The issue of this key for the viewer; null when there is none that they may see. */
export function useIssue(issueKey: string): PanelIssue | null {
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(issueRecord, { variables: { key: issueKey, asOf: day } });
  return readFragment(issuePanelFragment, data.issue) ?? null;
}

/** The pane of the register. */
export function IssuePane({ issueKey }: { issueKey: string }) {
  const issue = useIssue(issueKey);
  return issue ? <IssuePanel issue={issue} /> : <NotFound what={issueKey} />;
}

/** The same as the content of a page of its own. */
export function IssueOnPage({ issue }: { issue: PanelIssue }) {
  return <Level value="h2"><IssuePanel issue={issue} /></Level>;
}
