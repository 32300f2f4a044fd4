import { useSuspenseQuery } from '@apollo/client/react';
import { BenefitStrip } from '@tranche/benefits/web/benefit-strip.tsx';
import { BudgetYearTable } from '@tranche/finance/web/budget-years.table.tsx';
import { UpcomingMilestones } from '@tranche/projects/web/milestone-table.tsx';
import { ProjectActions } from '@tranche/projects/web/project-actions.tsx';
import { SlicePanel } from '@tranche/projects/web/slice.panel.tsx';
import { StageActions } from '@tranche/projects/web/stage-actions.tsx';
import { addDays } from '@tranche/shared/domain/day.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ProjectCockpitQuery } from '@tranche/shared/web/gql/graphql.ts';
import { Typed } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { StageBar } from '@tranche/shared/web/stage-bar.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { Link } from 'react-router';
import { BoardSeats } from './board-seats.tsx';
import { Columns } from './columns.tsx';
import styles from './cockpit.module.css';
import { ActionEntries, DecisionEntries, IssueEntries, RiskEntries } from './entry-lists.tsx';
import { stageBarItems } from './stage-bar-items.ts';
import { StatusLine } from './status-line.tsx';
import { portfolioTexts } from './texts.ts';
import { ToleranceRows } from './tolerance-rows.tsx';

const projectCockpit = graphql(/* GraphQL */ `
  query ProjectCockpit($key: ID!, $from: Day!, $to: Day!, $asOf: Day) {
    project(key: $key, asOf: $asOf) {
      id key state title { text language } language summary userGroup userNeed currency
      stages { id key state title { text language } plannedStart actualStart expectedEnd timeUsed costUsed }
      currentStage { id ...StageActs_stage }
      milestones(from: $from, to: $to) { id ...UpcomingMilestones_milestone }
      figures { id budget { amount currency } actual { amount currency } forecast { amount currency } }
      manager { id key displayName }
      ...StatusLine_project ...ToleranceRows_project ...SlicePanel_project ...ProjectActs_project
    }
    risks(scope: $key, filter: { open: true }, orderBy: score, asOf: $asOf, first: 5) { totalCount edges { node { id ...RiskEntry_risk } } }
    issues(scope: $key, filter: { open: true }, orderBy: severityHighest, asOf: $asOf, first: 5) { totalCount edges { node { id ...IssueEntry_issue } } }
    decisions(scope: $key, orderBy: newest, asOf: $asOf, first: 5) { totalCount edges { node { id ...DecisionEntry_decision } } }
    actions(scope: $key, filter: { open: true }, orderBy: due, asOf: $asOf, first: 4) { totalCount edges { node { id ...ActionEntry_action } } }
    budgetYears(scope: $key, asOf: $asOf) { ...BudgetYearTable_year }
    bodies(scope: $key, asOf: $asOf) { id ...BoardSeats_body }
  }
`);

type Data = ProjectCockpitQuery;
type Shown = NonNullable<Data['project']>;

function Sums({ project }: { project: Shown }) {
  const t = useMessages(portfolioTexts);
  const { figures } = project;
  return (
    <dl className={styles.money}>
      <div><dt>{t('portfolio.measure.budget')}</dt><dd><MoneyText value={figures?.budget ?? null} /></dd></div>
      <div><dt>{t('portfolio.measure.actual')}</dt><dd><Figure figure="project.actual" of={project.key}><MoneyText value={figures?.actual ?? null} /></Figure></dd></div>
      <div><dt>{t('portfolio.measure.forecast')}</dt><dd><Figure figure="project.forecast" of={project.key}><MoneyText value={figures?.forecast ?? null} /></Figure></dd></div>
    </dl>
  );
}

function Need({ project }: { project: Shown }) {
  const t = useMessages(portfolioTexts);
  const text = [project.userGroup, project.userNeed].filter(Boolean).join(': ');
  return (
    <>
      {project.summary && <p><Typed text={project.summary} language={project.language} /></p>}
      <p>{text ? <Typed text={text} language={project.language} /> : t('portfolio.cockpit.noNeed')}</p>
    </>
  );
}

const nodes = <Node,>(connection: { readonly edges: readonly { readonly node: Node }[] }) => connection.edges.map((edge) => edge.node);

