import { stageMachine } from '@tranche/projects/domain/stage-machine.ts';
import type { StageState } from '@tranche/projects/domain/stage.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { lazy, Suspense, useState } from 'react';
import { stageActsFragment } from './project.documents.ts';
import styles from './project-actions.module.css';
import { projectsTexts } from './texts.ts';

const StageDialog = lazy(() => import('./stage-dialogs.tsx'));

/** Verbs that open a form. */
export type StageForm = 'updatePlan' | 'start' | 'end' | 'forecast';
const forms: readonly StageForm[] = ['start', 'forecast', 'end', 'updatePlan'];

function possible(form: StageForm, state: StageState): boolean {
  switch (form) {
    case 'updatePlan': return state === 'planned';
    case 'start': return stageMachine[state].start !== undefined;
    case 'end': return stageMachine[state].endStage !== undefined;
    case 'forecast': return state !== 'closed' && state !== 'stopped';
  }
}

/** What can be done with a stage in its state; what the person may not do says why. */
export function StageActions({ stage, only }: { stage: FragmentType<typeof stageActsFragment>; only?: readonly StageForm[] }) {
  const t = useMessages(projectsTexts);
  const acted = readFragment(stageActsFragment, stage);
  const [open, setOpen] = useState<StageForm | null>(null);
  const shown = forms.filter((form) => (!only || only.includes(form)) && possible(form, acted.state));
  return (
    <div className={styles.actions}>
      {shown.map((form) => <ActionButton key={form} can={acted.viewerCan[form]} onClick={() => setOpen(form)}>{t(`projects.stageAct.${form}`)}</ActionButton>)}
      {open && <Suspense><StageDialog form={open} stage={acted} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
