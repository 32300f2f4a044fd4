import { AsyncLocalStorage } from 'node:async_hooks';
import type { Day } from '@tranche/shared/domain/day.ts';
import type DataLoader from 'dataloader';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { ReadSession, View } from './database.ts';
import type { Work } from './unit-of-work.ts';

/** Who acts. Roles are not kept here: they are asked for the day of the act. */
export interface Actor {
  readonly personId: string;
  readonly orgId: string;
  readonly language: Language;
  /** Milliseconds by which the clock of a demo organisation lies behind. */
  readonly clockBehind?: number | undefined;
}

/** What one request knows; it is reachable everywhere in the request without being handed on. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly actor: Actor | undefined;
  /** Business day whose state is shown instead of today's; such a request cannot write. */
  asOf?: Day | undefined;
  /** UUID that the client made when the form was opened: the same request is carried out once. */
  readonly idempotencyKey?: string | undefined;
  /** Instant that counts as now; only a seed or a test sets it, so that the demo has a true past. */
  readonly clock?: Date | undefined;
  /** True for tools with a token and in the demo: they may send operations of their own. */
  readonly freeOperations?: boolean | undefined;
  /** The role that the policy found for the act; it is written into the audit trail. */
  roleUsed?: string | undefined;
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
  readonly facts: Map<string, Promise<unknown>>;
  readSession?: ReadSession | undefined;
  /** The answer is computed: nothing more is read. */
  ended?: boolean;
  /** What the actor saw in the unit of work of this request; its answer needs no transaction of its own to know it. */
  viewOfAct?: View;
  work?: Work | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function newRequest(parts: Partial<RequestContext> & Pick<RequestContext, 'requestId'>): RequestContext {
  return { language: parts.actor?.language ?? 'de', actor: undefined, ...parts, loaders: new Map(), facts: new Map() };
}

export function inRequest<T>(context: RequestContext, act: () => T): T {
  return storage.run(context, act);
}

export function currentRequest(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('There is no request here: wrap the call in inRequest().');
  return context;
}

export function maybeRequest(): RequestContext | undefined {
  return storage.getStore();
}

/** The person who acts; using it without a sign-in is a defect, since policies come first. */
export function currentActor(): Actor {
  const { actor } = currentRequest();
  if (!actor) throw new Error('Nobody is signed in.');
  return actor;
}

/** A fact that is read once a request, such as the roles of the actor. */
export function oncePerRequest<T>(name: string, read: () => Promise<T>): Promise<T> {
  const { facts } = currentRequest();
  const known = facts.get(name) as Promise<T> | undefined;
  if (known) return known;
  const reading = read();
  facts.set(name, reading);
  return reading;
}
