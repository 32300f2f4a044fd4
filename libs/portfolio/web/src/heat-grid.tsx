import { governanceTexts } from '@tranche/governance/web/texts.ts';
import { SliceSignal } from '@tranche/projects/web/slice.panel.tsx';
import { Slip } from '@tranche/projects/web/milestone-table.tsx';
import { projectsTexts } from '@tranche/projects/web/texts.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { HeatGrid_PartFragment, HeatGrid_ProjectFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyText } from '@tranche/shared/web/money-text.tsx';
import { RiskBand } from '@tranche/shared/web/risk-band.tsx';
import { StageBar } from '@tranche/shared/web/stage-bar.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { ToleranceBar } from '@tranche/shared/web/tolerance-bar.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay } from './given-day.ts';
import styles from './overview.module.css';
import { stageBarItems } from './stage-bar-items.ts';
import { allDimensions, shownDimension, useDriverWords } from './status-words.ts';
import { portfolioTexts } from './texts.ts';

const heatProject = graphql(/* GraphQL */ `
  fragment HeatGrid_project on Project {
    id key state title { text language } parent { key } slice { signal }
    stages { id key state title { text language } plannedStart actualStart expectedEnd }
    milestones { id title { text language } expectedOn actualOn slip }
    figures { id status driver costUsage timeUsage dimensions { dimension status usage gap } budget { amount currency } forecast { amount currency } forecastOn topRiskScore }
  }
`);

const heatPart = graphql(/* GraphQL */ `
  fragment HeatGrid_part on PortfolioPart { direct status scope { key title { text language } } totals { currency budget forecast } }
`);

type Row = HeatGrid_ProjectFragment;
type Part = HeatGrid_PartFragment;

/** The milestone that comes next; undefined when all are reached. */
const nextOf = (row: Row) => row.milestones.find((each) => !each.actualOn);

/** Figures that open their reason; the other dimensions are judged, not computed. */
const explained: ReadonlySet<string> = new Set(['cost', 'time']);
type Dimension = NonNullable<Row['figures']>['dimensions'][number];

/** Shape, number and bar of one dimension; without a tolerance the cell says so. */
function DimensionCell({ row, dimension }: { row: Row; dimension: Dimension['dimension'] }) {
  const format = useFormat();
  const tg = useMessages(governanceTexts);
  const known = row.figures?.dimensions.find((each) => each.dimension === dimension);
  if (!known) return <span className={styles.muted}>{format.missing()}</span>;
  const name = tg(`governance.dimension.${dimension}`);
  const { status, usage: share, gap } = shownDimension(row.state, known);
  const usage = share && format.usage(share);
  return (
    <span className={styles.usage}>
      <span className={styles.usageValue}>
        <StatusShape status={status} size={12} words="none" driver={gap ? tg(`governance.gap.${gap}`) : null} />
        {usage && (explained.has(dimension) ? <Figure figure={`project.${dimension}Usage`} of={row.key} label={name}>{usage}</Figure> : usage)}
      </span>
      {usage && <ToleranceBar usage={share} status={status} compact />}
    </span>
  );
}

function StatusCell({ row }: { row: Row }) {
  const driver = useDriverWords()(row.figures);
  if (!row.figures) return <StatusShape status="notAssessed" words="short" />;
  return (
    <span className={styles.stack}>
      <Figure figure="project.status" of={row.key}><StatusShape status={row.figures.status} words="short" /></Figure>
      {driver && <small>{driver}</small>}
    </span>
  );
}

function Forecast({ row }: { row: Row }) {
  const t = useMessages(portfolioTexts);
  const figures = row.figures;
  return (
    <span className={styles.stack}>
      <Figure figure="project.forecast" of={row.key} label={t('portfolio.measure.forecast')}><MoneyText value={figures?.forecast ?? null} short /></Figure>
      <small><MoneyText value={figures?.budget ?? null} short /></small>
    </span>
  );
}

function MilestoneCell({ row }: { row: Row }) {
  const next = nextOf(row);
  if (!next) return <>–</>;
  return <span className={styles.stack}><LocalText value={next.title} /><small><DayText day={givenDay(next.expectedOn)} /> <Slip days={next.slip} /></small></span>;
}

function ProjectRow({ row, dimensions }: { row: Row; dimensions: readonly Dimension['dimension'][] }) {
  const { today } = useFormat();
  return (
    <tr>
      <th scope="row" className={styles.name}><KeyLink to={row.key} /> <LocalText value={row.title} /></th>
      <td className={styles.bar}>{row.stages.length > 0 ? <StageBar stages={stageBarItems(row.stages)} today={today} compact /> : '–'}</td>
      <td><StatusCell row={row} /></td>
      {dimensions.map((dimension) => <td key={dimension}><DimensionCell row={row} dimension={dimension} /></td>)}
      <td className={styles.number}><Forecast row={row} /></td>
      <td className={styles.milestone}><MilestoneCell row={row} /></td>
      <td>{row.figures && row.figures.topRiskScore > 0 ? <RiskBand score={row.figures.topRiskScore} /> : '–'}</td>
      <td><SliceSignal signal={row.slice.signal} /></td>
      <td><DayText day={givenDay(row.figures?.forecastOn)} /></td>
    </tr>
  );
}

