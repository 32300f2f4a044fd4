import { VotePanel } from '@tranche/decisions/web/vote-panel.tsx';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { KeyLink } from '@tranche/shared/web/key-link.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { GateGuards } from './gate-guards.tsx';
import type { GateView } from './gate-view.ts';
import { putGateIntoForceDocument } from './gate.queries.ts';
import styles from './stage-gate.module.css';
import { governanceTexts } from './texts.ts';

/** Beside the zones: seats, rule and the own vote; before submission what is missing. */
export function GateSide({ gate, onChanged }: { gate: GateView; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const { decision } = gate;
  return (
    <aside className={styles.side} aria-label={t('governance.gate.side')}>
      {!decision && (
        <div className={styles.card}>
          <h2>{t('governance.gate.toSubmit')}</h2>
          <GateGuards checks={gate.submitChecks} projectKey={gate.project.key} />
        </div>
      )}
      {decision && (
        <div className={styles.card}>
          <h2>{t('governance.gate.vote')} <KeyLink to={decision.key} /></h2>
          <VotePanel decision={decision} closed={decision.state !== 'voting'} />
          {decision.state === 'decided' && <IntoForce gate={gate} decision={decision} onChanged={onChanged} />}
        </div>
      )}
    </aside>
  );
}

/** The decision takes effect here, or the page names the gap that holds it back. */
function IntoForce({ gate, decision, onChanged }: { gate: GateView; decision: NonNullable<GateView['decision']>; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const [force, { busy, errors }] = useAction(putGateIntoForceDocument);
  async function act() {
    const outcome = await force({ decisionId: decision.id, expectedVersion: decision.version }, { quiet: true });
    if (!outcome.ok && outcome.failure !== undefined) notify({ text: t('governance.force.failed'), tone: 'problem' });
    if (outcome.ok) notify({ text: t('governance.force.done', { stage: gate.key }) });
    onChanged();
  }
  return (
    <>
      <p>{t(decision.outcome === 'approved' ? 'governance.force.approved' : 'governance.force.rejected')}</p>
      <div className={styles.buttons}><ActionButton variant="primary" explain can={decision.viewerCan.putIntoForce} busy={busy} onClick={() => void act()}>{t('governance.force.button')}</ActionButton></div>
      <div role="alert">{errors.map((error) => <p key={error.rule} className={styles.warning}>{error.message} {error.mend}</p>)}</div>
    </>
  );
}
