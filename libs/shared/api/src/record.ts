import { randomUUID } from 'node:crypto';
import { p } from '@mikro-orm/core';
import { currentActor, currentRequest } from './request-context.ts';

/** UUID version 7: sorts by the time of creation, so that indexes grow at their end and "newest first" is the id. */
export function newId(at: Date = new Date()): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

function now(): Date {
  return currentRequest().work?.now ?? new Date();
}

/** What every table of records has. The clock is the unit of work's, which a seed may set. */
export const recordProperties = {
  id: p.uuid().primary().onCreate(() => newId(now())),
  orgId: p.uuid().onCreate(() => currentActor().orgId),
  version: p.integer().version(),
  createdAt: p.datetime(3).onCreate(now),
  updatedAt: p.datetime(3).onCreate(now).onUpdate(now),
};
