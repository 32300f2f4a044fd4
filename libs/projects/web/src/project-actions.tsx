import { projectMachine, type ProjectAct } from '@tranche/projects/domain/project-machine.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { MenuButton } from '@tranche/shared/web/menu-button.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { narrowScreen, useMedia } from '@tranche/shared/web/use-media.ts';
import { lazy, Suspense, useState } from 'react';
import { projectActsFragment } from './project.documents.ts';
import styles from './project-actions.module.css';
import { projectsTexts } from './texts.ts';

const ProjectDialog = lazy(() => import('./project-dialogs.tsx'));

/** Verbs that open a form. */
export type ProjectForm = 'acceptMandate' | 'decline' | 'update' | 'planStage' | 'pause' | 'resume' | 'startClosure' | 'close' | 'reopen';

/** The step that the method expects next, per state; everything else is under "more". */
const nextSteps: Readonly<Record<ProjectState, readonly ProjectForm[]>> = {
  idea: ['acceptMandate'], startUp: ['planStage'], initiation: ['planStage'], delivering: [], exception: [], paused: ['resume'], closing: ['close'], closed: ['reopen'], declined: [],
};
const all: readonly ProjectForm[] = ['acceptMandate', 'update', 'planStage', 'pause', 'resume', 'startClosure', 'close', 'reopen', 'decline'];
const acts: Readonly<Partial<Record<ProjectForm, ProjectAct>>> = { acceptMandate: 'acceptMandate', decline: 'decline', pause: 'pause', resume: 'resume', startClosure: 'startClosure', close: 'close', reopen: 'reopen' };
const plannable: readonly ProjectState[] = ['startUp', 'initiation', 'delivering', 'exception', 'paused'];

function possible(form: ProjectForm, state: ProjectState): boolean {
  const act = acts[form];
  if (act) return projectMachine('delivering')[state][act] !== undefined;
  return form === 'planStage' ? plannable.includes(state) : state !== 'closed' && state !== 'declined';
}

/** What can be done with a project in its state; what the person may not do says why. */
export function ProjectActions({ project }: { project: FragmentType<typeof projectActsFragment> }) {
  const t = useMessages(projectsTexts);
  const acted = readFragment(projectActsFragment, project);
  const narrow = useMedia(narrowScreen);
  const [open, setOpen] = useState<ProjectForm | null>(null);
  const first = nextSteps[acted.state].filter((form) => possible(form, acted.state));
  const rest = all.filter((form) => !first.includes(form) && possible(form, acted.state));
  const button = (form: ProjectForm, primary: boolean, before?: () => void) => (
    <ActionButton key={form} can={acted.viewerCan[form]} variant={primary ? 'primary' : 'plain'} onClick={() => { before?.(); setOpen(form); }}>{t(`projects.act.${form}`)}</ActionButton>
  );
  return (
    <div className={styles.actions}>
      {first.map((form, index) => button(form, index === 0 && acted.viewerCan[form].allowed))}
      {rest.length > 0 && (
        <MenuButton label={t('projects.act.more')} className="" align={narrow ? 'start' : 'end'}>
          {(close) => <span className={styles.menu}>{rest.map((form) => button(form, false, close))}</span>}
        </MenuButton>
      )}
      {open && <Suspense><ProjectDialog form={open} project={acted} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
