import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { DataTable } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Facts } from '@tranche/shared/web/facts.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { StagePageQuery } from '@tranche/shared/web/gql/graphql.ts';
import { HistoryPanel } from '@tranche/shared/web/history-panel.tsx';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Link } from 'react-router';
import { givenDay, sureDay } from './given-day.ts';
import { stageActsFragment } from './project.documents.ts';
import { StageActions } from './stage-actions.tsx';
import { StageStateChip } from './state-chip.tsx';
import { projectsTexts } from './texts.ts';

const stagePage = graphql(/* GraphQL */ `
  query StagePage($key: ID!, $asOf: Day) {
    project(key: $key, asOf: $asOf) {
      id key title { text language }
      stages { id key forecasts { reportOn cost { amount currency } endOn reason } ...StageActs_stage }
    }
  }
`);

type Stage = NonNullable<StagePageQuery['project']>['stages'][number];

function StageFacts({ row }: { row: Stage }) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  const stage = readFragment(stageActsFragment, row);
  const items = [
    { label: t('projects.field.kind'), value: t(`projects.stageKind.${stage.kind}`) },
    { label: t('projects.field.planned'), value: <><DayText day={sureDay(stage.plannedStart)} /> – <DayText day={sureDay(stage.plannedEnd)} /></> },
    { label: t('projects.field.startedOn'), value: <DayText day={givenDay(stage.actualStart)} /> },
    { label: stage.actualEnd ? t('projects.field.endedOn') : t('projects.field.expectedEnd'), value: <DayText day={sureDay(stage.actualEnd ?? stage.expectedEnd)} /> },
    { label: t('projects.field.timeUsed'), value: stage.timeUsed === null || stage.timeUsed === undefined ? format.missing(t('projects.stage.notStarted')) : format.usage(stage.timeUsed) },
    { label: t('projects.field.budget'), value: <MoneyText value={stage.budget} /> },
    { label: t('projects.field.actual'), value: <><MoneyText value={stage.actual} />{stage.costUsed && <> <small>{t('projects.stage.ofBudget', { share: format.usage(stage.costUsed) })}</small></>}</> },
    { label: t('projects.field.forecastCost'), value: <MoneyText value={stage.latestForecast?.cost ?? null} /> },
  ];
  return <Facts items={items} />;
}

type Forecast = Stage['forecasts'][number];

/** A report that repeats the one before adds nothing to read; the latest one is always shown. */
const tells = (forecast: Forecast, index: number, all: readonly Forecast[]) => {
  const before = all[index - 1];
  return index === all.length - 1 || !before || forecast.reason !== null || before.cost.amount !== forecast.cost.amount || before.endOn !== forecast.endOn;
};

function Forecasts({ stage }: { stage: Stage }) {
  const t = useMessages(projectsTexts);
  if (stage.forecasts.length === 0) return <p>{t('projects.stage.noForecast')}</p>;
  const rows = stage.forecasts.filter(tells).toReversed();
  const repeated = stage.forecasts.length - rows.length;
  return (
    <>
      <DataTable
        caption={t('projects.stage.forecasts')} hideCaption rows={rows} rowId={(row) => row.reportOn}
        columns={[
          { id: 'report', header: t('projects.field.reportOn'), rowHeader: true, cell: (row) => <DayText day={sureDay(row.reportOn)} /> },
          { id: 'cost', header: t('projects.field.forecastCost'), align: 'end', cell: (row) => <MoneyText value={row.cost} /> },
          { id: 'end', header: t('projects.field.forecastEnd'), cell: (row) => <DayText day={sureDay(row.endOn)} /> },
          { id: 'reason', header: t('projects.field.reason'), cell: (row) => row.reason ?? '–' },
        ]}
      />
      {repeated > 0 && <p><small>{t('projects.stage.repeated', { n: repeated })}</small></p>}
    </>
  );
}

/** One stage: plan, money, what was expected of it and when. */
export default function StagePage() {
  const t = useMessages(projectsTexts);
  const { project: key = '', stage: stageKey = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(stagePage, { variables: { key, asOf: day } });
  const row = data.project?.stages.find((each) => each.key === stageKey);
  if (!data.project || !row) return <NotFound />;
  const stage = readFragment(stageActsFragment, row);
  return (
    <Page title={{ text: t('projects.stage.title', { number: stage.number, title: stage.title.text }), language: stage.title.language }} recordKey={stage.key} context={data.project.title.text} status={<StageStateChip state={stage.state} />} actions={<StageActions stage={row} />}>
      <Zones>
        <Zone title={t('projects.stage.facts')} span={5} actions={<Link to={`/${stage.key}/gate`}>{t('projects.stage.gate')}</Link>}>
          <StageFacts row={row} />
          <h3>{t('projects.field.objectives')}</h3>
          <p>{stage.objectives ? <Typed text={stage.objectives} language={stage.title.language} /> : t('projects.stage.noObjectives')}</p>
        </Zone>
        <Zone title={t('projects.stage.forecasts')} span={7}><Forecasts stage={row} /></Zone>
        <Zone title={t('projects.stage.history')}><HistoryPanel recordKey={stage.key} words={{ of: 'projects', lists: { state: 'stageState' } }} /></Zone>
      </Zones>
    </Page>
  );
}
