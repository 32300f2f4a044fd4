import { AdministrationPage } from '@tranche/shared/web/administration-page.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Zones } from '@tranche/shared/web/zones.tsx';
import { RolesPanel } from './roles.panel.tsx';
import { organisationTexts } from './texts.ts';

/** Roles that are held in the whole organisation. */
export default function OrganisationRolesPage() {
  const t = useMessages(organisationTexts);
  return <AdministrationPage title={t('organisation.roles.organisationTitle')}><Zones><RolesPanel scope={null} span={12} /></Zones></AdministrationPage>;
}
