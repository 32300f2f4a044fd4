import type { ProjectState } from '@tranche/projects/domain/project.ts';
import { overviewFacts, type OverviewGroup, type OverviewStatus } from './overview.ts';

const projects = (state: ProjectState, status: OverviewStatus | null = null, count = 1): OverviewGroup => ({ state, status, count });

// The demo town (domain.md 7): states and statuses of P-1 … P-14.
const demo: OverviewGroup[] = [
  projects('closed', null, 2), projects('delivering', 'onCourse', 3), projects('delivering', 'attention', 3), projects('exception', 'outside'), projects('initiation', 'onCourse'),
  projects('startUp'), projects('paused', 'onCourse'), projects('closing', 'onCourse'), projects('idea'),
];

describe('overview', () => {
  it('counts the demo town', () => {
    expect(overviewFacts(demo, [])).toEqual({
      projects: 14, exceptions: 1, paused: 1, totals: [],
      byState: { idea: 1, startUp: 1, initiation: 1, delivering: 6, exception: 1, paused: 1, closing: 1, closed: 2 },
      byStatus: { onCourse: 5, attention: 3, outside: 1, notAssessed: 0 },
    });
  });

  it('counts what nobody has computed as not assessed, never as on course', () => {
    expect(overviewFacts([projects('delivering')], []).byStatus).toEqual({ onCourse: 0, attention: 0, outside: 0, notAssessed: 1 });
    expect(overviewFacts([], [])).toMatchObject({ projects: 0, byState: {}, totals: [] });
  });
});
