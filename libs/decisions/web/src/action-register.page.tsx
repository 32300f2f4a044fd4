import { useQuery } from '@apollo/client/react';
import { actionOrigins, actionStates, type ActionOrigin, type ActionState } from '@tranche/decisions/domain/action.ts';
import { useAsOf } from '@tranche/shared/web/as-of.ts';
import { CountLine } from '@tranche/shared/web/count-line.tsx';
import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { readFragment } from '@tranche/shared/web/gql/fragment-masking.ts';
import type { ActionOrder, ActionRow_ActionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { QuickRow } from '@tranche/shared/web/quick-row.tsx';
import { RegisterGrid, type RegisterView } from '@tranche/shared/web/register-grid.tsx';
import { useRegisterView } from '@tranche/shared/web/register-view.ts';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { useConnection } from '@tranche/shared/web/use-connection.ts';
import { useMemo, useState } from 'react';
import { ActionPane } from './action-pane.tsx';
import { CreateActionDialog } from './create-action.dialog.tsx';
import { actionFragment } from './decision.fragments.ts';
import { actionCounts, actionRegister } from './decision.queries.ts';
import { decisionsTexts } from './texts.ts';
import { useActionColumns } from './action-columns.tsx';

const noFilter = { state: [], origin: [], owner: [], overdue: [] };

/** Follow-ups of a scope, next due first. */
export default function ActionRegisterPage() {
  const t = useMessages(decisionsTexts);
  const { scope = '' } = useRouteKeys();
  const current = useCurrentScope();
  const { day } = useAsOf();
  const [creating, setCreating] = useState(false);
  const [view, setView] = useRegisterView({ sort: 'due', filter: { ...noFilter, state: ['open', 'inProgress'] } });
  const read = useConnection(actionRegister, { scope, asOf: day, filter: filterOf(view), orderBy: view.sort as ActionOrder }, (data) => data.actions);
  const list = useMemo(() => ({ ...read, rows: read.rows.map((row) => readFragment(actionFragment, row)) }), [read]);
  return (
    <Page title={t('decisions.actions.title')} context={scope} actions={current && <button type="button" onClick={() => setCreating(true)}>{t('decisions.action.add')}</button>}>
      <RegisterGrid<ActionRow_ActionFragment>
        name="actions" label={t('decisions.actions.title')} list={list} view={view} onView={setView} columns={useActionColumns()} filters={useFilters()} searchable
        rowKey={(row) => row.key} rowTitle={(row) => row.title} csvName="actions"
        count={<Counts scope={scope} asOf={day} onFilter={(filter) => setView({ filter: { ...noFilter, ...filter }, q: '' })} />}
        quick={<QuickRow kind="action" scopeKey={scope} onLogged={read.refetch} />}
        pane={(row) => <ActionPane actionKey={row.key} />} paneForKey={(key) => <ActionPane actionKey={key} />}
        marks={(row) => ({ overdue: row.overdue })} empty={<EmptyState sentence={t('decisions.actions.empty')} example={<span>{t('decisions.actions.example')}</span>} />}
      />
      {current && creating && <CreateActionDialog scopeId={current.id} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function filterOf({ q, filter }: RegisterView) {
  return {
    text: q || null, states: filter['state']?.length ? (filter['state'] as ActionState[]) : null, originKind: filter['origin']?.length === 1 ? (filter['origin'][0] as ActionOrigin) : null,
    ownerId: filter['owner']?.[0] ?? null, overdue: filter['overdue']?.length ? true : null,
  };
}

function useFilters() {
  const t = useMessages(decisionsTexts);
  return [
    { id: 'state', label: t('decisions.register.state'), kind: 'choice' as const, options: actionStates.map((value) => ({ value, label: t(`decisions.actionState.${value}`) })) },
    { id: 'owner', label: t('decisions.action.owner'), kind: 'person' as const },
    { id: 'origin', label: t('decisions.action.origin'), kind: 'choice' as const, options: actionOrigins.map((value) => ({ value, label: t(`decisions.actionOrigin.${value}`) })) },
    { id: 'overdue', label: t('decisions.actions.overdue'), kind: 'flag' as const },
  ];
}

function Counts({ scope, asOf, onFilter }: { scope: string; asOf: string | null; onFilter: (filter: RegisterView['filter']) => void }) {
  const t = useMessages(decisionsTexts);
  const { data } = useQuery(actionCounts, { variables: { scope, asOf } });
  if (!data) return null;
  return (
    <CountLine
      onFilter={onFilter}
      items={[
        { text: t('decisions.count.actionsOpen', { n: data.open.totalCount }), filter: { state: ['open', 'inProgress'] } },
        { text: t('decisions.count.actionsOverdue', { n: data.overdue.totalCount }), filter: { overdue: ['1'] } },
      ]}
    />
  );
}
