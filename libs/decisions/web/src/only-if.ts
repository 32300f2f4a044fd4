import type { Typed } from '@tranche/shared/web/given-schema.ts';

/** Leaves a field out of the input when the form does not show it, e.g. one that was filled before another choice hid it. */
export function onlyIf(name: string, shown: (typed: Typed) => boolean): (typed: Typed) => Typed {
  return (typed) => (shown(typed) ? typed : Object.fromEntries(Object.entries(typed).filter(([each]) => each !== name)));
}
