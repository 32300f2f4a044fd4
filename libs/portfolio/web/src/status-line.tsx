import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { StatusLine_ProjectFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Link } from 'react-router';
import styles from './cockpit.module.css';
import { givenDay } from './given-day.ts';
import { useDriverWords } from './status-words.ts';
import { portfolioTexts } from './texts.ts';

const statusLine = graphql(/* GraphQL */ `
  fragment StatusLine_project on Project {
    key state stateReason pausedUntil actualEnd
    figures { id status driver costUsage timeUsage forecastOn }
    openException { id state raisedOn submittedOn dueOn late stage { key } decision { key state } }
    stages { id key state number }
  }
`);

type Shown = StatusLine_ProjectFragment;

/** What waits, in one sentence with its place. */
function Waiting({ project }: { project: Shown }) {
  const t = useMessages(portfolioTexts);
  const format = useFormat();
  const day = (text: string | null | undefined) => {
    const known = givenDay(text);
    return known ? format.day(known) : '–';
  };
  const { openException: exception } = project;
  if (exception) {
    const text = exception.state === 'draft' ? t('portfolio.status.exceptionDraft', { day: day(exception.dueOn) }) : t('portfolio.status.exceptionSubmitted', { day: day(exception.submittedOn) });
    return <p>{text} <Link to={`/${project.key}/exception`}>{t('portfolio.status.toException')}</Link></p>;
  }
  const submitted = project.stages.find((stage) => stage.state === 'submitted');
  if (submitted) return <p>{t('portfolio.status.gate', { stage: submitted.key.split('/')[1] ?? '' })} <Link to={`/${submitted.key}/gate`}>{t('portfolio.status.toGate')}</Link></p>;
  if (project.state === 'paused') return <p>{t('portfolio.status.paused', { day: day(project.pausedUntil) })} {project.stateReason}</p>;
  if (project.state === 'closed') return <p>{t('portfolio.status.closed', { day: day(project.actualEnd) })}</p>;
  if (project.state === 'declined') return <p>{t('portfolio.status.declined')} {project.stateReason}</p>;
  if (project.figures?.status === 'notAssessed') return <p>{project.figures.forecastOn ? t('portfolio.status.stale', { day: day(project.figures.forecastOn) }) : t('portfolio.status.noForecast')}</p>;
  return <p>{t('portfolio.status.nothing')}</p>;
}

/** First thing seen of a project: its status with the reason, what waits, and where (ux.md 5.5). */
export function StatusLine({ project }: { project: FragmentType<typeof statusLine> }) {
  const driver = useDriverWords();
  const shown = readFragment(statusLine, project);
  const status = shown.figures?.status ?? 'notAssessed';
  return (
    <div className={styles.status} data-status={status}>
      <StatusShape status={status} size={20} driver={driver(shown.figures)} />
      <Waiting project={shown} />
    </div>
  );
}
