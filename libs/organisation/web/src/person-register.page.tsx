import { useApolloClient, useQuery } from '@apollo/client/react';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { RegisterGrid, type RegisterColumn } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { sharedTexts } from '@tranche/shared/web/shared-texts.ts';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useViewer } from '@tranche/shared/web/viewer.tsx';
import { useMemo, useState } from 'react';
import { personAccount, personRegister, type Account } from './account.queries.ts';
import { CreatePersonDialog } from './create-person.dialog.tsx';
import { givenDay } from './given-day.ts';
import { PasswordLinkDialog } from './password-link.dialog.tsx';
import { PersonPane } from './person-pane.tsx';
import { organisationTexts } from './texts.ts';
import { usePersonVerbs } from './use-person-verbs.tsx';

function useColumns(): readonly RegisterColumn<Account>[] {
  const t = useMessages(organisationTexts);
  const words = useMessages(sharedTexts);
  const format = useFormat();
  return useMemo(() => {
    const state = ({ active, activeTo }: Account) => (activeTo ? t(active ? 'organisation.person.ends' : 'organisation.person.ended', { day: format.day(givenDay(activeTo)) }) : t('organisation.person.active'));
    return [
      { id: 'key', header: words('shared.word.key'), width: 110, pinned: true, value: (row) => row.key },
      { id: 'name', header: t('organisation.person.name'), width: 240, grow: 3, pinned: true, value: (row) => row.displayName },
      { id: 'unit', header: t('organisation.person.unit'), width: 230, grow: 2, card: 'fact', value: (row) => row.unit?.name.text ?? '' },
      { id: 'email', header: t('organisation.person.email'), width: 260, grow: 2, value: (row) => row.email ?? '' },
      { id: 'access', header: t('organisation.person.access'), width: 150, value: (row) => t(`organisation.access.${row.access}`) },
      { id: 'account', header: t('organisation.person.account'), width: 170, card: 'status', value: state },
    ] satisfies RegisterColumn<Account>[];
  }, [t, words, format]);
}

function Register() {
  const t = useMessages(organisationTexts);
  const [view, setView] = useRegisterView({ sort: 'name', filter: { former: [] } });
  const client = useApolloClient();
  const [creating, setCreating] = useState(false);
  const [arrived, setArrived] = useState<Account | null>(null);
  const variables = { text: view.q || null, former: view.filter['former']?.includes('1') ?? false };
  const list = useConnection(personRegister, variables, (data) => data.personAccounts);
  const rights = useQuery(personRegister, { variables, fetchPolicy: 'cache-only' }).data?.peopleRights;
  const { verbs, buttons, dialogs } = usePersonVerbs(list.rows, list.refetch);
  async function arrive(key: string) {
    list.refetch();
    const { data } = await client.query({ query: personAccount, variables: { key }, fetchPolicy: 'network-only' });
    // Who has no address to sign in with gets no link.
    if (data?.personAccount?.viewerCan.createPasswordLink.allowed) setArrived(data.personAccount);
  }
  const create = <ActionButton variant="primary" can={rights?.createPerson ?? null} onClick={() => setCreating(true)}>{t('organisation.person.create')}</ActionButton>;
  return (
    <AdministrationPage title={t('organisation.admin.people')} actions={rights && create}>
      <RegisterGrid<Account>
        name="persons" label={t('organisation.admin.people')} list={list} view={view} onView={setView} columns={useColumns()} searchable
        filters={[{ id: 'former', label: t('organisation.person.former'), kind: 'flag' }]}
        rowKey={(row) => row.key} rowTitle={(row) => row.displayName} rowActions={verbs} csvName="persons"
        pane={(row) => <PersonPane personKey={row.key} account={row} verbs={buttons(row)} />} paneForKey={(key) => <PersonPane personKey={key} />}
        empty={<EmptyState sentence={t('organisation.person.none')} action={create} />}
      />
      {creating && <CreatePersonDialog onClose={() => setCreating(false)} onDone={(key) => void arrive(key)} />}
      {arrived && <PasswordLinkDialog person={arrived} onClose={() => setArrived(null)} onRead={list.refetch} />}
      {dialogs}
    </AdministrationPage>
  );
}

/** Everyone of the organisation: found by name, added, changed, deactivated (ux.md 5.14). */
export default function PersonRegisterPage() {
  const t = useMessages(organisationTexts);
  if (useViewer().administration) return <Register />;
  return <AdministrationPage title={t('organisation.admin.people')}><EmptyState sentence={t('rule.policy.person.readAccounts')} /></AdministrationPage>;
}
