import { day } from '@tranche/shared/domain/day.ts';
import { moveProject, type MoveFacts } from './move-project.ts';

const today = day('2026-09-30');
const input = { projectId: 'p', expectedVersion: 1, targetId: 'PG-1', trancheId: 'T-2', reason: null };
const facts: MoveFacts = {
  today, project: { state: 'delivering', stateBeforePause: null }, current: { parentId: 'PG-2', trancheId: 'T-1', since: day('2026-01-01') },
  tranche: { programmeId: 'PG-1', state: 'active' },
};
const rulesOf = (more: Partial<MoveFacts> = {}, change: Partial<typeof input> = {}) => {
  const result = moveProject({ ...input, ...change }, { ...facts, ...more });
  return result.ok ? [] : result.refusals.map((each) => each.rule);
};

describe('moving a project', () => {
  it('begins today and leaves the history alone (cases C-070)', () => {
    expect(moveProject(input, facts)).toEqual({ ok: true, value: { from: today, events: ['ProjectMoved'] } });
  });

  it('is possible in every state but closed (domain.md 3.1)', () => {
    expect(rulesOf({ project: { state: 'closed', stateBeforePause: null } })).toEqual(['project.notInThisState']);
    expect(rulesOf({ project: { state: 'paused', stateBeforePause: 'delivering' } })).toEqual([]);
  });

  it('needs another place, an open tranche of the target, and one parent a day', () => {
    expect(rulesOf({ current: { parentId: 'PG-1', trancheId: 'T-2', since: day('2026-01-01') } })).toEqual(['move.samePlace']);
    expect(rulesOf({ current: { parentId: 'PG-1', trancheId: 'T-1', since: day('2026-01-01') } })).toEqual([]);
    expect(rulesOf({ current: { parentId: 'PG-2', trancheId: null, since: today } })).toEqual(['move.movedToday']);
    expect(rulesOf({ tranche: { programmeId: 'PG-3', state: 'active' } })).toEqual(['move.trancheOfOtherProgramme']);
    expect(rulesOf({ tranche: { programmeId: 'PG-1', state: 'closed' } })).toEqual(['move.trancheFinished']);
  });
});
