import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useConfirm } from '@tranche/shared/web/confirm-dialog.tsx';
import type { DecisionPage_DecisionFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useState } from 'react';
import { DecideDialog } from './decide.dialog.tsx';
import { putIntoForceDocument } from './decision.mutations.ts';
import { DraftDecisionDialog } from './draft-decision.dialog.tsx';
import { OpenPreparationDialog } from './open-preparation.dialog.tsx';
import { SubmitDecisionDialog } from './submit-decision.dialog.tsx';
import { decisionsTexts } from './texts.ts';
import { WithdrawDecisionDialog } from './withdraw-decision.dialog.tsx';

type Decision = DecisionPage_DecisionFragment;
type Step = 'prepare' | 'submit' | 'decide' | 'withdraw' | 'supersede' | null;

/** The buttons that the state of the decision allows, the next step first. */
export function DecisionSteps({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsTexts);
  const [step, setStep] = useState<Step>(null);
  const close = () => setStep(null);
  const { state, viewerCan } = decision;
  const open = ['draft', 'preparing', 'voting', 'pending'].includes(state);
  return (
    <>
      {state === 'draft' && <ActionButton variant="primary" can={viewerCan.openPreparation} onClick={() => setStep('prepare')}>{t('decisions.step.prepare')}</ActionButton>}
      {state === 'preparing' && <ActionButton variant="primary" can={viewerCan.submit} onClick={() => setStep('submit')}>{t('decisions.step.submit')}</ActionButton>}
      {state === 'pending' && <ActionButton variant="primary" can={viewerCan.decide} onClick={() => setStep('decide')}>{t('decisions.step.decide')}</ActionButton>}
      {state === 'decided' && <ForceButton decision={decision} />}
      {state === 'inForce' && !decision.supersededBy && <ActionButton can={viewerCan.supersede} onClick={() => setStep('supersede')}>{t('decisions.step.supersede')}</ActionButton>}
      {open && <ActionButton variant="quiet" can={viewerCan.withdraw} onClick={() => setStep('withdraw')}>{t('decisions.step.withdraw')}</ActionButton>}
      {step === 'prepare' && <OpenPreparationDialog decision={decision} onClose={close} />}
      {step === 'submit' && <SubmitDecisionDialog decision={decision} onClose={close} />}
      {step === 'decide' && <DecideDialog decision={decision} onClose={close} />}
      {step === 'withdraw' && <WithdrawDecisionDialog decision={decision} onClose={close} />}
      {step === 'supersede' && <DraftDecisionDialog scope={decision.scope} supersedes={decision} onClose={close} />}
    </>
  );
}

/** Cannot be undone, so it is asked once more, with its effect. */
function ForceButton({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsTexts);
  const confirm = useConfirm();
  const [force, { busy }] = useAction(putIntoForceDocument);
  async function put() {
    const effect = decision.supersedes ? t('decisions.force.effectReplaces', { key: decision.supersedes.key }) : t('decisions.force.effect');
    if (!(await confirm({ title: t('decisions.force.title', { key: decision.key }), effect, verb: t('decisions.step.force') }))) return;
    const outcome = await force({ decisionId: decision.id, expectedVersion: decision.version });
    if (outcome.ok) notify({ text: t('decisions.force.done', { key: decision.key }) });
  }
  return <ActionButton variant="primary" can={decision.viewerCan.putIntoForce} busy={busy} onClick={() => void put()}>{t('decisions.step.force')}</ActionButton>;
}
