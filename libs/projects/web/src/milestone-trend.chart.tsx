import { addDays, dayNumber, type Day } from '@tranche/shared/domain/day.ts';
import { ChartFrame } from '@tranche/shared/web/chart-frame.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { MilestoneTrend_MilestoneFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { timeScale } from '@tranche/shared/web/time-scale.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { sureDay } from './given-day.ts';
import styles from './milestone-trend.module.css';
import { projectsTexts } from './texts.ts';

const milestoneTrendFragment = graphql(/* GraphQL */ `
  fragment MilestoneTrend_milestone on Milestone { id key title { text language } baselineOn actualOn slip trend { points { reportOn forecastOn } projectedOn slope } }
`);

type Traced = MilestoneTrend_MilestoneFragment;
const [width, height] = [520, 300];
/** Room for the days of the axis and for the names of the lines. */
const [left, right] = [84, 52];
/** More lines than four cannot be told apart; the table shows all. */
const mostLines = 4;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function spanOf(milestones: readonly Traced[]): Span | undefined {
  const days = milestones.flatMap((each) => [each.baselineOn, ...each.trend.points.flatMap((point) => [point.reportOn, point.forecastOn])]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { from: sureDay(first), to: addDays(sureDay(last), 10) } : undefined;
}

function Lines({ milestones, span }: { milestones: readonly Traced[]; span: Span }) {
  const format = useFormat();
  const scale = timeScale(span.from, span.to);
  const x = (day: string) => left + (scale.at(sureDay(day)) / 100) * (width - left - right);
  const y = (day: string) => height - 30 - (scale.at(sureDay(day)) / 100) * (height - 50);
  const months = Array.from({ length: 5 }, (_, step) => addDays(span.from, Math.round(((dayNumber(span.to) - dayNumber(span.from)) * step) / 4)));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} aria-hidden="true">
      {months.filter((_, step) => step % 2 === 0).map((day) => <text key={`x${day}`} className={styles.axis} x={x(day)} y={height - 8} textAnchor="middle">{format.day(day)}</text>)}
      {months.map((day) => <line key={`g${day}`} className={styles.grid} x1={left} x2={width - right} y1={y(day)} y2={y(day)} />)}
      {months.map((day) => <text key={`y${day}`} className={styles.axis} x={left - 6} y={y(day) + 4} textAnchor="end">{format.day(day)}</text>)}
      <line className={styles.diagonal} x1={x(span.from)} y1={y(span.from)} x2={x(span.to)} y2={y(span.to)} />
      {milestones.map((each, index) => {
        const points = each.trend.points.map((point) => [x(point.reportOn), y(point.forecastOn)] as const);
        const last = points.at(-1);
        return (
          <g key={each.id} className={styles[`line${index + 1}`]}>
            <polyline points={points.map((point) => point.join()).join(' ')} />
            {points.map(([cx, cy]) => <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={3} />)}
            {last && <text x={last[0] + 6} y={last[1] + 4}>{each.key.split('/')[1]}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** Milestone trend: report day across, expected day up; a level line is on time, a rising one slips, the diagonal is "reached". */
export function MilestoneTrendChart({ milestones, projectKey }: { milestones: readonly FragmentType<typeof milestoneTrendFragment>[]; projectKey: string }) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  const traced = readFragment(milestoneTrendFragment, milestones).filter((each) => each.trend.points.length >= 2).sort((a, b) => b.slip - a.slip);
  const shown = traced.slice(0, mostLines);
  const span = spanOf(shown);
  const worst = shown[0];
  if (!span || !worst) return <p>{t('projects.trend.none')}</p>;
  const title = worst.slip > 0 ? t('projects.trend.title', { milestone: worst.title.text, n: worst.slip }) : t('projects.trend.titleOnTime');
  const rows = traced.flatMap((each) => each.trend.points.map((point) => ({ milestone: `${each.key} ${each.title.text}`, report: format.day(sureDay(point.reportOn)), expected: format.day(sureDay(point.forecastOn)) })));
  const columns = [{ id: 'milestone', header: t('projects.field.milestone') }, { id: 'report', header: t('projects.field.reportOn') }, { id: 'expected', header: t('projects.field.expected') }];
  return (
    <ChartFrame title={title} subtitle={t('projects.trend.subtitle', { key: projectKey })} description={`${title}. ${t('projects.trend.description', { n: shown.length })}`} columns={columns} rows={rows} csvName={`${projectKey}-milestone-trend`}>
      <Lines milestones={shown} span={span} />
    </ChartFrame>
  );
}
