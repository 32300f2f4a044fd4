import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { Allowed } from './allowed.ts';
import { ChangeFeed, type ChangeNotice } from './outbox.ts';
import { policy, wholeOrganisation } from './policy.ts';
import { FromVisible } from './read-policy.ts';
import { currentActor } from './request-context.ts';

@ObjectType({ description: 'A record that changed. Read it again: the notice carries no content, so it needs no rights.' })
@FromVisible()
export class ChangedRecord {
  @Field(() => String, { description: 'Kind of the record, e.g. `risk`.' }) type!: string;
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) scopeId?: string;
}

@ObjectType({ description: 'What one act changed.' })
@FromVisible()
export class Change {
  @Field(() => [ChangedRecord]) records!: ChangedRecord[];
  @Field(() => Boolean, { description: 'There were more than are named: refresh as a whole.' }) more!: boolean;
}

export const hearChanges = policy({ name: 'changes.hear', who: 'member', target: wholeOrganisation });

@Resolver()
export class ChangesResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Subscription(() => Change, { resolve: (notice: ChangeNotice) => notice, description: 'What changes in the organisation from now on, as server-sent events on `/graphql/stream`.' })
  @Allowed(hearChanges)
  changes(): AsyncIterableIterator<ChangeNotice> {
    return iterate(this.feed, currentActor().orgId);
  }
}

/** Notices as they come. A reader that is too slow is told to refresh instead of being sent a backlog. */
function iterate(feed: ChangeFeed, orgId: string): AsyncIterableIterator<ChangeNotice> {
  const waiting: ChangeNotice[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  const stop = feed.listen(orgId, (notice) => {
    if (waiting.length < 50) waiting.push(notice);
    else waiting.splice(0, waiting.length, { orgId, records: [], more: true });
    wake?.();
  });
  return {
    async next() {
      while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => { wake = resolve; });
      const value = waiting.shift();
      return value ? { value, done: false } : { value: undefined, done: true };
    },
    async return() {
      ended = true;
      stop();
      wake?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() { return this; },
  };
}
