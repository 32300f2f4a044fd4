import { useQuery } from '@apollo/client/react';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { LocalText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { Zone, Zones } from '@tranche/shared/web/zones.tsx';
import { AccountFacts } from './account-facts.tsx';
import { personAccount } from './account.queries.ts';
import { personPage, type BodyOfPerson, type RoleOfPerson } from './people.queries.ts';
import { PersonHistory } from './person-history.tsx';
import styles from './person-pane.module.css';
import { RolesTable } from './roles-table.tsx';
import { organisationTexts } from './texts.ts';
import { usePersonVerbs } from './use-person-verbs.tsx';

function Roles({ roles, onRead }: { roles: readonly RoleOfPerson[]; onRead: () => void }) {
  const t = useMessages(organisationTexts);
  if (roles.length === 0) return <p>{t('organisation.person.noRoles')}</p>;
  const where = ({ scope }: RoleOfPerson) => (scope ? <><KeyLink to={scope.key} /> <LocalText value={scope.title} /></> : t('organisation.roles.everywhere'));
  return <RolesTable caption={t('organisation.roles.title')} roles={roles} onRead={onRead} beside={{ header: t('organisation.roles.where'), cell: where }} />;
}

function Bodies({ bodies, personKey }: { bodies: readonly BodyOfPerson[]; personKey: string }) {
  const t = useMessages(organisationTexts);
  if (bodies.length === 0) return <p>{t('organisation.person.noBodies')}</p>;
  return (
    <ul className={styles.bodies}>
      {bodies.map(({ id, name, scope, seats }) => (
        <li key={id}>
          <LocalText value={name} />{scope && <> · <KeyLink to={scope.key} /></>}
          {seats.filter((seat) => seat.person.key === personKey || seat.deputy?.key === personKey).map((seat) => (
            <small key={seat.id}>{t(`organisation.role.${seat.role}`)}{seat.person.key === personKey ? seat.chair && ` · ${t('organisation.body.chair')}` : ` · ${t('organisation.person.deputyFor', { name: seat.person.displayName })}`}</small>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A person by the key: roles by date, seats, the account for those who keep it, and what was changed when. */
export default function PersonPage() {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  const { person: key = '' } = useRouteKeys();
  const { data, error, refetch } = useQuery(personPage, { variables: { key } });
  const account = useQuery(personAccount, { variables: { key }, skip: !useViewer().administration });
  const kept = account.data?.personAccount;
  const { buttons, dialogs } = usePersonVerbs(kept ? [kept] : [], () => void Promise.all([refetch(), account.refetch()]));
  if (error) return <Page title={key}><Problem error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) return <Page title={key}><Skeleton rows={8} /></Page>;
  if (!data.byKey) return <NotFound what={key} />;
  return (
    <Page title={data.byKey.title.text} recordKey={key} context={t('organisation.admin.people')} actions={kept && buttons(kept)}>
      <Zones>
        <Zone title={t('organisation.roles.title')} span={7}><Roles roles={data.roleAssignments} onRead={() => void refetch()} /></Zone>
        <Zone title={t('organisation.body.title')} span={5}><Bodies bodies={data.bodies} personKey={key} /></Zone>
        {kept && <Zone title={t('organisation.person.account')} span={5}><AccountFacts account={kept} /></Zone>}
        <Zone title={words('shared.word.history')} span={7}><PersonHistory personKey={key} /></Zone>
      </Zones>
      {dialogs}
    </Page>
  );
}
