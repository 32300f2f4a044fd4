import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { overviewFacts, type OverviewProject, type OverviewStatus } from './overview.ts';

const project = (state: ProjectState, status: OverviewStatus | null = null, slice: OverviewProject['slice'] = 'slice'): OverviewProject => ({ state, status, slice });

// The demo town (domain.md 7): states and statuses of P-1 … P-14, benefits B-1 … B-9.
const demo: OverviewProject[] = [
  project('closed'), project('delivering', 'onCourse'), project('exception', 'outside'), project('delivering', 'attention'), project('initiation', 'onCourse'),
  project('delivering', 'onCourse'), project('startUp', null, 'tooBig'), project('delivering', 'attention'), project('closed', null, 'tooBig'), project('paused', 'onCourse'),
  project('delivering', 'onCourse'), project('closing', 'onCourse'), project('delivering', 'attention'), project('idea'),
];

describe('overview', () => {
  it('counts the demo town', () => {
    expect(overviewFacts(demo, [], { onCourse: 4, outside: 2, notDueYet: 2 })).toEqual({
      projects: 14, exceptions: 1, tooBig: 1, paused: 1, totals: [], benefitsOnCourse: 4, benefitsOutside: 2,
      byState: { idea: 1, startUp: 1, initiation: 1, delivering: 6, exception: 1, paused: 1, closing: 1, closed: 2 },
      byStatus: { onCourse: 5, attention: 3, outside: 1, notAssessed: 0 },
    });
  });

  it('counts what nobody has computed as not assessed, never as on course', () => {
    expect(overviewFacts([project('delivering')], [], {}).byStatus).toEqual({ onCourse: 0, attention: 0, outside: 0, notAssessed: 1 });
    expect(overviewFacts([], [], {})).toMatchObject({ projects: 0, byState: {}, benefitsOnCourse: 0 });
  });
});
