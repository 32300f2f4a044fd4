import type { ProjectState } from '@tranche/projects/domain/project.ts';
import type { RolledUp } from './roll-up.ts';

/** Status of a project or benefit as it is counted in an overview (domain.md 5.6). */
export const overviewStatuses = ['onCourse', 'attention', 'outside', 'notAssessed'] as const;
export type OverviewStatus = (typeof overviewStatuses)[number];

/** Projects of one kind, counted. */
export interface OverviewGroup {
  readonly state: ProjectState;
  /** Worst of the tolerances; `null` while nothing has been computed. */
  readonly status: string | null;
  readonly count: number;
}

/** The figures of the sentence with which an overview begins (ux.md 5.2). Each is a count or a sum of the rows below. */
export interface OverviewFacts {
  readonly projects: number;
  readonly byState: Readonly<Partial<Record<ProjectState, number>>>;
  readonly byStatus: Readonly<Record<OverviewStatus, number>>;
  /** Projects in exception. */
  readonly exceptions: number;
  /** Counted separately and left out of the status counts (domain.md 6, case 48). */
  readonly paused: number;
  readonly totals: readonly RolledUp[];
}

/** States in which a project has a status at all: before its plan is agreed and after its end there is nothing to compare. */
const assessed: readonly ProjectState[] = ['initiation', 'delivering', 'exception', 'closing'];

/** Counts for the sentence made of figures. */
export function overviewFacts(groups: readonly OverviewGroup[], totals: readonly RolledUp[]): OverviewFacts {
  const count = (test: (group: OverviewGroup) => boolean) => groups.filter(test).reduce((sum, group) => sum + group.count, 0);
  const hasStatus = (group: OverviewGroup) => assessed.includes(group.state);
  const byStatus = overviewStatuses.map((status) => [status, count((group) => hasStatus(group) && (group.status ?? 'notAssessed') === status)] as const);
  const states = [...new Set(groups.map((group) => group.state))];
  return {
    projects: count(() => true),
    byState: Object.fromEntries(states.map((state) => [state, count((group) => group.state === state)])),
    byStatus: Object.fromEntries(byStatus) as Record<OverviewStatus, number>,
    exceptions: count((group) => group.state === 'exception'),
    paused: count((group) => group.state === 'paused'),
    totals,
  };
}