interface PartProps { readonly project: Shown; readonly data: Data }

function Progress({ project, data }: PartProps) {
  const t = useMessages(portfolioTexts);
  const { key } = project;
  return (
    <>
      <Zone title={t('portfolio.zone.tolerances')}><ToleranceRows project={project} /></Zone>
      <Zone title={t('portfolio.zone.next')} actions={<Link to={`/${key}/plan`}>{t('portfolio.zone.plan')}</Link>}>
        <UpcomingMilestones milestones={project.milestones} />
        {data.actions.edges.length > 0 && <><h3>{t('portfolio.zone.actions')}</h3><ActionEntries actions={nodes(data.actions)} /></>}
      </Zone>
      <Zone title={t('portfolio.zone.slice')}><SlicePanel project={project} /></Zone>
    </>
  );
}

function Registers({ project, data }: PartProps) {
  const t = useMessages(portfolioTexts);
  const { key } = project;
  return (
    <>
      <Zone title={t('portfolio.zone.risksAndIssues')}>
        <QuickRow kind="risk" scopeKey={key} />
        <RiskEntries risks={nodes(data.risks)} all={data.risks.totalCount} to={`/${key}/risks`} />
        <h3>{t('portfolio.zone.issues')}</h3>
        <IssueEntries issues={nodes(data.issues)} all={data.issues.totalCount} to={`/${key}/issues`} />
      </Zone>
      <Zone title={t('portfolio.zone.decisions')} actions={<Link to={`/${key}/decisions`}>{t('portfolio.zone.decisionsMore')}</Link>}>
        <DecisionEntries decisions={nodes(data.decisions)} all={data.decisions.totalCount} to={`/${key}/decisions`} none={t('portfolio.decisions.none')} />
      </Zone>
    </>
  );
}

/** Without a mandate, or when it is over, nobody has to sit on a board. */
const boardless: ReadonlySet<string> = new Set(['idea', 'declined', 'closed']);

function Means({ project, data }: PartProps) {
  const t = useMessages(portfolioTexts);
  const { key } = project;
  return (
    <>
      <Zone title={t('portfolio.zone.money')} actions={<Link to={`/${key}/money`}>{t('portfolio.zone.moneyMore')}</Link>}><Sums project={project} /></Zone>
      <Zone title={t('portfolio.zone.benefits')}><BenefitStrip scopeKey={key} /></Zone>
      <Zone title={t('portfolio.zone.people')}><BoardSeats bodies={data.bodies} manager={project.manager} expected={!boardless.has(project.state)} /></Zone>
    </>
  );
}

function Cockpit({ project, data }: PartProps) {
  const t = useMessages(portfolioTexts);
  const years = data.budgetYears ?? [];
  const { today } = useFormat();
  return (
    <>
      <Zones>
        <Zone title={t('portfolio.zone.stages')} actions={project.currentStage && <StageActions stage={project.currentStage} only={['start', 'forecast', 'end']} />}>
          {project.stages.length === 0 ? <p>{t('portfolio.cockpit.noStages')}</p> : <StageBar stages={stageBarItems(project.stages)} today={today} />}
        </Zone>
      </Zones>
      <Columns>
        <Progress project={project} data={data} />
        <Registers project={project} data={data} />
        <Means project={project} data={data} />
      </Columns>
      <Zones>
        {years.length > 0 && <Zone title={t('portfolio.zone.years')} span={7}><BudgetYearTable years={years} short /></Zone>}
        <Zone title={t('portfolio.zone.need')} span={years.length > 0 ? 5 : 12}><Need project={project} /></Zone>
      </Zones>
    </>
  );
}

/** The state of one project on one screen, honest (ux.md 5.5). */
export default function ProjectPage() {
  const t = useMessages(portfolioTexts);
  const { today } = useFormat();
  const { project: key = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(projectCockpit, { variables: { key, from: addDays(today, -60), to: addDays(today, 28), asOf: day } });
  const { project } = data;
  if (!project) return <NotFound />;
  return (
    <Page title={project.title} recordKey={project.key} context={t('portfolio.cockpit.context')} actions={<ProjectActions project={project} />}>
      <StatusLine project={project} />
      <Cockpit project={project} data={data} />
    </Page>
  );
}
