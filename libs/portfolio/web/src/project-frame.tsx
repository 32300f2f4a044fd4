import { useSuspenseQuery } from '@apollo/client/react';
import { projectsTexts } from '@tranche/projects/web/texts.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { ContextBar } from '@tranche/shared/web/scope-frame.tsx';
import { VisibilityChip } from '@tranche/shared/web/visibility-chip.tsx';
import { useMemo, type ReactNode } from 'react';
import { givenDay } from './given-day.ts';
import { useDriverWords } from './status-words.ts';
import { portfolioTexts } from './texts.ts';

const projectFrame = graphql(/* GraphQL */ `
  query ProjectFrame($key: ID!, $asOf: Day) {
    project(key: $key, asOf: $asOf) {
      id key state title { text language } restricted restrictedUntil figures { id status driver costUsage timeUsage } currentStage { id key number } stages { id } manager { id key displayName }
      ancestors { id key title { text language } }
    }
  }
`);

/** Head of all pages of a project: key, title, status with its driver, stage, project manager. */
export default function ProjectFrame({ scopeKey, children }: { scopeKey: string; children: ReactNode }) {
  const t = useMessages(portfolioTexts);
  const tp = useMessages(projectsTexts);
  const driver = useDriverWords();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(projectFrame, { variables: { key: scopeKey, asOf: day } });
  const { project } = data;
  const ancestors = useMemo(() => project?.ancestors.map(({ key, title }) => ({ key, title: title.text })) ?? [], [project?.ancestors]);
  if (!project) return <NotFound />;
  const facts = [
    { label: t('portfolio.frame.state'), value: tp(`projects.state.${project.state}`) },
    ...(project.currentStage ? [{ label: t('portfolio.frame.stage'), value: t('portfolio.frame.stageOf', { number: project.currentStage.number, all: project.stages.length }) }] : []),
    { label: t('portfolio.frame.manager'), value: <PersonName person={project.manager ? { name: project.manager.displayName, key: project.manager.key } : null} /> },
  ];
  return (
    <ContextBar
      scopeId={project.id} scopeKey={project.key} title={project.title} status={project.figures?.status ?? null} driver={driver(project.figures)} facts={facts} ancestors={ancestors}
      visibility={project.restricted ? <VisibilityChip restrictedUntil={givenDay(project.restrictedUntil)} /> : null}
    >
      {children}
    </ContextBar>
  );
}
