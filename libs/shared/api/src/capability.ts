import type { EntityName, EventSubscriber } from '@mikro-orm/core';
import type { Provider } from '@nestjs/common';
import type { Work } from './unit-of-work.ts';

export type Catalogue = Readonly<Record<string, string>>;

/** Something that follows an event of the outbox, at least once; it must be harmless to do it twice. */
export interface EventHandler {
  readonly event: string;
  readonly name: string;
  handle(payload: Record<string, unknown>, event: { id: string; orgId: string; at: string }): Promise<void>;
}

/** What a capability brings; `apps/api/src/capabilities.ts` is the list of them. */
export interface Capability {
  readonly name: string;
  readonly entities: readonly EntityName[];
  /** Resolvers, use cases, readers: Nest providers, all in one injector. */
  readonly providers: readonly Provider[];
  readonly messages: { readonly de: Catalogue; readonly en: Catalogue };
  readonly subscribers?: readonly EventSubscriber[];
}

/** Names a capability's manifest; the type checks it. */
export function capability(manifest: Capability): Capability {
  return manifest;
}

export type { Work };
