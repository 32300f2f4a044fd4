import { isDay } from '@tranche/shared/domain/day.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';

export interface Change {
  readonly field: string;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** What a value of the audit trail is: it keeps every value as text. */
export type Shape = 'day' | 'instant' | 'number' | 'flag' | 'structure' | 'text';

/** Kept for figures, order or the time of the act itself: the line above says all of it. */
const hidden = new Set(['scoreBefore', 'contributedAt', 'submittedAt', 'decidedAt', 'routeRules', 'recommendedOption', 'chosenOption', 'occurrences', 'round']);

function isStructure(value: string): boolean {
  if (!/^[[{]/.test(value)) return false;
  try {
    return typeof JSON.parse(value) === 'object';
  } catch {
    return false;
  }
}

/** How a value is to be written; short whole numbers stay as they are, since they may be years, steps of a scale or positions. */
export function shapeOf(value: string): Shape {
  if (isDay(value)) return 'day';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return 'instant';
  if (/^-?(\d+\.\d+|\d{5,})$/.test(value)) return 'number';
  if (value === 'true' || value === 'false') return 'flag';
  return isStructure(value) ? 'structure' : 'text';
}

function isEmpty(value: string | null | undefined): boolean {
  return value === null || value === undefined || value === '' || value === '[]' || value === '{}';
}

/** The changes that tell a reader something. */
export function shownChanges<C extends Change>(changes: readonly C[]): C[] {
  return changes.filter(({ field, before, after }) => {
    // A link to another record says nothing to a reader; the act beside it does.
    if (hidden.has(field) || isRecordId(before) || isRecordId(after)) return false;
    if (isEmpty(before) && isEmpty(after)) return false;
    // The first currency stands beside its amount.
    return !(field === 'currency' && isEmpty(before));
  });
}
