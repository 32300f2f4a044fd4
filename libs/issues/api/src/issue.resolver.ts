import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { IssueOption } from '@tranche/issues/domain/issue.ts';
import { dimensions } from '@tranche/issues/domain/issue.ts';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { KeyArgs, moneyOrNull, MoneyType } from '@tranche/shared/api/shared.types.ts';
import { analyseIssuePolicy, assignIssuePolicy, completeIssuePolicy, decideIssuePolicy, handleIssueInformallyPolicy, proposeIssuePolicy, readIssues, reopenIssuePolicy } from './issue.policies.ts';
import { IssueReader, type IssueRow } from './issue.reader.ts';
import { IssueConnection, IssueImpact, IssueOptionType, IssueRoute, IssuesArgs, IssueScopeArgs, IssueSummary, IssueType, IssueViewerCan } from './issue.type.ts';
import { RouteFacts } from './route-facts.ts';

const verbs = {
  assign: assignIssuePolicy, handleInformally: handleIssueInformallyPolicy, analyse: analyseIssuePolicy, propose: proposeIssuePolicy, decide: decideIssuePolicy,
  complete: completeIssuePolicy, reopen: reopenIssuePolicy,
};

@Resolver(() => IssueType)
export class IssueResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly reader: IssueReader, private readonly routes: RouteFacts) {}

  @Query(() => IssueConnection, { description: 'The issue register.' })
  @Allowed(readIssues)
  issues(@Args() args: IssuesArgs): Promise<Page<IssueRow>> {
    return this.reader.page(args);
  }

  @Query(() => IssueType, { nullable: true, description: 'The issue with this key.' })
  @Allowed(readIssues)
  issue(@Args() { key }: KeyArgs): Promise<IssueRow | undefined> {
    return this.reader.byKey(key);
  }

  @Query(() => IssueSummary, { description: 'How many open issues need what.' })
  @Allowed(readIssues)
  issueSummary(@Args() { scope }: IssueScopeArgs): Promise<IssueSummary> {
    return this.reader.summary(scope);
  }

  @ResolveField(() => Boolean)
  async overdue(@Parent() issue: IssueRow): Promise<boolean> {
    return issue.state !== 'closed' && issue.dueOn !== null && issue.dueOn < (await dayOfAct(this.db));
  }

  @ResolveField(() => [IssueImpact])
  impacts(@Parent() { impacts }: IssueRow): IssueImpact[] {
    return dimensions.flatMap((dimension) => (impacts[dimension] === undefined ? [] : [{ dimension, text: impacts[dimension] }]));
  }

  @ResolveField(() => MoneyType, { nullable: true })
  costImpact(@Parent() { costImpact, currency }: IssueRow) {
    return moneyOrNull(costImpact, currency ?? 'EUR');
  }

  @ResolveField(() => [IssueOptionType])
  options(@Parent() { options, currency }: IssueRow): IssueOptionType[] {
    return options.map((option: IssueOption) => ({ ...option, cost: moneyOrNull(option.cost, currency ?? 'EUR') }));
  }

  @ResolveField(() => IssueRoute, { nullable: true })
  route(@Parent() issue: IssueRow) {
    const undecided = issue.state === 'raised' || issue.state === 'analysed' || issue.state === 'proposed';
    return undecided ? this.routes.route(issue) : null;
  }

  @ResolveField(() => PersonType, { nullable: true })
  owner(@Parent() { ownerId }: IssueRow) {
    return persons(this.db, ownerId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  raisedBy(@Parent() { raisedById }: IssueRow) {
    return persons(this.db, raisedById);
  }

  @ResolveField(() => PersonType, { nullable: true })
  decidedBy(@Parent() { decidedById }: IssueRow) {
    return persons(this.db, decidedById);
  }

  @ResolveField(() => ScopeType)
  scope(@Parent() { scopeId }: IssueRow) {
    return scopeOf(this.db, scopeId);
  }

  @ResolveField(() => IssueViewerCan)
  viewerCan(@Parent() issue: IssueRow) {
    return this.access.permissions(verbs, issue);
  }
}
