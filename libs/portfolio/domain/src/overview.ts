import type { ProjectState } from '@tranche/projects/domain/project.ts';
import type { SliceSignal } from '@tranche/projects/domain/slice.ts';
import type { RolledUp } from './roll-up.ts';

/** Status of a project or benefit as it is counted in an overview (domain.md 5.6). */
export const overviewStatuses = ['onCourse', 'attention', 'outside', 'notAssessed'] as const;
export type OverviewStatus = (typeof overviewStatuses)[number];

export interface OverviewProject {
  readonly state: ProjectState;
  /** `null` while nothing has been computed. */
  readonly status: OverviewStatus | null;
  readonly slice: SliceSignal;
}

/** The figures of the sentence with which an overview begins (ux.md 5.2). Each is a count or a sum of the rows below. */
export interface OverviewFacts {
  readonly projects: number;
  readonly byState: Readonly<Partial<Record<ProjectState, number>>>;
  readonly byStatus: Readonly<Record<OverviewStatus, number>>;
  /** Projects in exception. */
  readonly exceptions: number;
  readonly tooBig: number;
  /** Counted separately and left out of the status counts (domain.md 6, case 48). */
  readonly paused: number;
  readonly totals: readonly RolledUp[];
  readonly benefitsOnCourse: number;
  readonly benefitsOutside: number;
}

/** States in which a project has a status at all: before its plan is agreed and after its end there is nothing to compare. */
const assessed: readonly ProjectState[] = ['initiation', 'delivering', 'exception', 'closing'];

/** Counts for the sentence made of figures. */
export function overviewFacts(projects: readonly OverviewProject[], totals: readonly RolledUp[], benefits: Readonly<Partial<Record<string, number>>>): OverviewFacts {
  const count = (test: (project: OverviewProject) => boolean) => projects.filter(test).length;
  const withStatus = projects.filter((project) => assessed.includes(project.state));
  const byStatus = Object.fromEntries(overviewStatuses.map((status) => [status, withStatus.filter((project) => (project.status ?? 'notAssessed') === status).length]));
  return {
    projects: projects.length,
    byState: Object.fromEntries([...Map.groupBy(projects, (project) => project.state)].map(([state, group]) => [state, group.length])),
    byStatus: byStatus as Record<OverviewStatus, number>,
    exceptions: count((project) => project.state === 'exception'),
    tooBig: count((project) => project.slice === 'tooBig' && project.state !== 'closed' && project.state !== 'declined'),
    paused: count((project) => project.state === 'paused'),
    totals,
    benefitsOnCourse: benefits['onCourse'] ?? 0,
    benefitsOutside: benefits['outside'] ?? 0,
  };
}
