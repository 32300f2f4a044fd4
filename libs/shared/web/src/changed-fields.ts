/** The fields of a form, with all that lies in them, that are not what they were at first. */
export function changedFields<Values extends object>(initial: object, values: Values): Partial<Values> {
  const before: Readonly<Record<string, unknown>> = { ...initial };
  const changed = Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]));
  return Object.fromEntries(changed) as Partial<Values>;
}
