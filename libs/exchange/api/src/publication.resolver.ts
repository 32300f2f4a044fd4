import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import type { Attribute } from '@tranche/exchange/domain/planned-project.ts';
import { ProjectType } from '@tranche/projects/api/offers.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { AsOfArgs, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { readPublications } from './import.policies.ts';
import { PublicationReader, type ExternalRow, type PublicationRow } from './publication.reader.ts';
import { ExternalRecord, Publication, PublicationComparison, PublicationComparisonArgs, PublishedAttribute } from './roll-up.type.ts';

@Resolver(() => Publication)
export class PublicationResolver {
  constructor(private readonly db: Database, private readonly reader: PublicationReader) {}

  @Query(() => [Publication], { description: 'Published portfolios that were imported, the earliest first.' })
  @Allowed(readPublications)
  publications(@Args() _args: AsOfArgs): Promise<PublicationRow[]> {
    return this.reader.all();
  }

  @Query(() => PublicationComparison, { description: 'What changed from one publication to another.' })
  @Allowed(readPublications)
  async publicationComparison(@Args() { from, to }: PublicationComparisonArgs) {
    const { both, onlyFrom, onlyTo, renamed, ...moves } = await this.reader.compare(from, to);
    return {
      both, onlyFrom, onlyTo, renamed,
      ends: { compared: moves.endCompared, later: moves.later, earlier: moves.earlier, same: moves.endSame, largestSlipDays: moves.largestSlipDays },
      deliveryConfidence: { compared: moves.confidenceCompared, better: moves.better, worse: moves.worse, same: moves.confidenceSame },
    };
  }

  @ResolveField(() => ScopeType)
  portfolio(@Parent() { scopeId }: PublicationRow) {
    return scopeOf(this.db, scopeId);
  }
}

@Resolver(() => ProjectType)
export class ProjectExternalResolver {
  constructor(private readonly reader: PublicationReader) {}

  @ResolveField(() => ExternalRecord, { nullable: true, description: 'Where the project came from; null when it was not imported.' })
  external(@Parent() { id }: { id: string }): Promise<ExternalRow | undefined> {
    return this.reader.of(id);
  }
}

@Resolver(() => ExternalRecord)
export class ExternalRecordResolver {
  @ResolveField(() => [PublishedAttribute])
  attributes(@Parent() { published }: ExternalRow): PublishedAttribute[] {
    return Object.entries(published.attributes ?? {}).map(([name, attribute]) => ({ name, type: attribute.type, ...valueOf(attribute) }));
  }

  @ResolveField(() => MoneyType, { nullable: true })
  benefits(@Parent() { published }: ExternalRow) {
    return published.benefits ?? null;
  }
}

function valueOf(attribute: Attribute): Omit<PublishedAttribute, 'name' | 'type'> {
  const none = { text: null, money: null, day: null };
  switch (attribute.type) {
    case 'text': return { ...none, text: attribute.text };
    case 'withheld': return { ...none, text: attribute.wording };
    case 'money': return { ...none, money: { amount: attribute.amount, currency: attribute.currency } };
    case 'day': return { ...none, day: attribute.day };
  }
}
