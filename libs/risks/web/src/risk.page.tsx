import { localText } from '@tranche/shared/web/local-text.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { NotFound } from '@tranche/shared/web/not-found.tsx';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { RiskOnPage, useRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';

/** One risk on its own page, `/P-3/R-1`. */
export default function RiskPage() {
  const t = useMessages(risksTexts);
  const { risk: key = '' } = useRouteKeys();
  const risk = useRisk(key);
  if (!risk) return <NotFound what={key} />;
  return (
    <Page title={{ text: `${risk.key} ${risk.title}`, language: risk.language }} context={`${t('risks.register.title')} – ${localText(risk.scope.title)}`} narrow>
      <RiskOnPage risk={risk} />
    </Page>
  );
}
