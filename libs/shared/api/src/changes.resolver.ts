import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { Allowed } from './allowed.ts';
import { Database } from './database.ts';
import { ChangeFeed, type ChangeNotice } from './outbox.ts';
import { hiddenScopes, policy, wholeOrganisation } from './policy.ts';
import { FromVisible } from './read-policy.ts';
import { currentActor, currentRequest, inRequest, newRequest } from './request-context.ts';

@ObjectType({ description: 'A record that changed. Read it again: the notice carries no content. Records of a hidden scope are not named.' })
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
  constructor(private readonly feed: ChangeFeed, private readonly db: Database) {}

  @Subscription(() => Change, { resolve: (notice: ChangeNotice) => notice, description: 'What changes in the organisation from now on, as server-sent events on `/graphql/stream`.' })
  @Allowed(hearChanges)
  changes(): AsyncIterableIterator<ChangeNotice> {
    const { actor, requestId, clock } = currentRequest();
    // The stream outlives any transaction, so what is hidden is asked for each notice, with the rights of that moment.
    return iterate(this.feed, currentActor().orgId, (notice) => inRequest(newRequest({ requestId, actor, clock }), () => this.seen(notice)));
  }

  /** The notice without records of scopes that are hidden from the listener; undefined when nothing is left. */
  private async seen(notice: ChangeNotice): Promise<ChangeNotice | undefined> {
    if (notice.records.every(({ scopeId }) => scopeId === undefined)) return notice;
    try {
      const hidden = new Set(await hiddenScopes(this.db));
      const records = notice.records.filter(({ scopeId }) => scopeId === undefined || !hidden.has(scopeId));
      return records.length > 0 || notice.more ? { ...notice, records } : undefined;
    } finally {
      this.db.endRequest();
    }
  }
}

/** Notices as they come. A reader that is too slow is told to refresh instead of being sent a backlog. */
function iterate(feed: ChangeFeed, orgId: string, seen: (notice: ChangeNotice) => Promise<ChangeNotice | undefined>): AsyncIterableIterator<ChangeNotice> {
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
      while (!ended) {
        const notice = waiting.shift();
        const value = notice && (await seen(notice));
        if (value) return { value, done: false };
        if (!notice) await new Promise<void>((resolve) => { wake = resolve; });
      }
      return { value: undefined, done: true };
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
