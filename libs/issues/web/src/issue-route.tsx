import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import styles from './issue-panel.module.css';
import type { PanelIssue } from './issue.panel.tsx';
import { issuesTexts } from './texts.ts';

/** Who decides and why: as computed now, or as it was when the decision was proposed. */
export function IssueRoute({ issue }: { issue: PanelIssue }) {
  const t = useMessages(issuesTexts);
  const decider = issue.decider ?? issue.route?.decider;
  const rules = issue.decider ? issue.routeRules : (issue.route?.rules ?? []);
  if (!decider || issue.state === 'closed') return null;
  return (
    <div className={styles.route}>
      <p><strong>{t('issues.panel.decides', { decider: t(`issues.decider.${decider}`) })}</strong> {rules.map((rule) => t(`issues.routeRule.${rule}`)).join(' ')}</p>
      {issue.route?.exception && <p>{t('issues.panel.exception')}</p>}
      {issue.route?.changeBudgetLeft && <p><small>{t('issues.panel.budgetLeft')} <MoneyText value={issue.route.changeBudgetLeft} /></small></p>}
    </div>
  );
}
