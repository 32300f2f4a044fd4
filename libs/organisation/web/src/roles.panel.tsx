import { useQuery } from '@apollo/client/react';
import type { ScopeKind } from '@tranche/organisation/domain/roles.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { EmptyState } from '@tranche/shared/web/empty-state.tsx';
import { Problem } from '@tranche/shared/web/error-zone.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Zone } from '@tranche/shared/web/zones.tsx';
import { useState } from 'react';
import { AssignRoleDialog } from './assign-role.dialog.tsx';
import { rolesOf } from './people.queries.ts';
import { RoleHolder, RolesTable } from './roles-table.tsx';
import { organisationTexts } from './texts.ts';

export interface RolesScope {
  readonly id: string;
  readonly key: string;
  readonly kind: ScopeKind;
}

/** Who holds which role on the day that is looked at or later: of a scope, or without one in the whole organisation. */
export function RolesPanel({ scope, span }: { scope: RolesScope | null; span: number }) {
  const t = useMessages(organisationTexts);
  const { data, error, refetch } = useQuery(rolesOf, { variables: { scope: scope?.key ?? null } });
  const [assigning, setAssigning] = useState(false);
  const read = () => void refetch();
  const roles = data?.roleAssignments;
  const assign = <ActionButton variant="primary" can={data?.peopleRights?.assignRole ?? null} onClick={() => setAssigning(true)}>{t('organisation.roles.assign')}</ActionButton>;
  return (
    <Zone span={span} title={t('organisation.roles.title')} actions={data && assign}>
      {error && <Problem error={error} onRetry={read} />}
      {!roles && !error && <Skeleton rows={6} />}
      {roles?.length === 0 && <EmptyState sentence={t('organisation.roles.none')} />}
      {roles && roles.length > 0 && <RolesTable caption={t('organisation.roles.title')} roles={roles} onRead={read} beside={{ header: t('organisation.roles.person'), cell: (role) => <RoleHolder role={role} /> }} />}
      {assigning && <AssignRoleDialog scope={scope} onClose={() => setAssigning(false)} onDone={read} />}
    </Zone>
  );
}
