import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allowed } from '@tranche/shared/api/allowed.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { policy, visibleScope, wholeOrganisation } from '@tranche/shared/api/policy.ts';
import { VisibleIn } from '@tranche/shared/api/read-policy.ts';
import { localText, AsOfArgs, KeyArgs, LocalText } from '@tranche/shared/api/shared.types.ts';

@ObjectType({ description: 'What a key names: enough for a link and its card.' })
@VisibleIn('scopeId')
export class RecordRef {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'The key that is used today; an alias leads here, too.' }) key!: string;
  @Field(() => String, { description: 'Kind of the record, e.g. `risk` or `project`.' }) kind!: string;
  @Field(() => LocalText) title!: LocalText;
  /** Null for what belongs to no scope, such as a person. */
  scopeId!: string | null;
}

/** Kinds of records that have a key, and where their title stands. */
export interface NamedKind {
  readonly table: string;
  /** SQL over the row `r`. */
  readonly titleDe: string;
  readonly titleEn?: string;
  readonly scopeColumn: string;
}

const kinds = new Map<string, NamedKind>([
  ...(['portfolio', 'programme', 'project'] as const).map((table) => [table, { table: 'scope', titleDe: 'r.title_de', titleEn: 'r.title_en', scopeColumn: 'r.id' }] as const),
  ['person', { table: 'person', titleDe: 'r.display_name', scopeColumn: '' }],
]);

/** A capability names its kinds once, at start. */
export function namedKind(kind: NamedKind): void {
  kinds.set(kind.table, kind);
}

export const findRecord = policy({ name: 'record.find', who: 'member', target: wholeOrganisation });

@ArgsType()
class NodeArgs extends AsOfArgs {
  @Field(() => ID) id!: string;
}

const uuid = /^[0-9a-f-]{36}$/i;

@Resolver()
export class RecordRefResolver {
  constructor(private readonly db: Database) {}

  @Query(() => RecordRef, { nullable: true, description: 'What a human key names; null when there is nothing that the viewer may see.' })
  @Allowed(findRecord)
  byKey(@Args() { key }: KeyArgs): Promise<RecordRef | null> {
    return this.find('k.key = $1', key.trim().toUpperCase());
  }

  @Query(() => RecordRef, { nullable: true, description: 'The record with this opaque id.' })
  @Allowed(findRecord)
  async node(@Args() { id }: NodeArgs): Promise<RecordRef | null> {
    return uuid.test(id) ? this.find('k.record_id = $1', id) : null;
  }

  private async find(condition: string, value: string): Promise<RecordRef | null> {
    const named = await this.db.row<{ kind: string; id: string; key: string }>(`select k.table_name as kind, k.record_id as id, k.key from record_key k where ${condition} limit 1`, [value]);
    const kind = named && kinds.get(named.kind);
    if (!named || !kind) return null;
    const visible = kind.scopeColumn === '' ? 'true' : await visibleScope(this.db, kind.scopeColumn);
    const row = await this.db.row<{ key: string; titleDe: string; titleEn: string | null; scopeId: string | null }>(`select r.key, ${kind.scopeColumn || 'null::uuid'} as "scopeId", ${kind.titleDe} as "titleDe", ${kind.titleEn ?? 'null'} as "titleEn" from ${kind.table} r where r.id = $1 and ${visible}`, [named.id]);
    return row ? { id: named.id, key: row.key, kind: named.kind, scopeId: row.scopeId, title: localText(row.titleDe, row.titleEn) } : null;
  }
}
