import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { changeBodySeatsInput, createBodyInput, nameDeputyInput, type ChangeBodySeatsInput as ChangeSeatsValues, type CreateBodyInput as CreateBodyValues, type NameDeputyInput as NameDeputyValues } from '@tranche/organisation/domain/bodies.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { AsOfArgs } from '@tranche/shared/api/shared.types.ts';
import { ChangeBodySeatsInput, CreateBodyInput, NameDeputyInput } from './organisation.inputs.ts';
import { changeSeatsPolicy, createBodyPolicy, nameDeputyPolicy, readOrganisation } from './organisation.policies.ts';
import { OrganisationReader, type BodyRow } from './organisation.reader.ts';
import { BodyPayload, BodyType, BodyViewerCan } from './organisation.types.ts';
import { ChangeBodySeats, CreateBody, NameDeputy } from './roles.use-cases.ts';

@ArgsType()
class BodiesArgs extends AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Key of the scope.' }) scope?: string | null;
  @Field(() => ID, { nullable: true, description: 'Key of a person: bodies in which they sit or deputise.' }) person?: string | null;
}

@Resolver(() => BodyType)
export class BodiesResolver {
  constructor(private readonly reader: OrganisationReader, private readonly access: Access, private readonly newBody: CreateBody, private readonly seats: ChangeBodySeats, private readonly deputy: NameDeputy) {}

  @Query(() => [BodyType], { description: 'Bodies of a scope or of a person, with their seats.' })
  @Allowed(readOrganisation)
  bodies(@Args() { scope, person }: BodiesArgs) {
    return this.reader.bodies({ scope, person });
  }

  @ResolveField(() => BodyViewerCan)
  viewerCan(@Parent() { scopeId }: BodyRow) {
    return this.access.permissions({ changeSeats: changeSeatsPolicy }, { scopeId });
  }

  @Mutation(() => BodyPayload, { description: 'Sets up a board or committee with its seats.' })
  @Allowed(createBodyPolicy, createBodyInput)
  createBody(@Args('input', { type: () => CreateBodyInput }) input: CreateBodyValues) {
    return payload(this.newBody.execute(input), async ({ bodyId }) => ({ body: (await this.reader.bodies({ id: bodyId }))[0] }));
  }

  @Mutation(() => BodyPayload, { description: 'Changes the seats of a body from a day on; open ballots keep theirs.' })
  @Allowed(changeSeatsPolicy, changeBodySeatsInput)
  changeBodySeats(@Args('input', { type: () => ChangeBodySeatsInput }) input: ChangeSeatsValues) {
    return payload(this.seats.execute(input), async ({ bodyId }) => ({ body: (await this.reader.bodies({ id: bodyId }))[0] }));
  }

  @Mutation(() => BodyPayload, { description: 'Names who votes when the person of a seat cannot.' })
  @Allowed(nameDeputyPolicy, nameDeputyInput)
  nameDeputy(@Args('input', { type: () => NameDeputyInput }) input: NameDeputyValues) {
    return payload(this.deputy.execute(input), async ({ bodyId }) => ({ body: (await this.reader.bodies({ id: bodyId }))[0] }));
  }
}
