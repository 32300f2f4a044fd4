import { Injectable } from '@nestjs/common';
import { setChangeAuthority, type SetChangeAuthorityInput } from '@tranche/issues/domain/set-change-authority.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import { organisationFacts } from '@tranche/organisation/api/offers.ts';
import { ChangeAuthority } from './issue.entity.ts';

@Injectable()
export class SetChangeAuthority {
  constructor(private readonly unit: UnitOfWork) {}

  /** One set of limits a scope; setting them again replaces the former ones, which the audit trail keeps. */
  execute(input: SetChangeAuthorityInput): Promise<Result<{ scopeId: string }>> {
    return this.unit.run('setChangeAuthority', async (work) => {
      const verdict = setChangeAuthority(input, { currency: (await organisationFacts(work)).currency });
      if (!verdict.ok) return verdict;
      const { change } = verdict.value;
      const known = await work.em.findOne(ChangeAuthority, { scopeId: input.scopeId });
      if (known) work.em.assign(known, change);
      else work.create(ChangeAuthority, { ...change, id: newId(work.now) });
      return ok({ scopeId: input.scopeId });
    });
  }
}
