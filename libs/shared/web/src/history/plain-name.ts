/** `plannedEnd`, `org_unit` → "planned end", "org unit": better than nothing where a field or table has no word yet. */
export function plainName(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
}