/** Columns before and after those of the dimensions. */
const before = ['stages', 'status'] as const;
const after = ['forecast', 'milestone', 'risk', 'slice', 'age'] as const;

function Head({ dimensions }: { dimensions: readonly Dimension['dimension'][] }) {
  const t = useMessages(portfolioTexts);
  const tg = useMessages(governanceTexts);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.name}>{t('portfolio.column.project')}</th>
        {before.map((name) => <th key={name} scope="col">{t(`portfolio.column.${name}`)}</th>)}
        {dimensions.map((name) => <th key={name} scope="col">{tg(`governance.dimension.${name}`)}</th>)}
        {after.map((name) => <th key={name} scope="col" className={name === 'forecast' ? styles.number : undefined}>{t(`portfolio.column.${name}`)}</th>)}
      </tr>
    </thead>
  );
}

function GroupRow({ part, dimensions }: { part: Part | undefined; dimensions: number }) {
  const t = useMessages(portfolioTexts);
  const format = useFormat();
  const say = (amount: string | null | undefined, currency: string) => (amount ? format.moneyShort({ amount, currency }) : format.missing(t('portfolio.sum.hidden')));
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" className={styles.name}>{part?.direct ? t('portfolio.part.direct') : part?.scope ? <><KeyLink to={part.scope.key} /> <LocalText value={part.scope.title} /></> : t('portfolio.restricted')}</th>
      <td />
      <td>{part && <StatusShape status={part.status} words="short" />}</td>
      {dimensions > 0 && <td colSpan={dimensions} />}
      <td className={styles.number}>{part?.totals.map((sum) => <div key={sum.currency} className={styles.stack}><span>{say(sum.forecast, sum.currency)}</span><small>{say(sum.budget, sum.currency)}</small></div>)}</td>
      <td colSpan={after.length - 1} />
    </tr>
  );
}

function Card({ row }: { row: Row }) {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(projectsTexts);
  const driver = useDriverWords();
  const next = nextOf(row);
  return (
    <li className={styles.card}>
      <span><KeyLink to={row.key} /> <LocalText value={row.title} /></span>
      <StatusShape status={row.figures?.status ?? 'notAssessed'} driver={driver(row.figures)} />
      <span className={styles.cardFacts}>
        <span>{tp(`projects.state.${row.state}`)}</span>
        <span>{t('portfolio.measure.forecast')}: <MoneyText value={row.figures?.forecast ?? null} short /></span>
        {next && <span><LocalText value={next.title} />: <DayText day={givenDay(next.expectedOn)} /></span>}
      </span>
    </li>
  );
}

/** From this many rows on, the grid scrolls in itself, so that its header stays in sight. */
const longFrom = 30;

export interface HeatGridProps {
  readonly projects: readonly FragmentType<typeof heatProject>[];
  readonly parts: readonly FragmentType<typeof heatPart>[];
  readonly scopeKey: string;
  /** Nothing deviates, so the list is empty. */
  readonly deviating: boolean;
}

/** One row for each project, grouped by programme: status, use of tolerances, money, next milestone, risk, size, age of the data (ux.md 5.2). */
export function HeatGrid({ projects, parts, scopeKey, deviating }: HeatGridProps) {
  const t = useMessages(portfolioTexts);
  const rows = readFragment(heatProject, projects);
  const known = readFragment(heatPart, parts);
  if (rows.length === 0) return <EmptyState sentence={t(deviating ? 'portfolio.grid.noDeviation' : 'portfolio.grid.empty')} />;
  const groups = [...Map.groupBy(rows, (row) => row.parent?.key ?? '')];
  const dimensions = allDimensions.filter((dimension) => rows.some((row) => row.figures?.dimensions.some((each) => each.dimension === dimension)));
  const partOf = (key: string) => known.find((part) => (part.direct ? key === scopeKey : part.scope?.key === key));
  return (
    <>
      <div className={`${styles.frame} ${styles.wideOnly} ${rows.length > longFrom ? styles.long : ''}`} tabIndex={0} role="group" aria-label={t('portfolio.grid.title')}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{t('portfolio.grid.title')}</caption>
          <Head dimensions={dimensions} />
          {groups.map(([key, group]) => (
            <tbody key={key}>
              {known.length > 1 && <GroupRow part={partOf(key)} dimensions={dimensions.length} />}
              {group.map((row) => <ProjectRow key={row.id} row={row} dimensions={dimensions} />)}
            </tbody>
          ))}
        </table>
      </div>
      <ul className={`${styles.cards} ${styles.narrowOnly}`}>{rows.map((row) => <Card key={row.id} row={row} />)}</ul>
    </>
  );
}
