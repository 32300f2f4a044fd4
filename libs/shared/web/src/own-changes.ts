import { createStore } from './store.ts';

/** Ids of records that this window changed itself lately; the live notice of one's own act is no news. */
export const ownChanges = createStore<ReadonlySet<string>>(new Set());

const remembered = 200;

function idsIn(value: unknown, found: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'id' && typeof part === 'string') found.add(part);
    else idsIn(part, found, depth + 1);
  }
}

/** Notes every record in the payload of a mutation. */
export function noteOwnChange(payload: unknown): void {
  const found = new Set<string>();
  idsIn(payload, found, 0);
  ownChanges.set(new Set([...ownChanges.get(), ...found].slice(-remembered)));
}
