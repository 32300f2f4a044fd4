import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { connectionOf, Parameters, readPage, type Order, type Page } from '@tranche/shared/api/page.ts';
import { policy, visibleScope, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { localText, PageArgs } from '@tranche/shared/api/shared.types.ts';
import { graphqlEnum } from '@tranche/shared/api/enum.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { scopeKinds, type ScopeKind } from '@tranche/organisation/domain/roles.ts';
import type { ScopeFacts } from './offers.ts';
import { ScopeType } from './scope.type.ts';

export const readScopes = policy({ name: 'scope.read', who: 'member', target: wholeOrganisation });

const ScopeConnection = connectionOf(ScopeType, 'Scope');
const ScopeKindEnum = graphqlEnum('ScopeKind', scopeKinds, 'What a scope is.');

@ArgsType()
class ScopesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the title, or the beginning of the key.' }) text?: string;
  @Field(() => [ScopeKindEnum], { nullable: true }) kinds?: ScopeKind[];
  @Field(() => [ID], { nullable: true, description: 'These scopes; a form that was kept knows them by id only.' }) ids?: string[] | null;
}

/** By id: portfolios, programmes and projects in the order in which they were registered. */
const byAge: Order = { name: 'age', direction: 'asc', columns: [{ sql: 's.id', type: 'uuid', field: 'id' }] };

@Resolver(() => ScopeType)
export class ScopesResolver {
  constructor(private readonly db: Database) {}

  @Query(() => ScopeConnection, { description: 'Portfolios, programmes and projects, for pickers.' })
  @Allowed(readScopes)
  async scopes(@Args() { text, kinds, ids, first, after }: ScopesArgs): Promise<Page<ScopeFacts>> {
    const parameters = new Parameters();
    const where = [await visibleScope(this.db, 's.id')];
    if (ids) where.push(`s.id = any(${parameters.add(ids.filter(isRecordId))})`);
    if (kinds) where.push(`s.kind = any(${parameters.add(kinds)})`);
    if (text) {
      const part = text.replaceAll(/[\\%_]/g, '\\$&');
      where.push(`(s.title_de ilike ${parameters.add(`%${part}%`)} or s.title_en ilike ${parameters.add(`%${part}%`)} or s.key ilike ${parameters.add(`${part}%`)})`);
    }
    const page = await readPage<ScopeFacts>(this.db, { select: 's.id, s.version, s.visibility, s.key, s.kind, s.title_de as "titleDe", s.title_en as "titleEn"', from: 'scope s', where, parameters, order: byAge }, { first, after });
    return page.map((scope) => ({ ...scope, title: localText(scope.titleDe, scope.titleEn) }));
  }
}
