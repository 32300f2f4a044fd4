import type { ProjectState } from '@tranche/projects/domain/project.ts';
import type { StageState } from '@tranche/projects/domain/stage.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import styles from './state-chip.module.css';
import { projectsTexts } from './texts.ts';

/** State of a project as a word in a frame. */
export function ProjectStateChip({ state }: { state: ProjectState }) {
  const t = useMessages(projectsTexts);
  return <span className={styles.chip} data-state={state}>{t(`projects.state.${state}`)}</span>;
}

/** State of a stage. */
export function StageStateChip({ state }: { state: StageState }) {
  const t = useMessages(projectsTexts);
  return <span className={styles.chip} data-state={state}>{t(`projects.stageState.${state}`)}</span>;
}
