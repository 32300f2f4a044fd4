import { Injectable } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allowed } from './allowed.ts';
import { graphqlEnum } from './enum.ts';
import { Database } from './database.ts';
import { dayOfAct, policy, wholeOrganisation } from './policy.ts';
import { VisibleIn } from './read-policy.ts';
import { currentActor } from './request-context.ts';
import { Day } from './scalars.ts';
import { AsOfArgs } from './shared.types.ts';

/** What a person is asked to do; each is a button in the list of what waits. */
export const waitingVerbs = ['vote', 'closeVote', 'meetCondition', 'doAction', 'reviewRisk', 'assessRisk', 'decideIssue', 'workOnIssue', 'measureBenefit', 'forecastStage', 'answerException', 'submitStage'] as const;
export type WaitingVerb = (typeof waitingVerbs)[number];
export const WaitingVerbEnum = graphqlEnum('WaitingVerb', waitingVerbs, 'What a person is asked to do.');

@ObjectType({ description: 'Something that waits for the viewer.' })
@VisibleIn('scopeKey')
export class WaitingItem {
  @Field(() => WaitingVerbEnum) verb!: WaitingVerb;
  @Field(() => ID, { description: 'Key of the record, for the link.' }) key!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'Language of the title.' }) language!: string | null;
  @Field(() => String, { description: 'Key of the portfolio, programme or project.' }) scopeKey!: string;
  @Field(() => Day, { nullable: true }) dueOn!: string | null;
}

/**
 * What a capability knows to wait for a person, by an indexed query: their own items only, most urgent first, at most
 * `limit` of them, and only what they may see.
 */
export type Waiting = (personId: string, today: string, limit: number) => Promise<WaitingItem[]>;

/** Capabilities add theirs at start; the inbox knows none of them. */
export class WaitingLists {
  readonly list: Waiting[] = [];
}

/** Votes come first: others wait for them. Then what is due, the longest overdue on top. */
const order: Readonly<Partial<Record<WaitingVerb, number>>> = { vote: 0, closeVote: 1, answerException: 2 };

export function mostUrgentFirst(items: readonly WaitingItem[]): WaitingItem[] {
  const rank = (item: WaitingItem) => order[item.verb] ?? 9;
  return [...items].sort((a, b) => rank(a) - rank(b) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.key.localeCompare(b.key));
}

export const readInbox = policy({ name: 'inbox.read', who: 'member', target: wholeOrganisation });

@ArgsType()
class InboxArgs extends AsOfArgs {
  @Field(() => Int, { defaultValue: 15, description: 'At most 50.' }) first!: number;
}

@Injectable()
@Resolver(() => WaitingItem)
export class InboxResolver {
  constructor(private readonly lists: WaitingLists, private readonly db: Database) {}

  @Query(() => [WaitingItem], { description: 'What waits for the viewer, most urgent first.' })
  @Allowed(readInbox)
  async inbox(@Args() { first }: InboxArgs): Promise<WaitingItem[]> {
    const limit = Math.min(Math.max(first, 1), 50);
    const today = await dayOfAct(this.db);
    const { personId } = currentActor();
    const found = await Promise.all(this.lists.list.map((waiting) => waiting(personId, today, limit)));
    return mostUrgentFirst(found.flat()).slice(0, limit);
  }
}
