import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { groupsOf, measureName, together, type RollUpGroup } from '@tranche/exchange/domain/roll-up.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { decimalInput } from '@tranche/shared/domain/input.ts';
import { readPublications } from './import.policies.ts';
import { RollUpReader } from './roll-up.reader.ts';
import { CostProfileArgs, CostProfileRow, MeasureComparison, MeasureComparisonArgs, ProjectRollUp, ProjectRollUpArgs, ProjectRollUpGroup } from './roll-up.type.ts';

const mostGroups = 100;
const percent = decimalInput(4);

@Resolver(() => ProjectRollUpGroup)
export class ProjectRollUpResolver {
  constructor(private readonly db: Database, private readonly reader: RollUpReader) {}

  @Query(() => ProjectRollUp, { description: 'Counts and exact sums over the projects of a scope, gathered as asked.' })
  @Allowed(readPublications)
  async projectRollUp(@Args() args: ProjectRollUpArgs) {
    checkNames([args.measure, ...(args.attribute ? [args.attribute] : [])]);
    const parts = await this.reader.parts(args);
    const groups = groupsOf(parts, args.orderBy).filter((group) => group.projects >= args.atLeast);
    const total = { ...together(parts), label: null, scopeId: null };
    return { total, groupCount: groups.length, groups: groups.slice(0, Math.min(Math.max(args.first, 0), mostGroups)) };
  }

  @Query(() => [MeasureComparison], { description: 'Two amounts of each project against each other, one row per currency.' })
  @Allowed(readPublications)
  async measureComparison(@Args() args: MeasureComparisonArgs) {
    checkNames([...args.left, ...args.right]);
    if (!percent.safeParse(args.overPercent).success) throw wrong('overPercent');
    const rows = await this.reader.compare(args);
    return rows.map(({ left, right, currency, ...counts }) => ({ ...counts, left: { amount: left, currency }, right: { amount: right, currency } }));
  }

  @Query(() => [CostProfileRow], { description: 'Money by fiscal year, kind and fund, of a scope and everything below it.' })
  @Allowed(readPublications)
  async costProfile(@Args() { scope }: CostProfileArgs) {
    const rows = await this.reader.profile(scope);
    return rows.map(({ amount, currency, ...row }) => ({ ...row, amount: { amount, currency } }));
  }

  @ResolveField(() => ScopeType, { nullable: true })
  scope(@Parent() { scopeId }: RollUpGroup) {
    return scopeId === null ? null : scopeOf(this.db, scopeId);
  }
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0 || names.length > 20 || !names.every((name) => measureName.safeParse(name).success)) throw wrong('measure');
}

function wrong(argument: string): GraphQLError {
  return new GraphQLError(`The argument ${argument} has a form that no name has.`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
