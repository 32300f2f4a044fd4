import { useCurrentScope } from '@tranche/shared/web/current-scope.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { Page } from '@tranche/shared/web/page.tsx';
import { useRouteKeys } from '@tranche/shared/web/registry.tsx';
import { useState } from 'react';
import { DecisionRegister } from './decision-register.tsx';
import { DraftDecisionDialog } from './draft-decision.dialog.tsx';
import { decisionsTexts } from './texts.ts';

/** The decision log of a portfolio, programme or project, with all that lies below it. */
export default function DecisionRegisterPage() {
  const t = useMessages(decisionsTexts);
  const { scope: key = '' } = useRouteKeys();
  const scope = useCurrentScope();
  const [drafting, setDrafting] = useState(false);
  const draft = scope && <button type="button" onClick={() => setDrafting(true)}>{t('decisions.draft.button')}</button>;
  return (
    <Page title={t('decisions.register.title')} context={key} actions={draft}>
      <DecisionRegister scope={key} />
      {scope && drafting && <DraftDecisionDialog scope={scope} onClose={() => setDrafting(false)} />}
    </Page>
  );
}
