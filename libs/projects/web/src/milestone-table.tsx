import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { MilestoneTable_MilestoneFragment } from '@tranche/shared/web/gql/graphql.ts';
import { CheckIcon } from '@tranche/shared/web/icons.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay, sureDay } from './given-day.ts';
import styles from './milestones.module.css';
import { projectsTexts } from './texts.ts';

const milestoneTable = graphql(/* GraphQL */ `
  fragment MilestoneTable_milestone on Milestone { id key title { text language } baselineOn forecastOn actualOn expectedOn slip trend { projectedOn reason slips } }
`);

type Shown = MilestoneTable_MilestoneFragment;

/** Slip in words; early is said as well. */
export function Slip({ days, done }: { days: number; done?: boolean }) {
  const t = useMessages(projectsTexts);
  const kind = days > 0 ? 'late' : days < 0 ? 'early' : 'onTime';
  return <span className={styles[kind]}>{t(`projects.slip.${kind}`, { n: Math.abs(days) })}{done && <span className="visually-hidden"> {t('projects.slip.reached')}</span>}</span>;
}

function Trend({ milestone }: { milestone: Shown }) {
  const t = useMessages(projectsTexts);
  const format = useFormat();
  const { projectedOn, reason } = milestone.trend;
  if (milestone.actualOn) return <>–</>;
  if (projectedOn) return <DayText day={sureDay(projectedOn)} />;
  return <>{reason === 'never' ? t('projects.trend.never') : format.missing(t('projects.trend.tooFewReports'))}</>;
}

/** Milestones with the day agreed, the day expected, the slip and where the trend leads. */
export function MilestoneTable({ milestones }: { milestones: readonly FragmentType<typeof milestoneTable>[] }) {
  const t = useMessages(projectsTexts);
  const rows = readFragment(milestoneTable, milestones);
  const columns: readonly DataColumn<Shown>[] = [
    { id: 'milestone', header: t('projects.field.milestone'), rowHeader: true, cell: (row) => <><small>{row.key.split('/')[1]}</small> <LocalText value={row.title} /></> },
    { id: 'baseline', header: t('projects.field.baseline'), cell: (row) => <DayText day={sureDay(row.baselineOn)} /> },
    { id: 'expected', header: t('projects.field.expected'), cell: (row) => <span className="nowrap">{row.actualOn && <CheckIcon />} <DayText day={sureDay(row.expectedOn)} />{row.actualOn && <span className="visually-hidden"> {t('projects.slip.reached')}</span>}</span> },
    { id: 'slip', header: t('projects.field.slip'), align: 'end', cell: (row) => <Slip days={row.slip} /> },
    { id: 'trend', header: t('projects.field.trend'), cell: (row) => <Trend milestone={row} /> },
  ];
  return <DataTable caption={t('projects.plan.milestones')} hideCaption columns={columns} rows={rows} rowId={(row) => row.id} />;
}

const upcoming = graphql(/* GraphQL */ `
  fragment UpcomingMilestones_milestone on Milestone { id key title { text language } expectedOn actualOn slip }
`);

/** The next milestones as a list, for overviews. */
export function UpcomingMilestones({ milestones }: { milestones: readonly FragmentType<typeof upcoming>[] }) {
  const t = useMessages(projectsTexts);
  const open = readFragment(upcoming, milestones).filter((each) => !each.actualOn);
  if (open.length === 0) return <p>{t('projects.upcoming.none')}</p>;
  return (
    <ul className={styles.list}>
      {open.map((each) => (
        <li key={each.id} className={styles.item}>
          <span><small>{each.key.split('/')[1]}</small> <LocalText value={each.title} /></span>
          <span className={styles.when}><DayText day={givenDay(each.expectedOn)} relative /> <Slip days={each.slip} /></span>
        </li>
      ))}
    </ul>
  );
}
