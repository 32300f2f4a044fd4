import { trancheMachine } from '@tranche/programmes/domain/tranche-machine.ts';
import styles from '@tranche/projects/web/project-actions.module.css';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import type { TrancheActs_TrancheFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { lazy, Suspense, useState } from 'react';
import { programmesTexts } from './texts.ts';

const TrancheDialog = lazy(() => import('./tranche-dialogs.tsx'));

/** Verbs that open a form. */
export type TrancheForm = 'start' | 'end' | 'decide' | 'cancel';
const forms: readonly TrancheForm[] = ['start', 'end', 'decide', 'cancel'];

/** What can be done with a tranche in its state. */
export function TrancheActions({ tranche }: { tranche: TrancheActs_TrancheFragment }) {
  const t = useMessages(programmesTexts);
  const [open, setOpen] = useState<TrancheForm | null>(null);
  return (
    <div className={styles.actions}>
      {forms.filter((form) => trancheMachine[tranche.state][form]).map((form) => <ActionButton key={form} can={tranche.viewerCan[form]} variant={form === 'cancel' ? 'quiet' : 'plain'} onClick={() => setOpen(form)}>{t(`programmes.trancheAct.${form}`)}</ActionButton>)}
      {open && <Suspense><TrancheDialog form={open} tranche={tranche} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
