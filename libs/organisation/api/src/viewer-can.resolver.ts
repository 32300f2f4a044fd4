import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@tranche/shared/api/access.ts';
import { changeSeatsPolicy, endRolePolicy, nameDeputyPolicy } from './organisation.policies.ts';
import { BodyType, BodyViewerCan, RoleAssignmentType, RoleViewerCan, SeatType, SeatViewerCan } from './organisation.types.ts';

/** Rows carry the scope that they belong to, by which the policies of their verbs decide. */
interface InScope {
  readonly scopeId: string | null;
}

@Resolver(() => RoleAssignmentType)
export class RoleViewerCanResolver {
  constructor(private readonly access: Access) {}

  @ResolveField(() => RoleViewerCan)
  viewerCan(@Parent() { scopeId, role }: InScope & { role: string }) {
    return this.access.permissions({ end: endRolePolicy }, { scopeId, role });
  }
}

@Resolver(() => BodyType)
export class BodyViewerCanResolver {
  constructor(private readonly access: Access) {}

  @ResolveField(() => BodyViewerCan)
  viewerCan(@Parent() { scopeId }: InScope) {
    return this.access.permissions({ changeSeats: changeSeatsPolicy }, { scopeId });
  }
}

@Resolver(() => SeatType)
export class SeatViewerCanResolver {
  constructor(private readonly access: Access) {}

  @ResolveField(() => SeatViewerCan)
  viewerCan(@Parent() { scopeId }: InScope) {
    return this.access.permissions({ nameDeputy: nameDeputyPolicy }, { scopeId });
  }
}
