import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DataTable, type DataColumn } from '@tranche/shared/web/data-table.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { useState, type ReactNode } from 'react';
import { EndRoleDialog } from './end-role.dialog.tsx';
import { givenDay } from './given-day.ts';
import type { HeldRole } from './people.queries.ts';
import styles from './roles.module.css';
import { organisationTexts } from './texts.ts';

interface Props<Role extends HeldRole> {
  readonly caption: string;
  readonly roles: readonly Role[];
  readonly onRead: () => void;
  /** What stands beside the role: the person who holds it, or where it is held. */
  readonly beside: { readonly header: string; readonly cell: (role: Role) => ReactNode };
}

function Period({ role }: { role: HeldRole }) {
  const t = useMessages(organisationTexts);
  if (!role.to) return <span className="nowrap">{t('organisation.roles.since')} <DayText day={givenDay(role.from)} /></span>;
  return <><DayText day={givenDay(role.from)} /> – <DayText day={givenDay(role.to)} /></>;
}

/** Who holds a role; says when their account has ended, since the role then does nothing. */
export function RoleHolder({ role: { person } }: { role: HeldRole }) {
  const t = useMessages(organisationTexts);
  return <>
    <PersonName person={{ name: person.displayName, key: person.key }} />
    {!person.active && <small className={styles.note}>{t('organisation.person.hasLeft')}</small>}
  </>;
}

function RoleName({ role: { role, deputyOf } }: { role: HeldRole }) {
  const t = useMessages(organisationTexts);
  return <>{t(`organisation.role.${role}`)}{deputyOf && <small className={styles.note}>{t('organisation.roles.insteadOf', { name: deputyOf.displayName })} <KeyLink to={deputyOf.key} /></small>}</>;
}

function EndButton({ role, onEnd }: { role: HeldRole; onEnd: () => void }) {
  const t = useMessages(organisationTexts);
  return <span className={styles.end}><ActionButton variant="quiet" can={role.viewerCan.end} onClick={onEnd}>{t('organisation.roles.end')}<span className="visually-hidden"> {t(`organisation.role.${role.role}`)}, {role.person.displayName}</span></ActionButton></span>;
}

/** Roles by date, each with its end. On a small screen what stands beside the role stands below it. */
export function RolesTable<Role extends HeldRole>({ caption, roles, onRead, beside }: Props<Role>) {
  const t = useMessages(organisationTexts);
  const narrow = useMedia(narrowScreen);
  const [ending, setEnding] = useState<string | null>(null);
  const assignment = roles.find(({ id }) => id === ending);
  const end = (row: Role) => <EndButton role={row} onEnd={() => setEnding(row.id)} />;
  const columns: readonly DataColumn<Role>[] = narrow ? [
    { id: 'role', header: `${t('organisation.roles.role')}, ${beside.header}`, rowHeader: true, cell: (row) => <><RoleName role={row} /><span className={styles.below}>{beside.cell(row)}</span></> },
    { id: 'valid', header: t('organisation.roles.valid'), cell: (row) => <><Period role={row} />{end(row)}</> },
  ] : [
    { id: 'role', header: t('organisation.roles.role'), rowHeader: true, cell: (row) => <RoleName role={row} /> },
    { id: 'beside', ...beside },
    { id: 'valid', header: t('organisation.roles.valid'), cell: (row) => <Period role={row} /> },
    { id: 'end', header: '', cell: end },
  ];
  return (
    <>
      <DataTable<Role> caption={caption} hideCaption rows={roles} rowId={(row) => row.id} columns={columns} />
      {assignment && <EndRoleDialog assignment={assignment} onClose={() => setEnding(null)} onRead={onRead} />}
    </>
  );
}
