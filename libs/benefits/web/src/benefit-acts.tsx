import type { BenefitTransition } from '@tranche/benefits/domain/benefit-machine.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { useConfirm } from '@tranche/shared/web/confirm-dialog.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitState } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useAction } from '@tranche/shared/web/use-action.ts';
import { useState } from 'react';
import { DropBenefitDialog } from './drop-benefit.dialog.tsx';
import { RebaselineBenefitDialog } from './rebaseline-benefit.dialog.tsx';
import { StartRealisationDialog } from './start-realisation.dialog.tsx';
import { benefitsTexts } from './texts.ts';

const actsOf = graphql(/* GraphQL */ `
  fragment BenefitActs_Benefit on Benefit {
    id
    key
    version
    state
    viewerCan { approve { allowed why } start { allowed why } rebaseline { allowed why } drop { allowed why } close { allowed why } }
    ...RebaselineDialog_Benefit
  }
`);

const approveBenefit = graphql(/* GraphQL */ `
  mutation ApproveBenefit($input: ApproveBenefitInput!) {
    approveBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

const closeBenefit = graphql(/* GraphQL */ `
  mutation CloseBenefit($input: CloseBenefitInput!) {
    closeBenefit(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

/** Verbs that the state of a benefit knows at all; what a person may not do of them says why on its button. */
const offered: Readonly<Record<BenefitState, readonly BenefitTransition[]>> = {
  identified: ['drop'],
  profiled: ['approve', 'drop'],
  planned: ['start', 'rebaseline', 'drop'],
  realising: ['rebaseline', 'drop'],
  realised: ['close', 'rebaseline', 'drop'],
  closed: [],
  dropped: [],
};

/** Buttons of the verbs that are next by the life of the benefit. */
export function BenefitActs({ benefit: given }: { benefit: FragmentType<typeof actsOf> }) {
  const t = useMessages(benefitsTexts);
  const confirm = useConfirm();
  const benefit = readFragment(actsOf, given);
  const [approve, approving] = useAction(approveBenefit);
  const [close, closing] = useAction(closeBenefit);
  const [dialog, setDialog] = useState<'start' | 'rebaseline' | 'drop' | null>(null);
  const input = { benefitId: benefit.id, expectedVersion: benefit.version };
  const { viewerCan: can } = benefit;
  const verbs = offered[benefit.state];
  const done = () => setDialog(null);
  async function onApprove() {
    if (!(await confirm({ title: t('benefits.approve.title', { key: benefit.key }), effect: t('benefits.approve.effect'), verb: t('benefits.event.approve') }))) return;
    if ((await approve(input)).ok) notify({ text: t('benefits.approve.done') });
  }
  async function onClose() {
    if (!(await confirm({ title: t('benefits.close.title', { key: benefit.key }), effect: t('benefits.close.effect'), verb: t('benefits.event.close') }))) return;
    if ((await close(input)).ok) notify({ text: t('benefits.close.done') });
  }
  return (
    <>
      {verbs.includes('approve') && <ActionButton can={can.approve} variant="primary" busy={approving.busy} onClick={() => void onApprove()}>{t('benefits.event.approve')}</ActionButton>}
      {verbs.includes('start') && <ActionButton can={can.start} variant="primary" onClick={() => setDialog('start')}>{t('benefits.event.start')}</ActionButton>}
      {verbs.includes('close') && <ActionButton can={can.close} variant="primary" busy={closing.busy} onClick={() => void onClose()}>{t('benefits.event.close')}</ActionButton>}
      {verbs.includes('rebaseline') && <ActionButton can={can.rebaseline} onClick={() => setDialog('rebaseline')}>{t('benefits.event.rebaseline')}</ActionButton>}
      {verbs.includes('drop') && <ActionButton can={can.drop} variant="quiet" onClick={() => setDialog('drop')}>{t('benefits.event.drop')}</ActionButton>}
      {dialog === 'start' && <StartRealisationDialog benefit={benefit} onClose={done} />}
      {dialog === 'rebaseline' && <RebaselineBenefitDialog benefit={benefit} onClose={done} />}
      {dialog === 'drop' && <DropBenefitDialog benefit={benefit} onClose={done} />}
    </>
  );
}
