import type { Day } from '@tranche/shared/domain/day.ts';
import { textOf, type QuickToken, type Span } from '@tranche/shared/domain/quick-line.ts';
import { collectQuickValues, quickOwner, type QuickOwner, type TokenReading } from '@tranche/shared/domain/quick-values.ts';
import type { TypedDayFacts } from '@tranche/shared/domain/typed-day.ts';
import type { NamedPerson } from '@tranche/shared/domain/typed-person.ts';

export interface QuickFacts extends TypedDayFacts {
  /** Those who may be meant; without the list, a name is taken as typed and resolved later. */
  readonly people?: readonly NamedPerson[];
}

/** What a line says beside its text; `null` = not said. The person decides alone, or owns the action. */
export interface QuickValues extends QuickOwner {
  readonly scopeKey: string | null;
  readonly dueOn: Day | null;
}

export interface QuickLineEntry {
  /** The question, or what is to be done. */
  readonly text: string;
  readonly values: QuickValues;
  readonly unknown: readonly Span[];
}

const nothing: QuickValues = { scopeKey: null, dueOn: null, ownerName: null, ownerId: null, ownerIsMe: false };

/** Reads a line such as `Eigenbetrieb oder Landesdienst? bis 9.10. @kraus` (ux.md 4.3): for decisions and actions alike a day, a person and a scope. */
export function readQuickEntry(typed: string, facts: QuickFacts): QuickLineEntry {
  const { words, unknown, values } = collectQuickValues(typed, facts, nothing, (token) => valueOf(token, facts));
  return { text: textOf(words), values, unknown };
}

function valueOf(token: QuickToken, facts: QuickFacts): TokenReading<QuickValues> {
  switch (token.type) {
    case 'scope': return { scopeKey: token.key };
    case 'day': return { dueOn: token.day };
    case 'person': return quickOwner(token, facts.people);
    case 'mark': case 'tag': return 'unknown';
    // Amounts and shares belong to the question itself.
    default: return 'text';
  }
}
