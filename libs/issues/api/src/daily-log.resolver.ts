import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { promoteDailyLogEntryInput, writeDailyLogInput, type PromoteDailyLogEntryInput as PromoteValues, type WriteDailyLogInput as WriteValues } from '@tranche/issues/domain/daily-log.ts';
import { persons, PersonType } from '@tranche/organisation/api/offers.ts';
import { Access } from '@tranche/shared/api/access.ts';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import type { Page } from '@tranche/shared/api/page.ts';
import { payload } from '@tranche/shared/api/payload.ts';
import { DailyLogReader, type DailyLogRow } from './daily-log.reader.ts';
import { PromoteDailyLogEntryInput, WriteDailyLogInput } from './issue.inputs.ts';
import { promoteDailyLogPolicy, readDailyLogPolicy, writeDailyLogPolicy } from './issue.policies.ts';
import { IssueReader } from './issue.reader.ts';
import { DailyLogArgs, DailyLogConnection, DailyLogEntryType, DailyLogPayload, DailyLogViewerCan } from './issue.type.ts';
import { WriteDailyLog } from './write-daily-log.use-case.ts';

@Resolver(() => DailyLogEntryType)
export class DailyLogResolver {
  constructor(private readonly db: Database, private readonly access: Access, private readonly reader: DailyLogReader, private readonly issues: IssueReader, private readonly log: WriteDailyLog) {}

  @Query(() => DailyLogConnection, { nullable: true, description: 'The daily log of a scope, latest day first; for those who hold a role there. Null when there is no such scope.' })
  @Allowed(readDailyLogPolicy)
  dailyLog(@Args() args: DailyLogArgs): Promise<Page<DailyLogRow>> {
    return this.reader.page(args);
  }

  @Mutation(() => DailyLogPayload, { description: 'Adds a note to the daily log.' })
  @Allowed(writeDailyLogPolicy, writeDailyLogInput)
  writeDailyLog(@Args('input', { type: () => WriteDailyLogInput }) input: WriteValues) {
    return payload(this.log.execute(input), async ({ entryId }) => ({ entry: await this.reader.byId(entryId) }));
  }

  @Mutation(() => DailyLogPayload, { description: 'Makes an issue of a log entry.' })
  @Allowed(promoteDailyLogPolicy, promoteDailyLogEntryInput)
  promoteDailyLogEntry(@Args('input', { type: () => PromoteDailyLogEntryInput }) input: PromoteValues) {
    return payload(this.log.promote(input), async ({ entryId, issueId }) => ({ entry: await this.reader.byId(entryId), issue: await this.issues.byId(issueId) }));
  }

  @ResolveField(() => PersonType, { nullable: true })
  writtenBy(@Parent() { writtenById }: DailyLogRow) {
    return persons(this.db, writtenById);
  }

  @ResolveField(() => DailyLogViewerCan)
  viewerCan(@Parent() entry: DailyLogRow) {
    return this.access.permissions({ promote: promoteDailyLogPolicy }, entry);
  }
}
