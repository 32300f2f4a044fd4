import { useSuspenseQuery } from '@apollo/client/react';
import { useDriverWords } from '@tranche/portfolio/web/status-words.ts';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { ErrorZone } from '@tranche/shared/web/error-zone.tsx';
import { Figure } from '@tranche/shared/web/figure.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { HeldScopesQuery } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { StatusShape } from '@tranche/shared/web/status-shape.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { Suspense } from 'react';
import styles from './home.module.css';
import { appTexts } from './texts.ts';

const heldScopes = graphql(/* GraphQL */ `
  query HeldScopes {
    viewer {
      roles { role scope { id key kind title { text language } } }
    }
  }
`);

const heldProject = graphql(/* GraphQL */ `
  query HeldProject($key: ID!) {
    project(key: $key) {
      id
      figures { id status driver costUsage timeUsage forecast { amount currency } budget { amount currency } }
    }
  }
`);

type Held = NonNullable<HeldScopesQuery['viewer']>['roles'][number];
type HeldInScope = Held & { scope: NonNullable<Held['scope']> };

/** Projects whose figures are shown; more would be a register. */
const withFigures = 6;

const inScope = (held: Held): held is HeldInScope => held.scope !== null && held.scope !== undefined;

/** Status with its driver, and forecast against budget. */
function ProjectLine({ projectKey }: { projectKey: string }) {
  const t = useMessages(appTexts);
  const format = useFormat();
  const driver = useDriverWords();
  const figures = useSuspenseQuery(heldProject, { variables: { key: projectKey } }).data.project?.figures;
  if (!figures) return null;
  const words = driver(figures);
  return (
    <span className={styles.figures}>
      <StatusShape status={figures.status} {...(words ? { driver: words } : {})} />
      {figures.forecast && <small>{t('app.home.forecast')} <Figure figure="project.forecast" of={projectKey} label={t('app.home.forecast')}>{format.moneyShort(figures.forecast)}</Figure> / {format.moneyShort(figures.budget)}</small>}
    </span>
  );
}

/** Where the person has a part, with the parts that they have and how it stands. */
export function MyScopes() {
  const t = useMessages(appTexts);
  const { data } = useSuspenseQuery(heldScopes);
  const scopes = [...Map.groupBy(data.viewer?.roles.filter(inScope) ?? [], ({ scope }) => scope.key)];
  const measured = scopes.filter(([, roles]) => roles[0]?.scope.kind === 'project').slice(0, withFigures).map(([key]) => key);
  if (scopes.length === 0) return <EmptyState sentence={t('app.home.noScopes')} />;
  return (
    <ul className={styles.list}>
      {scopes.map(([key, roles]) => (
        <li key={key} className={styles.scope}>
          <KeyLink to={key}><strong>{key}</strong> <LocalText value={roles[0]?.scope.title} /></KeyLink>
          <small>{roles.map(({ role }) => t(`organisation.role.${role}` as 'organisation.role.member')).join(', ')}</small>
          {measured.includes(key) && <ErrorZone name={key}><Suspense fallback={<Skeleton rows={1} />}><ProjectLine projectKey={key} /></Suspense></ErrorZone>}
        </li>
      ))}
    </ul>
  );
}
