import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { localText, LocalText } from '@tranche/shared/api/shared.types.ts';
import type { ScopeFacts } from './offers.ts';
import { ScopeType } from './scope.type.ts';

@Resolver(() => ScopeType)
export class ScopeResolver {
  @ResolveField(() => LocalText, { name: 'title', description: 'Title in the reader\'s language.' })
  title(@Parent() scope: ScopeFacts): LocalText {
    return localText(scope.titleDe, scope.titleEn);
  }
}
