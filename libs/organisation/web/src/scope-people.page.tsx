import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { Skeleton } from '@tranche/shared/web/skeleton.tsx';
import { Zones } from '@tranche/shared/web/zones.tsx';
import { BodiesPanel } from './bodies.panel.tsx';
import { RolesPanel } from './roles.panel.tsx';
import { organisationTexts } from './texts.ts';

/** The people of a project, programme or portfolio: roles by date, boards with their seats (domain.md 4). */
export default function ScopePeoplePage() {
  const t = useMessages(organisationTexts);
  const { scope: key } = useRouteKeys();
  const scope = useCurrentScope();
  return (
    <Page title={t('organisation.people.title')} {...(key ? { context: key } : {})}>
      {scope && scope.key === key ? <Zones><RolesPanel key={`roles ${key}`} scope={scope} span={7} /><BodiesPanel key={`bodies ${key}`} scope={scope} span={5} /></Zones> : <Skeleton rows={10} />}
    </Page>
  );
}
