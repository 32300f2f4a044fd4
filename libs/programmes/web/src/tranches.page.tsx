import { useSuspenseQuery } from '@apollo/client/react';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { MoveProjectButton } from './move-project.tsx';
import { ProgrammeActions } from './programme-actions.tsx';
import { programmeActsFragment } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';
import { TrancheList } from './tranche-list.tsx';
import styles from './tranches.module.css';

const tranchesPage = graphql(/* GraphQL */ `
  query TranchesPage($key: ID!, $asOf: Day) {
    programme(key: $key, asOf: $asOf) {
      id key ...ProgrammeActs_programme
      tranches { id key title { text language } ...TrancheActs_tranche }
      projects { id key version title { text language } tranche { id key } }
    }
  }
`);

/** Tranches of a programme, and where each project belongs; a project is moved by date, never rewritten. */
export default function TranchesPage() {
  const t = useMessages(programmesTexts);
  const { programme: key = '' } = useRouteKeys();
  const { day } = useAsOf();
  const { data } = useSuspenseQuery(tranchesPage, { variables: { key, asOf: day } });
  const { programme } = data;
  if (!programme) return <NotFound />;
  const acted = readFragment(programmeActsFragment, programme);
  return (
    <Page title={t('programmes.tranches.title')} context={`${acted.key} ${acted.title.text}`} actions={<ProgrammeActions programme={programme} />}>
      <TrancheList tranches={programme.tranches} level="h2" />
      <Zones>
        <Zone title={t('programmes.tranches.projects')}>
          <ul className={styles.projects}>
            {programme.projects.map((project) => (
              <li key={project.id} className={styles.project}>
                <span><KeyLink to={project.key} /> <LocalText value={project.title} /></span>
                <span className={styles.end}>{project.tranche ? project.tranche.key.split('/')[1] : t('programmes.tranches.without')} <MoveProjectButton project={project} programme={{ id: programme.id, key: programme.key, title: acted.title.text }} tranches={programme.tranches} /></span>
              </li>
            ))}
          </ul>
        </Zone>
      </Zones>
    </Page>
  );
}
