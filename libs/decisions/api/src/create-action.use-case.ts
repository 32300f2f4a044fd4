import { Injectable } from '@nestjs/common';
import { createAction, type CreateActionInput } from '@tranche/decisions/domain/create-action.ts';
import { nextKey, scopeById } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Action } from './action.entity.ts';

@Injectable()
export class CreateAction {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: CreateActionInput): Promise<Result<{ actionId: string }>> {
    return this.unit.run('createAction', async (work) => {
      const scope = await scopeById(work, input.scopeId);
      if (!scope) return refused('notFound', ['scopeId']);
      const [owner] = await work.rows('select id from person where id = $1', [input.ownerId]);
      if (!owner) return refused('notFound', ['ownerId']);
      // What has a key can be an origin; the action only keeps the link, whatever capability the record is of.
      const [origin] = input.originId ? await work.rows('select record_id from record_key where record_id = $1 limit 1', [input.originId]) : [{}];
      if (!origin) return refused('notFound', ['originId']);
      const verdict = createAction(input, { today: work.today });
      if (!verdict.ok) return verdict;
      const id = newId(work.now);
      const key = await nextKey(work, scope.key, 'A', 'action', id);
      work.create(Action, { ...verdict.value.action, id, key, createdById: work.actor.personId });
      work.emit('ActionCreated', { actionId: id, scopeId: scope.id });
      work.touches(scope.id);
      return ok({ actionId: id });
    });
  }
}
