import type { StageState } from '@tranche/projects/domain/stage.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { StageBarItem, StageBarState } from '@tranche/shared/web/stage-bar.tsx';

interface BarStage {
  readonly key: string;
  readonly state: StageState;
  readonly title: { readonly text: string };
  readonly plannedStart: string;
  readonly actualStart?: string | null;
  readonly expectedEnd: string;
  readonly timeUsed?: string | null;
  readonly costUsed?: string | null;
}

const states: Readonly<Record<StageState, StageBarState>> = {
  planned: 'planned', submitted: 'submitted', authorised: 'authorised', inProgress: 'running', exception: 'exception', ending: 'ending', closed: 'closed', stopped: 'closed',
};
const share = (value: string | null | undefined) => (value === null || value === undefined ? null : Number(value));

/** Stages as the bar draws them: true to what is expected now, a gate where a stage begins that still needs one. */
export function stageBarItems(stages: readonly BarStage[]): StageBarItem[] {
  return stages.map((stage) => {
    const from = (stage.actualStart ?? stage.plannedStart) as Day;
    const needsGate = stage.state === 'planned' || stage.state === 'submitted';
    return { key: stage.key, title: stage.title.text, from, to: stage.expectedEnd as Day, state: states[stage.state], timeUsed: share(stage.timeUsed), costUsed: share(stage.costUsed), gateOn: needsGate ? from : null };
  });
}
