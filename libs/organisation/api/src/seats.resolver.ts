import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@tranche/shared/api/access.ts';
import { nameDeputyPolicy } from './organisation.policies.ts';
import { SeatType, SeatViewerCan } from './organisation.types.ts';

@Resolver(() => SeatType)
export class SeatsResolver {
  constructor(private readonly access: Access) {}

  /** A seat carries the scope of its body, by which the policy decides. */
  @ResolveField(() => SeatViewerCan)
  viewerCan(@Parent() { scopeId }: { readonly scopeId: string | null }) {
    return this.access.permissions({ nameDeputy: nameDeputyPolicy }, { scopeId });
  }
}
