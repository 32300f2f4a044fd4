import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { LocalText } from '@tranche/shared/api/shared.types.ts';

@ObjectType('Scope', { description: 'A portfolio, programme or project: what registers, roles and visibility hang on.' })
@VisibleIn('id')
export class ScopeType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Version of its title and visibility.' }) version!: number;
  @Field(() => String, { description: '`organisation` = open to everyone in the house, `restricted` = to those with a role in it.' }) visibility!: string;
  @Field(() => ID, { description: 'Human key, `P-3`.' }) key!: string;
  @Field(() => String, { description: '`portfolio`, `programme` or `project`.' }) kind!: string;
  @Field(() => LocalText) title!: LocalText;
}
