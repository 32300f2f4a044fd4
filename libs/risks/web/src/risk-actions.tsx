import { riskMachine, type RiskAct } from '@tranche/risks/domain/risk-machine.ts';
import type { RiskStateName } from '@tranche/risks/domain/risk.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { useShortcuts } from '@tranche/shared/web/shortcuts.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { lazy, Suspense, useState } from 'react';
import styles from './risk-panel.module.css';
import { confirmRiskDocument } from './risk.mutations.ts';
import type { PanelRisk } from './risk.panel.tsx';
import { risksTexts } from './texts.ts';
import { useRiskChanged } from './use-risk-changed.ts';

const RiskDialog = lazy(() => import('./risk-dialogs.tsx'));

/** Verbs that open a form. */
export type RiskForm = 'assess' | 'reject' | 'describe' | 'planResponse' | 'reassess' | 'occur' | 'close' | 'expire' | 'escalate' | 'handOver' | 'reopen';

const actOf: Readonly<Record<RiskForm, RiskAct | null>> = {
  assess: 'assess', reject: 'reject', describe: null, planResponse: 'planResponse', reassess: 'reassess', occur: 'occur', close: 'issueClosed', expire: 'expire', escalate: 'escalate', handOver: 'handOver', reopen: 'reopen',
};

/** The step that the method expects next, then what else is common; everything else is under "more". */
const nextSteps: Readonly<Record<RiskStateName, readonly RiskForm[]>> = {
  raised: ['assess', 'reject'],
  assessed: ['planResponse', 'reassess', 'occur'],
  responding: ['reassess', 'occur', 'planResponse'],
  monitored: ['reassess', 'occur', 'planResponse'],
  occurred: ['close'],
  closed: ['reopen'],
};
const all = Object.keys(actOf) as RiskForm[];

function possible(form: RiskForm, state: RiskStateName): boolean {
  const act = actOf[form];
  return act === null ? state !== 'closed' : riskMachine[state][act] !== undefined;
}

/** "Unverändert bestätigen": one key, one click. */
function Confirm({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const [confirm, { busy }] = useAction(confirmRiskDocument);
  const changed = useRiskChanged();
  const run = async () => {
    if ((await confirm({ riskId: risk.id, expectedVersion: risk.version })).ok) changed();
  };
  useShortcuts([{ keys: 'u', label: t('risks.act.confirm'), run: () => void run() }]);
  return <ActionButton can={risk.viewerCan.confirm} onClick={() => void run()} keys="u" busy={busy}>{t('risks.act.confirm')}</ActionButton>;
}

/** What can be done with a risk in its state; what the person may not do says why. */
export function RiskActions({ risk }: { risk: PanelRisk }) {
  const t = useMessages(risksTexts);
  const [open, setOpen] = useState<RiskForm | null>(null);
  const first = nextSteps[risk.state].filter((form) => possible(form, risk.state));
  const rest = all.filter((form) => !first.includes(form) && possible(form, risk.state));
  const button = (form: RiskForm, primary: boolean) => (
    <ActionButton key={form} can={risk.viewerCan[form]} variant={primary ? 'primary' : 'plain'} onClick={() => setOpen(form)}>{t(`risks.act.${form}`)}</ActionButton>
  );
  return (
    <div className={styles.actions}>
      {first.map((form, index) => button(form, index === 0 && risk.viewerCan[form].allowed))}
      {possible('reassess', risk.state) && <Confirm risk={risk} />}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{t('risks.act.more')}</summary>
          <div className={styles.actions}>{rest.map((form) => button(form, false))}</div>
        </details>
      )}
      {open && <Suspense><RiskDialog form={open} risk={risk} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
