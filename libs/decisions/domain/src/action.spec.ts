import { day } from '@tranche/shared/domain/day.ts';
import { isActionOverdue } from './action.ts';
import { completeAction } from './complete-action.ts';
import { createAction, type CreateActionInput } from './create-action.ts';
import { dropAction } from './drop-action.ts';
import { startAction } from './start-action.ts';

const today = day('2026-09-30');
const now = new Date('2026-09-30T08:00:00Z');
const input = (more: Partial<CreateActionInput> = {}): CreateActionInput => ({ scopeId: 'scope', title: 'Write the tender', ownerId: 'person:pm', dueOn: today, language: 'en', ...more });

describe('actions', () => {
  it('are created open, alone or with an origin', () => {
    expect(createAction(input(), { today })).toMatchObject({ ok: true, value: { action: { state: 'open', originKind: null } } });
    expect(createAction(input({ originKind: 'decision', originId: 'd1' }), { today })).toMatchObject({ ok: true, value: { action: { originKind: 'decision', originId: 'd1' } } });
  });

  it('are refused with half an origin or a day that has passed', () => {
    expect(createAction(input({ originKind: 'decision' }), { today })).toMatchObject({ refusals: [{ rule: 'action.originIncomplete' }] });
    expect(createAction(input({ dueOn: day('2026-09-29') }), { today })).toMatchObject({ refusals: [{ rule: 'action.dueDatePassed', path: ['dueOn'] }] });
  });

  it.each(['open', 'inProgress'] as const)('in state %s are done or dropped with a reason (domain.md 2.7)', (state) => {
    expect(completeAction({ actionId: 'a', expectedVersion: 1 }, { state, now })).toMatchObject({ ok: true, value: { change: { state: 'done', endedAt: now } } });
    expect(dropAction({ actionId: 'a', reason: 'No longer needed.', expectedVersion: 1 }, { state, now })).toMatchObject({ ok: true, value: { change: { state: 'dropped', note: 'No longer needed.' } } });
    expect(dropAction({ actionId: 'a', reason: '', expectedVersion: 1 }, { state, now })).toMatchObject({ ok: false, refusals: [{ rule: 'action.reasonMissing' }] });
  });

  it.each(['done', 'dropped'] as const)('in state %s do not move again', (state) => {
    for (const result of [startAction({ state }), completeAction({ actionId: 'a', expectedVersion: 1 }, { state, now }), dropAction({ actionId: 'a', reason: 'Not needed.', expectedVersion: 1 }, { state, now })]) {
      expect(result).toMatchObject({ ok: false, refusals: [{ rule: 'action.notInThisState' }] });
    }
  });

  it('start once and are overdue from the day after their day', () => {
    expect(startAction({ state: 'open' })).toEqual({ ok: true, value: { change: { state: 'inProgress' } } });
    expect(isActionOverdue({ state: 'open', dueOn: today }, today)).toBe(false);
    expect(isActionOverdue({ state: 'inProgress', dueOn: day('2026-09-29') }, today)).toBe(true);
    expect(isActionOverdue({ state: 'done', dueOn: day('2026-09-29') }, today)).toBe(false);
  });
});
