import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changeAuthorityRoute } from '@tranche/issues/domain/route.ts';
import { setChangeAuthorityInput, type SetChangeAuthorityInput as SetValues } from '@tranche/issues/domain/set-change-authority.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { AsOfArgs } from '@tranche/shared/api/shared.types.ts';
import { SetChangeAuthorityInput } from './issue.inputs.ts';
import { readChangeAuthorityPolicy, setChangeAuthorityPolicy } from './issue.policies.ts';
import { ChangeAuthorityPayload, ChangeAuthorityType } from './issue.type.ts';
import { RouteFacts } from './route-facts.ts';
import { SetChangeAuthority } from './set-change-authority.use-case.ts';

@ArgsType()
class ChangeAuthorityArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Key of the portfolio, programme or project.' }) scope!: string;
}

@Resolver()
export class ChangeAuthorityResolver {
  constructor(private readonly db: Database, private readonly facts: RouteFacts, private readonly set: SetChangeAuthority) {}

  @Query(() => ChangeAuthorityType, { nullable: true, description: 'Limits of the change authority of a scope; null where none are set.' })
  @Allowed(readChangeAuthorityPolicy)
  async changeAuthority(@Args() { scope }: ChangeAuthorityArgs): Promise<ChangeAuthorityType | null> {
    const row = await this.db.row<{ id: string }>('select record_id as id from record_key where key = upper($1)', [scope]);
    return row ? this.limits(row.id) : null;
  }

  @Mutation(() => ChangeAuthorityPayload, { description: 'Sets the limits within which changes of a scope are decided without the board.' })
  @Allowed(setChangeAuthorityPolicy, setChangeAuthorityInput)
  setChangeAuthority(@Args('input', { type: () => SetChangeAuthorityInput }) input: SetValues) {
    return payload(this.set.execute(input), async ({ scopeId }) => ({ changeAuthority: await this.limits(scopeId) }));
  }

  private async limits(scopeId: string): Promise<ChangeAuthorityType | null> {
    const limits = await this.facts.limitsOf(scopeId);
    if (!limits) return null;
    const { currency, single, budget, version } = limits;
    const of = (amount: string) => ({ amount, currency });
    return { scopeId, version, singleLimit: of(single), budget: of(budget), used: of(changeAuthorityRoute('0', limits).used) };
  }
}
