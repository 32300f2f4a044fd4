import type { INestApplicationContext, Type } from '@nestjs/common';
import { Database } from '@tranche/shared/api/database.ts';
import type { Role } from '@tranche/shared/api/policy.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { day, type Day } from '@tranche/shared/domain/day.ts';
import { ok, type Result } from '@tranche/shared/domain/result.ts';
import type * as z from 'zod';

/** Something that a person of the town did on a day. */
export interface Act {
  readonly on: Day;
  /** Name of the person in `persons.ts`. */
  readonly by: string;
  readonly run: (town: Town) => Promise<unknown>;
}

export function act(on: string, by: string, run: Act['run']): Act {
  return { on: day(on), by, run };
}

interface Citizen {
  readonly id: string;
  readonly role: Role | 'member';
}

interface UseCase<Input, Output> {
  execute(input: Input): Promise<Result<Output>>;
}

const firstHour = 7;
const workingMinutes = 9 * 60;

/** The town while it is being built: who acts, at which moment, and the ids of everything that has a name. */
export class Town {
  private readonly ids = new Map<string, string>();
  private readonly citizens = new Map<string, Citizen>();
  private clock = new Date(0);
  private actor: Citizen | undefined;
  private deed = '';

  constructor(private readonly app: INestApplicationContext, readonly orgId: string) {}

  /** The id behind a key such as `P-3/R-1`, or behind the name of a person, unit or board. */
  id(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`The town knows nothing called "${name}" yet.`);
    return id;
  }

  call(name: string, id: string): void {
    if (this.ids.has(name)) throw new Error(`"${name}" was given twice.`);
    this.ids.set(name, id);
  }

  /** `role` is the one that the audit trail names for what the person does. */
  settle(name: string, id: string, role: Citizen['role']): void {
    this.call(name, id);
    this.citizens.set(name, { id, role });
  }

  /** Does everything in the order of the days; what belongs to one day is spread over its working hours. */
  async live(acts: readonly Act[]): Promise<void> {
    const days = Map.groupBy(acts, (each) => each.on);
    for (const on of [...days.keys()].sort()) {
      const deeds = days.get(on) ?? [];
      const pace = Math.min(11, workingMinutes / deeds.length);
      for (const [index, deed] of deeds.entries()) {
        this.clock = new Date(Date.parse(`${on}T0${firstHour}:00:00Z`) + Math.floor(index * pace * 60_000));
        this.actor = this.citizens.get(deed.by);
        this.deed = `${on}, ${deed.by}`;
        if (!this.actor) throw new Error(`${this.deed}: nobody is called so.`);
        await deed.run(this);
      }
    }
  }

  /** Carries out a use case as the acting person; a refusal is a mistake in the town's story. */
  do<Form, Input, Output>(useCase: Type<UseCase<Input, Output>>, schema: z.ZodType<Input, Form>, form: Form): Promise<Output> {
    return this.perform(useCase, (found, input) => found.execute(input), schema, form);
  }

  /** The same for a use case with several verbs. */
  async perform<Found, Form, Input, Output>(useCase: Type<Found>, verb: (found: Found, input: Input) => Promise<Result<Output>>, schema: z.ZodType<Input, Form>, form: Form): Promise<Output> {
    const input = schema.safeParse(form);
    if (!input.success) throw new Error(`${this.deed}: ${useCase.name} cannot read ${JSON.stringify(form)}: ${input.error.message}`);
    return this.granted(useCase.name, form, await this.asActor(() => verb(this.app.get(useCase, { strict: false }), input.data)));
  }

  /** For what has no use case: records are written through their entities, with audit trail and past like all others. */
  async write<T>(what: string, write: (work: Work) => Promise<T>): Promise<T> {
    return this.granted(what, {}, await this.asActor(() => this.app.get(UnitOfWork).run(what, async (work) => ok(await write(work)))));
  }

  /** Version of a record as the acting person sees it on the screen. */
  async version(table: string, name: string): Promise<number> {
    const [row] = await this.read<{ version: number }>(`select version from ${table} where id = $1`, [this.id(name)]);
    if (!row) throw new Error(`${this.deed}: ${name} is not in ${table}.`);
    return row.version;
  }

  read<Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.app.get(Database).system<Row>(sql, params);
  }

  /** Remembers what was created just now by the key that it got; the story counts on that key. */
  async expectKey(table: string, id: string, key: string): Promise<void> {
    const [row] = await this.read<{ key: string }>(`select key from ${table} where id = $1`, [id]);
    if (row?.key !== key) throw new Error(`${this.deed}: expected ${key}, but the key is ${row?.key}.`);
    this.call(key, id);
  }

  private granted<T>(what: string, form: unknown, result: Result<T>): T {
    if (result.ok) return result.value;
    throw new Error(`${this.deed}: ${what} was refused: ${JSON.stringify(result.refusals)} for ${JSON.stringify(form)}`);
  }

  private asActor<T>(run: () => Promise<T>): Promise<T> {
    const { id, role } = this.actor ?? { id: this.orgId, role: 'admin' as const };
    const context = newRequest({ requestId: 'demo', actor: { personId: id, orgId: this.orgId, language: 'de' }, clock: this.clock, roleUsed: role });
    return inRequest(context, run);
  }
}
