import { Injectable } from '@nestjs/common';
import { completeAction, type CompleteActionInput } from '@tranche/decisions/domain/complete-action.ts';
import type { Action as ActionState } from '@tranche/decisions/domain/action.ts';
import { dropAction, type DropActionInput } from '@tranche/decisions/domain/drop-action.ts';
import { startAction, type StartActionInput } from '@tranche/decisions/domain/start-action.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Action } from './action.entity.ts';

type Changed = Result<{ change: Partial<ActionState> }>;

/** The three things that can happen to an action: it is begun, done or dropped. */
@Injectable()
export class ChangeAction {
  constructor(private readonly unit: UnitOfWork) {}

  start(input: StartActionInput): Promise<Result<{ actionId: string }>> {
    return this.change('startAction', 'ActionStarted', input, (action) => startAction(action));
  }

  complete(input: CompleteActionInput): Promise<Result<{ actionId: string }>> {
    return this.change('completeAction', 'ActionCompleted', input, (action, now) => completeAction(input, { state: action.state, now }));
  }

  drop(input: DropActionInput): Promise<Result<{ actionId: string }>> {
    return this.change('dropAction', 'ActionDropped', input, (action, now) => dropAction(input, { state: action.state, now }));
  }

  private change(act: string, event: string, input: { actionId: string; expectedVersion: number }, decide: (action: Action, now: Date) => Changed): Promise<Result<{ actionId: string }>> {
    return this.unit.run(act, async (work) => {
      const action = await work.find(Action, input.actionId, input.expectedVersion);
      if (!action) return refused('notFound', ['actionId']);
      const verdict = decide(action, work.now);
      if (!verdict.ok) return verdict;
      work.em.assign(action, verdict.value.change);
      work.emit(event, { actionId: action.id, scopeId: action.scopeId });
      work.touches(action.scopeId);
      return ok({ actionId: action.id });
    });
  }
}
