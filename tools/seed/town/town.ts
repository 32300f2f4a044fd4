import { AsyncLocalStorage } from 'node:async_hooks';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Database } from '@tranche/shared/api/database.ts';
import type { Role } from '@tranche/shared/api/policy.ts';
import { inRequest, maybeRequest, newRequest } from '@tranche/shared/api/request-context.ts';
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
  /** Deeds of one day that follow each other in different lanes do not wait for each other. */
  readonly lane?: string;
}

export function act(on: string, by: string, run: Act['run'], lane?: string): Act {
  return { on: day(on), by, run, ...(lane === undefined ? {} : { lane }) };
}

interface Citizen {
  readonly id: string;
  readonly role: Role | 'member';
}

/** Who does something at which instant; `deed` names it in a complaint. */
interface Moment {
  readonly clock: Date;
  readonly actor: Citizen;
  readonly deed: string;
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
  private readonly moments = new AsyncLocalStorage<Moment>();

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
    for (const on of [...days.keys()].sort()) await this.liveDay(on, days.get(on) ?? []);
  }

  private async liveDay(on: Day, deeds: readonly Act[]): Promise<void> {
    const pace = Math.min(11, workingMinutes / deeds.length);
    const lanes = new Map<string, Promise<unknown>>();
    for (const [index, deed] of deeds.entries()) {
      const clock = new Date(Date.parse(`${on}T0${firstHour}:00:00Z`) + Math.floor(index * pace * 60_000));
      const run = () => this.carryOut(deed, clock);
      if (deed.lane !== undefined) lanes.set(deed.lane, (lanes.get(deed.lane) ?? Promise.resolve()).then(run));
      else {
        await Promise.all(lanes.values());
        lanes.clear();
        await run();
      }
    }
    await Promise.all(lanes.values());
  }

  private carryOut({ on, by, run }: Act, clock: Date): Promise<unknown> {
    const actor = this.citizens.get(by);
    if (!actor) throw new Error(`${on}: nobody is called "${by}".`);
    return this.moments.run({ clock, actor, deed: `${on}, ${by}` }, () => run(this));
  }

  private get moment(): Moment {
    const moment = this.moments.getStore();
    if (!moment) throw new Error('Something is done outside of any day.');
    return moment;
  }

  /** Carries out a use case as the acting person; a refusal is a mistake in the town's story. */
  do<Form, Input, Output>(useCase: Type<UseCase<Input, Output>>, schema: z.ZodType<Input, Form>, form: Form): Promise<Output> {
    return this.perform(useCase, (found, input) => found.execute(input), schema, form);
  }

  /** The same for a use case with several verbs. */
  async perform<Found, Form, Input, Output>(useCase: Type<Found>, verb: (found: Found, input: Input) => Promise<Result<Output>>, schema: z.ZodType<Input, Form>, form: Form): Promise<Output> {
    const input = schema.safeParse(form);
    if (!input.success) throw new Error(`${this.moment.deed}: ${useCase.name} cannot read ${JSON.stringify(form)}: ${input.error.message}`);
    return this.granted(useCase.name, form, await this.asActor(() => verb(this.app.get(useCase, { strict: false }), input.data)));
  }

  /** Several deeds of one moment in one transaction, such as the bookings of a month. */
  together(what: string, deeds: () => Promise<unknown>): Promise<unknown> {
    return this.write(what, deeds);
  }

  /** For what has no use case: records are written through their entities, with audit trail and past like all others. */
  async write<T>(what: string, write: (work: Work) => Promise<T>): Promise<T> {
    return this.granted(what, {}, await this.asActor(() => this.app.get(UnitOfWork).run(what, async (work) => ok(await write(work)))));
  }

  /** Version of a record as the acting person sees it on the screen. */
  async version(table: string, name: string): Promise<number> {
    const [row] = await this.read<{ version: number }>(`select version from ${table} where id = $1`, [this.id(name)]);
    if (!row) throw new Error(`${this.moment.deed}: ${name} is not in ${table}.`);
    return row.version;
  }

  read<Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.app.get(Database).system<Row>(sql, params);
  }

  /** Remembers what was created just now by the key that it got; the story counts on that key. */
  async expectKey(table: string, id: string, key: string): Promise<void> {
    const [row] = await this.read<{ key: string }>(`select key from ${table} where id = $1`, [id]);
    if (row?.key !== key) throw new Error(`${this.moment.deed}: expected ${key}, but the key is ${row?.key}.`);
    this.call(key, id);
  }

  private granted<T>(what: string, form: unknown, result: Result<T>): T {
    if (result.ok) return result.value;
    throw new Error(`${this.moment.deed}: ${what} was refused: ${JSON.stringify(result.refusals)} for ${JSON.stringify(form)}`);
  }

  private asActor<T>(run: () => Promise<T>): Promise<T> {
    if (maybeRequest()) return run();
    const { actor: { id, role }, clock } = this.moment;
    const context = newRequest({ requestId: 'demo', actor: { personId: id, orgId: this.orgId, language: 'de' }, clock, roleUsed: role });
    return inRequest(context, run);
  }
}
