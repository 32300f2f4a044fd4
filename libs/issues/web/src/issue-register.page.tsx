import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { RegisterGrid, type RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { Suspense } from 'react';
import { useIssueColumns, type RegisterIssue } from './issue-columns.tsx';
import { IssuePane } from './issue.panel.tsx';
import { issueCounts, issueRegister } from './issue.queries.ts';
import { firstIssueView, issueFilterOf, issueOrderOf, useIssueFilters } from './issue-view.ts';
import { issuesTexts } from './texts.ts';

/** "5 offen, 1 überfällig": each number is a filter. */
function Counts({ scope, onFilter }: { scope: string; onFilter: (filter: RegisterView['filter']) => void }) {
  const t = useMessages(issuesTexts);
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(issueCounts, { variables: { scope, asOf: day } });
  const { open, overdue, unowned, raised, proposed, must } = data.issueSummary;
  const items = [
    { n: open, id: 'open', filter: {} }, { n: overdue, id: 'overdue', filter: { overdue: ['1'] } }, { n: must, id: 'must', filter: { priority: ['must'] } }, { n: raised, id: 'raised', filter: { state: ['raised'] } },
    { n: proposed, id: 'proposed', filter: { state: ['proposed'] } }, { n: unowned, id: 'unowned', filter: { unowned: ['1'] } },
  ] as const;
  const shown = items.filter((item) => item.n > 0 || item.id === 'open');
  return <CountLine items={shown.map(({ n, id, filter }) => ({ text: t(`issues.count.${id}`, { n }), filter: { ...firstIssueView.filter, ...filter } }))} onFilter={onFilter} />;
}

/** The issue register of a scope. */
export default function IssueRegisterPage() {
  const t = useMessages(issuesTexts);
  const { scope = '' } = useRouteKeys();
  const current = useCurrentScope();
  const { day } = useAsOf();
  const [view, setView] = useRegisterView(firstIssueView);
  const columns = useIssueColumns();
  const filters = useIssueFilters(view);
  const list = useConnection(issueRegister, { scope, filter: issueFilterOf(view), orderBy: issueOrderOf(view.sort), asOf: day }, (data) => data.issues);
  const live = useLiveRefresh(['issue'], list.refetch);
  return (
    <Page title={t('issues.register.title')} context={current ? `${current.key} ${current.title}` : scope}>
      <RegisterGrid<RegisterIssue>
        name="issues" label={t('issues.register.title')} list={list} view={view} onView={setView} columns={columns} filters={filters} searchable
        rowKey={(issue) => issue.key} rowTitle={(issue) => issue.title} empty={<EmptyState sentence={t('issues.register.empty')} example={t('issues.register.example')} />} csvName={`${scope}-issues`}
        count={<Suspense fallback={<Skeleton rows={1} />}><Counts scope={scope} onFilter={(filter) => setView({ filter, q: '' })} /></Suspense>}
        tools={<FreshPill live={live} />} quick={<QuickRow kind="issue" scopeKey={scope} />}
        pane={(issue) => <IssuePane issueKey={issue.key} />} paneForKey={(key) => <IssuePane issueKey={key} />}
        marks={(issue) => ({ overdue: issue.overdue })}
      />
    </Page>
  );
}
