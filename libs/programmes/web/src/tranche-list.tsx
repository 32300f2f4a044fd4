import type { Day } from '@tranche/shared/domain/day.ts';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { TrancheActs_TrancheFragment } from '@tranche/shared/web/gql/graphql.ts';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { trancheActsFragment } from './programme.documents.ts';
import { TrancheActions } from './tranche-actions.tsx';
import styles from './tranche-list.module.css';
import { programmesTexts } from './texts.ts';

type Level = 'h2' | 'h3';

function Tranche({ tranche, level: Heading }: { tranche: TrancheActs_TrancheFragment; level: Level }) {
  const t = useMessages(programmesTexts);
  const [from, to] = [tranche.actualStart ?? tranche.startsOn, tranche.actualEnd ?? tranche.endsOn] as [Day, Day];
  return (
    <li className={styles.tranche} data-state={tranche.state} id={tranche.key.replace('/', '-')}>
      <div className={styles.head}>
        <Heading>{tranche.key.split('/')[1]} <LocalText value={tranche.title} /></Heading>
        <span className={styles.state}>{t(`programmes.trancheState.${tranche.state}`)}</span>
      </div>
      <p className={styles.when}><DayText day={from} /> – <DayText day={to} /></p>
      {tranche.stepChange && <p><small>{t('programmes.tranche.step')}</small> <LocalText value={tranche.stepChange} /></p>}
      {tranche.projects.length === 0 ? <p><small>{t('programmes.tranche.noProjects')}</small></p> : (
        <ul className={styles.projects}>{tranche.projects.map((project) => <li key={project.id}><KeyLink to={project.key} /> <LocalText value={project.title} /></li>)}</ul>
      )}
      {tranche.stateReason && <p><small>{tranche.stateReason}</small></p>}
      <TrancheActions tranche={tranche} />
    </li>
  );
}

/** The tranches of a programme in their order, each with its projects and the step change that it ends in. */
export function TrancheList({ tranches, level = 'h3' }: { tranches: readonly FragmentType<typeof trancheActsFragment>[]; level?: Level }) {
  const t = useMessages(programmesTexts);
  if (tranches.length === 0) return <EmptyState sentence={t('programmes.tranche.none')} />;
  return <ol className={styles.list}>{readFragment(trancheActsFragment, tranches).map((tranche) => <Tranche key={tranche.id} tranche={tranche} level={level} />)}</ol>;
}
