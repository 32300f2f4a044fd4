import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { FreshPill } from '@tranche/shared/web/fresh-pill.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useLiveRefresh } from '@tranche/shared/web/live.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { RegisterGrid } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { text, useViewState } from '@tranche/shared/web/view-state.ts';
import { lazy, Suspense, useState } from 'react';
import { useProjectColumns, type RegisterProject } from './project-columns.tsx';
import { firstProjectView, projectFilterOf, projectOrderOf, useProjectFilters } from './project-view.ts';
import { portfolioTexts } from './texts.ts';

const ProposeProjectDialog = lazy(() => import('@tranche/projects/web/propose-project.dialog.tsx'));

const projectRegister = graphql(/* GraphQL */ `
  query ProjectRegister($scope: ID, $filter: ProjectFilter, $orderBy: ProjectOrder!, $asOf: Day, $first: Int = 50, $after: String) {
    projects(scope: $scope, filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id key title { text language } state restricted budget { amount currency } plannedEnd slice { signal } manager { id displayName } parent { key }
          figures { id status driver costUsage costStatus timeUsage forecast { amount currency } forecastEnd } currentStage { id number } stages { id key state plannedStart }
        }
      }
    }
  }
`);

const scopeSchema = { in: text() };

/** All projects, or those of the portfolio or programme in the address; a new one begins as an idea. */
export default function ProjectRegisterPage() {
  const t = useMessages(portfolioTexts);
  const { scope } = useRouteKeys();
  const { day } = useAsOf();
  const [open, setOpen] = useState(false);
  const [{ in: within }] = useViewState(scopeSchema);
  const [view, setView] = useRegisterView(firstProjectView);
  const columns = useProjectColumns();
  const filters = useProjectFilters();
  const place = scope ?? (within || null);
  const list = useConnection(projectRegister, { scope: place, filter: projectFilterOf(view), orderBy: projectOrderOf(view.sort), asOf: day }, (data) => data.projects);
  const live = useLiveRefresh(['project', 'stage', 'stage_forecast'], list.refetch);
  const propose = <button type="button" className="primary" onClick={() => setOpen(true)}>{t('portfolio.projects.propose')}</button>;
  return (
    <Page title={place ? t('portfolio.projects.within', { key: place }) : t('portfolio.projects.title')} actions={propose}>
      <FreshPill live={live} />
      <RegisterGrid<RegisterProject>
        name="projects" label={t('portfolio.projects.title')} list={list} view={view} onView={setView} columns={columns} filters={filters} searchable rowKey={(row) => row.key}
        rowTitle={(row) => row.title.text} marks={(row) => ({ restricted: row.restricted })} empty={<EmptyState sentence={t('portfolio.projects.none')} action={propose} />} csvName="projects"
      />
      {open && <Suspense><ProposeProjectDialog onClose={() => setOpen(false)} /></Suspense>}
    </Page>
  );
}
