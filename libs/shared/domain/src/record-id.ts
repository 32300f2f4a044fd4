const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for what can be the id of a record; the database refuses to compare anything else with one. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
