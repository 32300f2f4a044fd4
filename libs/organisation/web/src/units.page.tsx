import { useQuery } from '@apollo/client/react';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { UnitTreeQuery } from '@tranche/shared/web/gql/graphql.ts';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useState } from 'react';
import { CreateUnitDialog } from './create-unit.dialog.tsx';
import { organisationTexts } from './texts.ts';
import { unitTree, type UnitBranch } from './unit-tree.ts';
import styles from './units.module.css';

const unitList = graphql(/* GraphQL */ `
  query UnitTree {
    units { id parentId shortName name { text language } supportAnswerDays head { id key displayName } }
    peopleRights { createUnit { allowed why } }
  }
`);

type Unit = UnitTreeQuery['units'][number];

function UnitLine({ unit: { name, shortName, head, supportAnswerDays } }: { unit: Unit }) {
  const t = useMessages(organisationTexts);
  return (
    <span className={styles.unit}>
      <span className={styles.name}><LocalText value={name} />{shortName && <small>{shortName}</small>}</span>
      <small>{head && <>{t('organisation.unit.head')}: <PersonName person={{ name: head.displayName, key: head.key }} /> · </>}{t('organisation.unit.answersWithin', { n: supportAnswerDays })}</small>
    </span>
  );
}

function Branches({ branches }: { branches: readonly UnitBranch<Unit>[] }) {
  return (
    <ul className={styles.branches}>
      {branches.map(({ unit, below }) => (
        <li key={unit.id}>
          <UnitLine unit={unit} />
          {below.length > 0 && <Branches branches={below} />}
        </li>
      ))}
    </ul>
  );
}

/** The units of the line organisation as a tree (ux.md 5.14). */
export default function UnitsPage() {
  const t = useMessages(organisationTexts);
  const { data, error, refetch } = useQuery(unitList);
  const [creating, setCreating] = useState(false);
  const create = data && <ActionButton variant="primary" can={data.peopleRights?.createUnit ?? null} onClick={() => setCreating(true)}>{t('organisation.unit.create')}</ActionButton>;
  return (
    <AdministrationPage title={t('organisation.admin.units')} actions={create}>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && (data.units.length === 0 ? <EmptyState sentence={t('organisation.unit.none')} /> : <div className={styles.tree}><Branches branches={unitTree(data.units)} /></div>)}
      {creating && <CreateUnitDialog onClose={() => setCreating(false)} />}
    </AdministrationPage>
  );
}
