import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOverdue } from '@tranche/decisions/domain/condition.ts';
import { sensitiveCriteria, weighOptions } from '@tranche/decisions/domain/options-matrix.ts';
import { persons, PersonType, scopeOf, ScopeType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { dayOfAct } from '@tranche/shared/api/policy.ts';
import { KeyArgs, moneyOrNull } from '@tranche/shared/api/shared.types.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { ActionReader, type ActionRow } from './action.reader.ts';
import { ActionType } from './action.type.ts';
import { EarlierVoteType } from './ballot.type.ts';
import { bodies } from './body.loader.ts';
import { ConditionType } from './condition.type.ts';
import { decisionFacts } from './decision-facts.ts';
import { conditionsOf, earlierVotesOf, optionsOf, sealsOf, type ConditionRow, type OptionRow } from './decision-parts.ts';
import {
  addConditionPolicy, closeVotePolicy, decidePolicy, declareConflictPolicy, openPreparationPolicy, putIntoForcePolicy, readDecisions, setOptionsPolicy,
  submitDecisionPolicy, supersedeDecisionPolicy, votePolicy, withdrawDecisionPolicy,
} from './decision.policies.ts';
import { DecisionReader, type DecisionRow } from './decision.reader.ts';
import {
  DecisionBodyType, DecisionConnection, DecisionCriterion, DecisionOptionType, DecisionSeal, DecisionType, DecisionViewerCan,
} from './decision.type.ts';
import { DecisionsArgs } from './decisions.args.ts';

const viewerPolicies = {
  openPreparation: openPreparationPolicy, setOptions: setOptionsPolicy, submit: submitDecisionPolicy, vote: votePolicy, declareConflict: declareConflictPolicy,
  closeVote: closeVotePolicy, decide: decidePolicy, putIntoForce: putIntoForcePolicy, addCondition: addConditionPolicy, withdraw: withdrawDecisionPolicy, supersede: supersedeDecisionPolicy,
};

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly reader: DecisionReader, private readonly actionReader: ActionReader) {}

  @Query(() => DecisionConnection, { description: 'The decision log.' })
  @Allowed(readDecisions)
  decisions(@Args() args: DecisionsArgs): Promise<Page<DecisionRow>> {
    return this.reader.page(args);
  }

  @Query(() => DecisionType, { nullable: true, description: 'The decision with this key.' })
  @Allowed(readDecisions)
  decision(@Args() { key }: KeyArgs): Promise<DecisionRow | undefined> {
    return this.reader.byKey(key);
  }

  @ResolveField(() => ScopeType)
  scope(@Parent() decision: DecisionRow) {
    return scopeOf(this.db, decision.scopeId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  author(@Parent() decision: DecisionRow) {
    return persons(this.db, decision.authorId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  decider(@Parent() decision: DecisionRow) {
    return persons(this.db, decision.deciderId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  recommendedBy(@Parent() decision: DecisionRow) {
    return persons(this.db, decision.recommendedById);
  }

  @ResolveField(() => PersonType, { nullable: true })
  decidedBy(@Parent() decision: DecisionRow) {
    return persons(this.db, decision.decidedById);
  }

  @ResolveField(() => DecisionBodyType, { nullable: true })
  body(@Parent() decision: DecisionRow) {
    return bodies(this.db, decision.bodyId);
  }

  @ResolveField(() => [DecisionOptionType])
  async options(@Parent() decision: DecisionRow): Promise<DecisionOptionType[]> {
    const present = (await optionsOf(this.db, decision.id)).filter((option) => !option.archived);
    const weighed = weighOptions(decision.criteria, present);
    return present.map((option, index) => ({ ...toOption(option), weightedScore: weighed[index]?.total ?? null, rank: weighed[index]?.rank ?? null }));
  }

  @ResolveField(() => [DecisionCriterion])
  async criteria(@Parent() decision: DecisionRow): Promise<DecisionCriterion[]> {
    const present = (await optionsOf(this.db, decision.id)).filter((option) => !option.archived);
    const sensitive = sensitiveCriteria(decision.criteria, present).map((each) => each.key);
    return decision.criteria.map((each) => ({ ...each, sensitive: sensitive.includes(each.key) }));
  }

  @ResolveField(() => DecisionOptionType, { nullable: true })
  recommendedOption(@Parent() decision: DecisionRow) {
    return this.option(decision, decision.recommendedOptionId);
  }

  @ResolveField(() => DecisionOptionType, { nullable: true })
  chosenOption(@Parent() decision: DecisionRow) {
    return this.option(decision, decision.chosenOptionId);
  }

  private async option(decision: DecisionRow, id: string | null): Promise<DecisionOptionType | null> {
    return (await this.options(decision)).find((each) => each.id === id) ?? null;
  }

  @ResolveField(() => [EarlierVoteType])
  async earlierVotes(@Parent() decision: DecisionRow) {
    const rows = decision.round === 1 ? [] : await earlierVotesOf(this.db, decision.id);
    return rows.map((row) => ({ ...row, castBy: persons(this.db, row.castById) }));
  }

  @ResolveField(() => DecisionSeal, { nullable: true })
  async seal(@Parent() decision: DecisionRow): Promise<DecisionSeal | null> {
    return decision.outcome === null ? null : ((await sealsOf(this.db, decision.id))[0] ?? null);
  }

  @ResolveField(() => [ConditionType])
  conditions(@Parent() decision: DecisionRow): Promise<readonly ConditionRow[]> {
    return conditionsOf(this.db, decision.id);
  }

  @ResolveField(() => Int)
  async conditionsOpen(@Parent() decision: DecisionRow): Promise<number> {
    return (await conditionsOf(this.db, decision.id)).filter((each) => each.state === 'open').length;
  }

  @ResolveField(() => Int)
  async conditionsOverdue(@Parent() decision: DecisionRow): Promise<number> {
    const today = (await dayOfAct(this.db)) as Day;
    return (await conditionsOf(this.db, decision.id)).filter((each) => isOverdue(each, today)).length;
  }

  @ResolveField(() => DecisionType, { nullable: true })
  supersedes(@Parent() decision: DecisionRow): Promise<DecisionRow | undefined> {
    return this.reader.load(decision.supersedesId);
  }

  @ResolveField(() => DecisionType, { nullable: true })
  supersededBy(@Parent() decision: DecisionRow): Promise<DecisionRow | undefined> {
    return this.reader.successor(decision.id);
  }

  @ResolveField(() => [ActionType])
  actions(@Parent() decision: DecisionRow): Promise<readonly ActionRow[]> {
    return this.actionReader.ofOrigin(decision.id);
  }

  @ResolveField(() => DecisionViewerCan)
  async viewerCan(@Parent() decision: DecisionRow): Promise<DecisionViewerCan> {
    const facts = await decisionFacts(this.db, decision.id);
    if (!facts) throw new Error('A decision that is shown has no facts.');
    return this.access.permissions(viewerPolicies, facts);
  }
}

function toOption({ amount, currency, scores, ...option }: OptionRow): Omit<DecisionOptionType, 'weightedScore' | 'rank'> {
  return { ...option, amount: moneyOrNull(amount, currency ?? ''), scores: [...scores] };
}
