import { Injectable } from '@nestjs/common';
import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from './access.ts';
import { Allowed } from './allowed.ts';
import { Database, type Row } from './database.ts';
import { connectionOf, Parameters, readPage, type Order, type Page } from './page.ts';
import { policy, visibleScope, wholeOrganisation } from './policy.ts';
import { InheritsParent, VisibleIn } from './read-policy.ts';
import { asDay, DateTime, Day } from './scalars.ts';
import { PageArgs } from './shared.types.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';

@ObjectType({ description: 'One field of a record, before and after a change.' })
@InheritsParent()
export class FieldChange {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true, description: 'Null when the field was empty or the record new.' }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType('AuditEntry', { description: 'Who changed what, when, in which role and why. Entries are never altered.' })
@VisibleIn('scopeId')
export class AuditEntryType {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => String, { nullable: true, description: 'Name of the person; null for the system.' }) person!: string | null;
  @Field(() => String, { nullable: true, description: 'Role that allowed the act.' }) roleUsed!: string | null;
  @Field(() => String, { description: 'The verb, such as `raiseRisk`.' }) act!: string;
  @Field(() => String, { description: '`create`, `update` or `delete`.' }) action!: string;
  @Field(() => String, { description: 'Kind of the record.' }) table!: string;
  @Field(() => String, { nullable: true, description: 'Key of the record where it has one.' }) key!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => ID, { description: 'Entries of one act share it.' }) correlation!: string;
  @Field(() => [FieldChange]) changes!: FieldChange[];
}

const AuditConnection = connectionOf(AuditEntryType, 'AuditEntry');

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only of the record with this key.' }) record?: string | null;
  @Field(() => String, { nullable: true, description: 'Only of this scope, e.g. `P-3`, without those below it.' }) scope?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what the person with this id did.' }) person?: string | null;
  @Field(() => [String], { nullable: true, description: 'Only these verbs, such as `raiseRisk`; see `auditActs`.' }) acts?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'False leaves out what imports changed by the thousand, true everything else.' }) inBulk?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'Only from this day on, in the time zone of the organisation.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Only up to the end of this day.' }) to?: string | null;
}

interface AuditRow extends Row, Omit<AuditEntryType, 'changes'> {
  change: Record<string, unknown>;
}

/** Fields that only the administration reads: no type shows them, so the trail of their changes does not either. */
const personal: ReadonlyMap<string, ReadonlySet<string>> = new Map([['person', new Set(['email'])]]);

const newestFirst: Order = { name: 'newest', direction: 'desc', columns: [{ sql: 'e.id', type: 'uuid', field: 'id' }] };

export const readAudit = policy({ name: 'audit.read', who: 'member', target: wholeOrganisation });

/** The audit trail, newest first. It is read through the visibility of the scopes that its records belong to. */
@Injectable()
@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly db: Database, private readonly access: Access) {}

  @Query(() => AuditConnection, { description: 'The audit trail, newest first.' })
  @Allowed(readAudit)
  async audit(@Args() { first, after, ...asked }: AuditArgs): Promise<Page<AuditEntryType>> {
    const parameters = new Parameters();
    const where = [`(e.scope_id is null or ${await visibleScope(this.db, 'e.scope_id')})`, ...conditions(asked, parameters)];
    const page = await readPage<AuditRow>(this.db, {
      select: 'e.id, e.at, e.actor_id, e.role_used as "roleUsed", e.act, e.action, e.table_name as "table", e.record_key as key, e.reason, e.correlation, e.change, e.scope_id as "scopeId"',
      from: 'audit_entry e', where, parameters, order: newestFirst,
      related: '(select p.display_name from person p where p.id = page.actor_id) as person',
    }, { first, after });
    const shown = (await this.seesPersonalData(page)) ? () => true : (table: string, field: string) => !personal.get(table)?.has(field);
    return page.map((node) => ({ ...node, changes: fieldChanges(node).filter(({ field }) => shown(node.table, field)) }));
  }

  /** Asked only where a page holds such data. */
  private async seesPersonalData({ edges }: Page<AuditRow>): Promise<boolean> {
    return edges.every(({ node }) => !personal.has(node.table)) || (await this.access.actorOn(null)).has('admin');
  }

  @Query(() => [String], { description: 'Verbs that occur in the audit trail, for a choice among them.' })
  @Allowed(readAudit)
  async auditActs(): Promise<string[]> {
    // Jumps from one verb to the next in the index instead of reading all entries.
    const rows = await this.db.rows<{ act: string }>(
      `with recursive acts as (
         (select act from audit_entry where org_id = tranche.org() order by act limit 1)
         union all select (select e.act from audit_entry e where e.org_id = tranche.org() and e.act > a.act order by e.act limit 1) from acts a where a.act is not null)
       select act from acts where act is not null`);
    return rows.map(({ act }) => act);
  }
}

const idOfKey = (placeholder: string) => `(select record_id from record_key where key = ${placeholder})`;
/** Midnight where the organisation is; months outside the period are not looked into. */
const startOf = (placeholder: string, days = 0) => `((${placeholder}::date + ${days})::timestamp at time zone (select time_zone from organisation where id = tranche.org()))`;

function conditions({ record, scope, person, acts, inBulk, from, to }: Omit<AuditArgs, 'first' | 'after'>, parameters: Parameters): string[] {
  const where: string[] = [];
  if (record) where.push(`e.row_id = ${idOfKey(parameters.addKey(record.toUpperCase()))}`);
  if (scope) where.push(`e.scope_id = ${idOfKey(parameters.addKey(scope.toUpperCase()))}`);
  // A text that is no id is nobody's.
  if (person) where.push(isRecordId(person) ? `e.actor_id = ${parameters.add(person)}` : 'false');
  if (acts && acts.length > 0) where.push(`e.act = any(${parameters.add(acts)}::text[])`);
  if (inBulk === true || inBulk === false) where.push(inBulk ? 'e.in_bulk' : 'not e.in_bulk');
  if (from) where.push(`e.at >= ${startOf(parameters.add(asDay(from)))}`);
  if (to) where.push(`e.at < ${startOf(parameters.add(asDay(to)), 1)}`);
  return where;
}

function fieldChanges({ action, change }: AuditRow): FieldChange[] {
  const text = (value: unknown) => (value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value));
  return Object.entries(change).map(([field, value]) => {
    if (action !== 'update') return { field, before: null, after: text(value) };
    const { before, after } = value as { before: unknown; after: unknown };
    return { field, before: text(before), after: text(after) };
  });
}
