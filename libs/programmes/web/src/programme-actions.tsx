import { programmeMachine, type ProgrammeAct } from '@tranche/programmes/domain/programme-machine.ts';
import type { ProgrammeState } from '@tranche/programmes/domain/programme.ts';
import styles from '@tranche/projects/web/project-actions.module.css';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { MenuButton } from '@tranche/shared/web/menu-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { lazy, Suspense, useState } from 'react';
import { programmeActsFragment } from './programme.documents.ts';
import { programmesTexts } from './texts.ts';

const ProgrammeDialog = lazy(() => import('./programme-dialogs.tsx'));

/** Verbs that open a form. */
export type ProgrammeForm = 'approveBrief' | 'approveDesign' | 'approveDeliveryPlan' | 'planTranche' | 'evaluate' | 'pause' | 'resume' | 'close';

const acts: Readonly<Partial<Record<ProgrammeForm, ProgrammeAct>>> = { approveBrief: 'approveBrief', approveDesign: 'approveDesign', approveDeliveryPlan: 'approveDeliveryPlan', evaluate: 'evaluateContinue', pause: 'pause', resume: 'resume' };
const all: readonly ProgrammeForm[] = ['approveBrief', 'approveDesign', 'approveDeliveryPlan', 'resume', 'planTranche', 'evaluate', 'pause', 'close'];
const leading: readonly ProgrammeForm[] = ['approveBrief', 'approveDesign', 'approveDeliveryPlan', 'resume'];

function possible(form: ProgrammeForm, state: ProgrammeState): boolean {
  const act = acts[form];
  if (act) return programmeMachine('deliver')[state][act] !== undefined;
  return form === 'planTranche' ? state === 'design' || state === 'plan' || state === 'deliver' : state === 'deliver' || state === 'closing';
}

/** What can be done with a programme in its state; what the person may not do says why. */
export function ProgrammeActions({ programme }: { programme: FragmentType<typeof programmeActsFragment> }) {
  const t = useMessages(programmesTexts);
  const acted = readFragment(programmeActsFragment, programme);
  const narrow = useMedia(narrowScreen);
  const [open, setOpen] = useState<ProgrammeForm | null>(null);
  const shown = all.filter((form) => possible(form, acted.state));
  const first = shown.filter((form) => leading.includes(form));
  const rest = shown.filter((form) => !leading.includes(form));
  const can = (form: ProgrammeForm) => acted.viewerCan[form === 'resume' ? 'pause' : form];
  const button = (form: ProgrammeForm, primary: boolean, before?: () => void) => <ActionButton key={form} can={can(form)} variant={primary && can(form).allowed ? 'primary' : 'plain'} onClick={() => { before?.(); setOpen(form); }}>{t(`programmes.act.${form}`)}</ActionButton>;
  return (
    <div className={styles.actions}>
      {first.map((form) => button(form, true))}
      {rest.length > 0 && (
        <MenuButton label={t('programmes.act.more')} className="" align={narrow ? 'start' : 'end'}>
          {(close) => <span className={styles.menu}>{rest.map((form) => button(form, false, close))}</span>}
        </MenuButton>
      )}
      {open && <Suspense><ProgrammeDialog form={open} programme={acted} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
