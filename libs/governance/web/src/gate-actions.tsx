import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { lazy, Suspense, useState } from 'react';
import type { GateView } from './gate-view.ts';
import type { StageAct } from './stage-act.dialogs.tsx';
import { governanceTexts } from './texts.ts';

const SubmitDialog = lazy(() => import('./submit-stage-plan.dialog.tsx'));
const TolerancesDialog = lazy(() => import('./set-tolerances.dialog.tsx'));
const StageActDialog = lazy(() => import('./stage-act.dialogs.tsx'));

type Open = StageAct | 'submit' | 'tolerances' | null;

/** What can be done with the stage now: the next event of its machine, and the tolerances. */
export function GateActions({ gate, onChanged }: { gate: GateView; onChanged: () => void }) {
  const t = useMessages(governanceTexts);
  const [open, setOpen] = useState<Open>(null);
  const { stage, viewerCan } = gate;
  const close = { onClose: () => setOpen(null), onDone: onChanged, onReload: onChanged };
  return (
    <>
      {stage.state === 'planned' && <ActionButton variant="primary" can={viewerCan.submit} onClick={() => setOpen('submit')}>{t('governance.submit.button')}</ActionButton>}
      {stage.state === 'submitted' && <ActionButton can={viewerCan.withdraw} onClick={() => setOpen('withdraw')}>{t('governance.withdraw.button')}</ActionButton>}
      {stage.state === 'authorised' && <ActionButton variant="primary" can={stage.viewerCan.start} onClick={() => setOpen('start')}>{t('governance.start.button')}</ActionButton>}
      {stage.state === 'inProgress' && <ActionButton can={stage.viewerCan.end} onClick={() => setOpen('end')}>{t('governance.end.button')}</ActionButton>}
      {stage.state === 'inProgress' && <ActionButton can={viewerCan.raiseException} onClick={() => setOpen('raise')}>{t('governance.raise.button')}</ActionButton>}
      {stage.state === 'ending' && <ActionButton variant="primary" can={viewerCan.acceptEndStageReport} onClick={() => setOpen('accept')}>{t('governance.accept.button')}</ActionButton>}
      <ActionButton variant="quiet" can={stage.tolerances.viewerCan.set} onClick={() => setOpen('tolerances')}>{t('governance.tolerance.button')}</ActionButton>
      {open !== null && (
        <Suspense fallback={null}>
          {open === 'submit' ? <SubmitDialog stage={stage} projectKey={gate.project.key} checks={gate.submitChecks} breachToName={gate.breachToName} {...close} />
            : open === 'tolerances' ? <TolerancesDialog projectId={gate.project.id} projectKey={gate.project.key} stage={stage} currency={gate.project.currency} list={stage.tolerances} authorised={stage.state !== 'planned' && stage.state !== 'submitted'} {...close} />
              : <StageActDialog act={open} stage={stage} {...close} />}
        </Suspense>
      )}
    </>
  );
}
