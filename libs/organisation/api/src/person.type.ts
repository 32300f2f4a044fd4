import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OpenToMembers } from '@tranche/shared/api/read-policy.ts';

@ObjectType('Person', { description: 'A person of the organisation. Whoever left stays, deactivated, while records name them.' })
@OpenToMembers()
export class PersonType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' }) version!: number;
  @Field(() => ID, { description: 'Human key, `PE-7`.' }) key!: string;
  @Field(() => String) displayName!: string;
  @Field(() => Boolean, { description: 'False when the person has left.' }) active!: boolean;
}
