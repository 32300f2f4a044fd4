import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { PlanPageQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { sureDay } from './given-day.ts';
import { MilestoneTrendChart } from './milestone-trend.chart.tsx';
import { MilestoneTable } from './milestone-table.tsx';
import { ProjectActions } from './project-actions.tsx';
import { projectActsFragment, stageActsFragment } from './project.documents.ts';
import { StageActions } from './stage-actions.tsx';
import { StageStateChip } from './state-chip.tsx';
import { projectsTexts } from './texts.ts';

const planPage = graphql(/* GraphQL */ `
  query PlanPage($key: ID!, $asOf: Day) {
    project(key: $key, asOf: $asOf) {
      id key title { text language } ...ProjectActs_project
      stages { id key ...StageActs_stage }
      milestones { id ...MilestoneTable_milestone ...MilestoneTrend_milestone }
    }
  }
`);

type Planned = NonNullable<PlanPageQuery['project']>;

function StageTable({ stages }: { stages: Planned['stages'] }) {
  const t = useMessages(projectsTexts);
  const columns: readonly DataColumn<Planned['stages'][number]>[] = [
    { id: 'stage', header: t('projects.field.stage'), rowHeader: true, cell: (row) => { const stage = readFragment(stageActsFragment, row); return <KeyLink to={stage.key}>{stage.key.split('/')[1]} <LocalText value={stage.title} /></KeyLink>; } },
    { id: 'state', header: t('projects.field.state'), cell: (row) => <StageStateChip state={readFragment(stageActsFragment, row).state} /> },
    { id: 'start', header: t('projects.field.start'), cell: (row) => { const stage = readFragment(stageActsFragment, row); return <DayText day={sureDay(stage.actualStart ?? stage.plannedStart)} />; } },
    { id: 'end', header: t('projects.field.expectedEnd'), cell: (row) => <DayText day={sureDay(readFragment(stageActsFragment, row).expectedEnd)} /> },
    { id: 'budget', header: t('projects.field.budget'), align: 'end', cell: (row) => <MoneyText value={readFragment(stageActsFragment, row).budget} short /> },
    { id: 'actual', header: t('projects.field.actual'), align: 'end', cell: (row) => <MoneyText value={readFragment(stageActsFragment, row).actual} short /> },
    { id: 'forecast', header: t('projects.field.forecastCost'), align: 'end', cell: (row) => <MoneyText value={readFragment(stageActsFragment, row).latestForecast?.cost ?? null} short /> },
    { id: 'actions', header: <span className="visually-hidden">{t('projects.plan.actions')}</span>, cell: (row) => <StageActions stage={row} /> },
  ];
  return <DataTable caption={t('projects.plan.stages')} hideCaption columns={columns} rows={stages} rowId={(row) => row.id} />;
}

/** Stages and milestones of a project with what is expected of them. */
export default function PlanPage() {
  const t = useMessages(projectsTexts);
  const { project: key = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(planPage, { variables: { key, asOf: day } });
  const { project } = data;
  if (!project) return <NotFound />;
  const acted = readFragment(projectActsFragment, project);
  return (
    <Page title={t('projects.plan.title')} context={`${acted.key} ${acted.title.text}`} actions={<ProjectActions project={project} />}>
      <Zones>
        <Zone title={t('projects.plan.stages')}>
          {project.stages.length === 0 ? <EmptyState sentence={t('projects.plan.noStages')} /> : <StageTable stages={project.stages} />}
        </Zone>
        <Zone title={t('projects.plan.milestones')} span={6}>
          {project.milestones.length === 0 ? <EmptyState sentence={t('projects.plan.noMilestones')} /> : <MilestoneTable milestones={project.milestones} />}
        </Zone>
        <Zone title={t('projects.plan.trend')} span={6}>
          <MilestoneTrendChart milestones={project.milestones} projectKey={acted.key} />
        </Zone>
      </Zones>
    </Page>
  );
}
