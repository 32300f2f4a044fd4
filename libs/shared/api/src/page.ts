import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Database, Row } from './database.ts';
import { FromVisible, InheritsParent } from './read-policy.ts';

@ObjectType()
@FromVisible()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list. Rows are counted only when the client selects `totalCount`, since it is read then. */
export class Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  private readonly count: () => Promise<number>;

  constructor(edges: readonly Edge<T>[], hasNextPage: boolean, count: () => Promise<number>) {
    this.edges = edges;
    this.pageInfo = { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
    this.count = count;
  }

  get totalCount(): Promise<number> {
    return this.count();
  }

  /** The same page with other nodes, still counted only on demand. */
  map<U>(change: (node: T) => U): Page<U> {
    return new Page(this.edges.map(({ cursor, node }) => ({ cursor, node: change(node) })), this.pageInfo.hasNextPage, this.count);
  }
}

/** `XConnection` and `XEdge` for a type, the form of all lists. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  @InheritsParent()
  class NodeEdge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: 'A page of a list; ask for the next one with `after: endCursor`.' })
  @FromVisible()
  class NodeConnection extends Page<T> {}
  // `Page` cannot name them: the type of an edge is known here only.
  Field(() => [NodeEdge])(NodeConnection.prototype, 'edges');
  Field(() => PageInfo)(NodeConnection.prototype, 'pageInfo');
  Field(() => Int, { description: 'Rows of the whole list under this filter; counting costs, so ask for it only where it is shown.' })(NodeConnection.prototype, 'totalCount');
  return NodeConnection;
}

/** A sort that an index serves. All columns go in one direction, the last one is the id, so that a cursor seeks. */
export interface Order {
  readonly name: string;
  readonly columns: readonly { readonly sql: string; readonly type: string; readonly field: string }[];
  readonly direction: 'asc' | 'desc';
}

/** Collects `$n` parameters of a statement whose parts come from several places. */
export class Parameters {
  readonly values: unknown[] = [];
  /** True while the best plan is the same whatever the values are; then the statement is kept. */
  samePlan = true;

  /** The placeholder of `value`, by which the statement is planned. */
  add(value: unknown): string {
    this.samePlan = false;
    return this.addKey(value);
  }

  /** The placeholder of the pattern of `ilike` for texts that contain this one; its own `%` and `_` stand for themselves. */
  addPart(text: string): string {
    return this.add(`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`);
  }

  /** The placeholder of a value that tells the planner nothing, such as the key of a scope or a cursor. */
  addKey(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

export interface ListQuery {
  readonly select: string;
  readonly from: string;
  /** Conditions joined by `and`; they must include the visibility of the actor. */
  readonly where: readonly string[];
  readonly parameters: Parameters;
  readonly order: Order;
  /** What is looked up for the rows after they were picked, see `withRelated`. */
  readonly related?: string | undefined;
}

/**
 * Rows are picked first and what belongs to them is looked up then, so that the planner cannot join before it limits.
 * `related` are sub-selects over `page`, each by an id: a join would read all persons and all scopes for fifty of them.
 */
export function withRelated(picked: string, related: string): string {
  return `with page as materialized (${picked}) select page.*, ${related} from page`;
}

const mostRows = 100;

function readCursor(after: string, order: Order): unknown[] {
  try {
    const [name, ...values] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as [string, ...unknown[]];
    if (name === order.name && values.length === order.columns.length) return values;
  } catch {
    // Told below: a cursor of another list or a broken one are the same to the caller.
  }
  throw new GraphQLError('This cursor does not belong to this list and order.', { extensions: { code: 'BAD_USER_INPUT', rule: 'page.cursorUnknown' } });
}

/**
 * A page by keyset: the row comparison `(a, id) < ($1, $2)` seeks in the index, so the thousandth page costs as much as
 * the first one.
 */
export async function readPage<T extends Row>(db: Database, query: ListQuery, { first, after }: { first: number; after?: string | null | undefined }): Promise<Page<T>> {
  const limit = Math.min(Math.max(1, first), mostRows);
  const { order, parameters } = query;
  const counted = [...parameters.values];
  const where = [...query.where];
  if (after) {
    const values = readCursor(after, order).map((value, index) => `${parameters.addKey(value)}::${order.columns[index]!.type}`);
    where.push(`(${order.columns.map((column) => column.sql).join(', ')}) ${order.direction === 'desc' ? '<' : '>'} (${values.join(', ')})`);
  }
  const condition = where.length > 0 ? ` where ${where.join(' and ')}` : '';
  const by = order.columns.map((column) => `${column.sql} ${order.direction}`).join(', ');
  const picked = `select ${query.select} from ${query.from}${condition} order by ${by} limit ${limit + 1}`;
  const pickedBy = order.columns.map((column) => `page."${column.field}" ${order.direction}`).join(', ');
  const sql = query.related ? `${withRelated(picked, query.related)} order by ${pickedBy}` : picked;
  const rows = await (parameters.samePlan ? db.known<T>(sql, parameters.values) : db.rows<T>(sql, parameters.values));
  const kept = rows.slice(0, limit);
  const edges = kept.map((node) => ({ node, cursor: Buffer.from(JSON.stringify([order.name, ...order.columns.map((column) => node[column.field])])).toString('base64url') }));
  return new Page(edges, rows.length > limit, async () => {
    const total = query.where.length > 0 ? ` where ${query.where.join(' and ')}` : '';
    return (await db.row<{ count: number }>(`select count(*)::int as count from ${query.from}${total}`, counted))?.count ?? 0;
  });
}
